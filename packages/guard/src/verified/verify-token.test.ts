import { tryDecodeToken } from '@entrada/core';
import { adatum, createTestTenant, type TestTenant } from '@entrada/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { createGuard, type Guard } from '../create-guard.ts';

let tenant: TestTenant;

beforeEach(() => {
  tenant = createTestTenant();
});

function guardOf(rememberedTokens: number): Guard {
  return createGuard({
    tenantId: adatum.tenantId,
    audiences: [adatum.appId],
    fetch: tenant.keys.fetch,
    clock: tenant.clock.now,
    rememberedTokens,
  });
}

/** The same characters as another string, as each request brings them. */
const copy = (token: string) => Buffer.from(token).toString();

describe('a token that comes again', () => {
  it('gives the principal that was made the first time', async () => {
    const guard = guardOf(10);
    const token = tenant.userToken();
    const first = await guard.verify(token);
    expect(first.ok).toBe(true);
    expect(guard.verify(copy(token))).toBe(first);
  });

  it('is verified anew when nothing is to be remembered', async () => {
    const guard = guardOf(0);
    const token = tenant.userToken();
    const first = await guard.verify(token);
    expect(guard.verify(copy(token))).not.toBe(first);
    expect(guard.verify(copy(token))).toEqual(first);
  });

  it('is refused once it has expired, to the second', async () => {
    const guard = guardOf(10);
    const token = tenant.userToken({ claims: { exp: tenant.clock.now() + 100 } });
    await guard.verify(token);
    tenant.clock.advance(159);
    expect(guard.verify(token)).toMatchObject({ ok: true });
    tenant.clock.advance(1);
    expect(guard.verify(token)).toMatchObject({ ok: false, code: 'token_expired' });
  });

  it('does not vouch for other claims under its signature', async () => {
    const guard = guardOf(10);
    const token = tenant.userToken();
    await guard.verify(token);
    const [header, claims = '', signature] = token.split('.');
    const altered = JSON.parse(Buffer.from(claims, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...altered, oid: adatum.daemonObjectId })).toString('base64url');
    expect(guard.verify(`${header}.${forged}.${signature}`)).toMatchObject({ ok: false, code: 'signature_invalid' });
    expect(guard.verify(token)).toMatchObject({ ok: true });
  });

  it('is judged anew when it was refused before', async () => {
    const guard = guardOf(10);
    const token = tenant.userToken({ claims: { nbf: tenant.clock.now() + 120 } });
    expect(await guard.verify(token)).toMatchObject({ code: 'token_not_yet_valid' });
    tenant.clock.advance(120);
    expect(guard.verify(token)).toMatchObject({ ok: true });
  });

  it('is remembered although many others come only once', async () => {
    const guard = guardOf(10);
    const token = tenant.userToken();
    const first = await guard.verify(token);
    for (let index = 0; index < 40; index += 1) {
      await guard.verify(tenant.userToken({ claims: { uti: `other ${index}` } }));
      expect(guard.verify(copy(token))).toBe(first);
    }
  });
});

describe('a token that was damaged on its way', () => {
  it('is refused whatever the damage, and called malformed exactly where core calls it so', async () => {
    const guard = guardOf(10);
    const token = tenant.userToken();
    await guard.verify(token);
    // A fixed linear congruential sequence: the same damage on every run.
    let state = 7;
    const next = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    const offenders: string[] = [];
    for (let round = 0; round < 2000; round += 1) {
      const at = next(token.length);
      const damage = ['', '.', 'A', '_', '+', '=', 'é', '\u0141'][next(8)];
      const damaged = `${token.slice(0, at)}${damage}${token.slice(at + next(3))}`;
      if (damaged === token) continue;
      const result = await guard.verify(damaged);
      const isMalformed = 'defect' in tryDecodeToken(damaged);
      if (result.ok || (result.code === 'token_malformed') !== isMalformed) offenders.push(damaged);
    }
    expect(offenders).toEqual([]);
  });
});
