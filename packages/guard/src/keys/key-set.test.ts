import { adatum, issuerV1, issuerV2, type PublicJwk, testKey } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { nodeSignatureVerifier } from '../signature/node-signature-verifier.ts';
import { type KeySet, readKeySet } from './key-set.ts';

const { tenantId } = adatum;
const good = testKey('tenant').jwk;
const other = testKey('stranger').jwk;

function read(document: unknown, previous?: KeySet): KeySet | string {
  const issuers = [issuerV2(tenantId), issuerV1(tenantId)];
  return readKeySet(document, { verifier: nodeSignatureVerifier, issuers, tenantId, previous });
}

/** What becomes of one key published beside a good one. */
function fateOf(jwk: PublicJwk): string {
  const set = read({ keys: [jwk, good] });
  if (typeof set === 'string') return set;
  if (jwk.kid !== undefined && set.usable.has(jwk.kid)) return 'usable';
  return set.unusable.get(jwk.kid ?? '') ?? 'ignored';
}

describe('readKeySet', () => {
  it.each<[string, Partial<PublicJwk>]>([
    ['without issuer', {}],
    ["of the tenant's v2 issuer", { issuer: issuerV2(tenantId) }],
    ["of the tenant's v1 issuer", { issuer: issuerV1(tenantId) }],
    ['of every tenant', { issuer: issuerV2('{tenantid}') }],
    ['that names its algorithm', { alg: 'RS256' }],
  ])('takes a key %s', (_name, change) => {
    expect(fateOf({ ...other, ...change })).toBe('usable');
  });

  it.each<[string, PublicJwk, string]>([
    ['of another tenant', { ...other, issuer: issuerV2(adatum.otherTenantId) }, 'belongs to another issuer'],
    ['for encryption', { ...other, use: 'enc' }, 'is not for signatures'],
    ['for another algorithm', { ...other, alg: 'RS512' }, 'is for another algorithm'],
    ['of another kind', { kty: 'EC', kid: other.kid }, 'is not an RSA key'],
    ['of 1024 bits', testKey('small', 1024).jwk, 'has 1024 bits; 2048 to 8192 are accepted'],
    ['with the exponent 1', { ...other, e: 'AQ' }, 'has too small an exponent'],
    ['without a key id', { ...other, kid: '' }, 'ignored'],
  ])('does not take a key %s', (_name, jwk, fate) => {
    expect(fateOf(jwk)).toBe(fate);
  });

  it('takes the first of two keys with one id', () => {
    const set = read({ keys: [good, { ...other, kid: good.kid }] });
    expect(typeof set === 'string' ? set : set.usable.get(good.kid)?.jwk.n).toBe(good.n);
  });

  it('keeps a key as the same object when it comes again, and not when it has changed under its id', () => {
    const first = read({ keys: [good, other] });
    if (typeof first === 'string') throw new Error(first);
    const second = read({ keys: [good, { ...testKey('another').jwk, kid: other.kid }] }, first);
    if (typeof second === 'string') throw new Error(second);
    expect(second.usable.get(good.kid)).toBe(first.usable.get(good.kid));
    expect(second.usable.get(other.kid)).not.toBe(first.usable.get(other.kid));
  });

  it.each([
    ['null', null],
    ['a text', 'keys'],
    ['an error', { error: 'invalid_tenant' }],
    ['no keys', { keys: [] }],
    ['only unusable keys', { keys: [{ kty: 'oct', kid: 'k' }, null, 7] }],
    ['very many keys', { keys: Array.from({ length: 201 }, () => good) }],
  ])('says what is wrong with a document of %s', (_name, document) => {
    expect(read(document)).toMatch(/^the document has /);
  });
});
