import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { compactVerify, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { signToken } from './sign-token.ts';
import { createSigningKeys, generateSigningKeys } from './signing-keys.ts';

describe('the signing key', () => {
  it('signs tokens that another library verifies with the published key', async () => {
    const keys = await createSigningKeys();
    const [published] = keys.publishedKeys('https://issuer.example');
    const token = await signToken(keys, 'v2-access-token', { sub: 'x', left: undefined });
    const { payload } = await compactVerify(
      token,
      await importJWK({ ...published, x5c: [...(published?.x5c ?? [])] }, 'RS256'),
    );
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual({ sub: 'x' });
  });

  it('names itself by the thumbprint of its certificate, which holds the same key', async () => {
    const keys = await createSigningKeys();
    const [published] = keys.publishedKeys('https://issuer.example');
    const der = Buffer.from(published?.x5c[0] ?? '', 'base64');
    const thumbprint = createHash('sha1').update(der).digest('base64url');
    expect([published?.kid, published?.x5t, keys.kid]).toEqual([thumbprint, thumbprint, thumbprint]);
    const jwk = createPublicKey({ key: { kty: 'RSA', n: published?.n ?? '', e: published?.e ?? '' }, format: 'jwk' });
    expect(new X509Certificate(der).publicKey.equals(jwk)).toBe(true);
  });

  it('is RSA-2048 and made once in a process, or anew when asked', async () => {
    const [shared, again, own] = await Promise.all([createSigningKeys(), createSigningKeys(), generateSigningKeys()]);
    expect(shared).toBe(again);
    expect(own.kid).not.toBe(shared.kid);
    expect(Buffer.from(own.publishedKeys('')[0]?.n ?? '', 'base64url').length * 8).toBe(2048);
  });

  it.each([
    ['another input', 'b', undefined],
    ['another signature', 'a', Buffer.alloc(256).toString('base64url')],
    ['no signature', 'a', ''],
  ])('does not verify %s', async (_case, input, signature) => {
    const keys = await createSigningKeys();
    expect(keys.verify('a', await keys.sign('a'))).toBe(true);
    expect(keys.verify(input, signature ?? (await keys.sign('a')))).toBe(false);
  });
});
