import { adatum, createTestTenant, issuerV2, type TestTenant, testKey } from '@entrada/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { createGuard, type Guard } from '../create-guard.ts';
import { keyCacheLimits } from './tenant-keys.ts';

const { afterFailure, betweenRefreshes, expireAfter, largestDocument, refreshAfter } = keyCacheLimits;

let tenant: TestTenant;
let guard: Guard;
let failures: string[];

beforeEach(() => {
  tenant = createTestTenant();
  failures = [];
  guard = createGuard({
    tenantId: adatum.tenantId,
    audiences: [adatum.appId],
    fetch: tenant.keys.fetch,
    clock: tenant.clock.now,
    onKeysFailure: (error) => failures.push(`${error.code}: ${error.message}`),
  });
});

/** The guard's answer in a word. */
async function verdictOn(token: string): Promise<string> {
  const result = await guard.verify(token);
  return result.ok ? 'accepted' : `${result.status} ${result.code}`;
}

const fresh = (claims: object = {}) => tenant.userToken({ claims: { uti: crypto.randomUUID(), ...claims } });
const strange = () => tenant.userToken({ key: testKey('stranger') });

describe('the keys of the tenant', () => {
  it('are fetched from its address once, and not before a token comes', async () => {
    expect(tenant.keys.requests).toBe(0);
    await verdictOn(fresh());
    await verdictOn(fresh());
    expect(tenant.keys.urls).toEqual([`https://login.microsoftonline.com/${adatum.tenantId}/discovery/v2.0/keys`]);
  });

  it('are not fetched for requests that could not be let in whatever the keys', async () => {
    await verdictOn('rubbish');
    await verdictOn(tenant.userToken({ header: { alg: 'none' } }));
    expect(tenant.keys.requests).toBe(0);
  });

  it('are fetched once for many requests at the same time', async () => {
    const verdicts = await Promise.all(Array.from({ length: 50 }, () => verdictOn(fresh())));
    expect(new Set(verdicts)).toEqual(new Set(['accepted']));
    expect(tenant.keys.requests).toBe(1);
  });

  it('are fetched again for a key id that is new', async () => {
    await verdictOn(fresh());
    tenant.clock.advance(betweenRefreshes);
    tenant.keys.serve([tenant.key.jwk, testKey('stranger').jwk]);
    expect(await verdictOn(strange())).toBe('accepted');
    expect(tenant.keys.requests).toBe(2);
  });

  it('are fetched once more for a flood of unknown key ids, whose tokens are refused', async () => {
    await verdictOn(fresh());
    tenant.clock.advance(betweenRefreshes);
    const flood = Array.from({ length: 200 }, (_, index) => tenant.userToken({ header: { kid: `unknown-${index}` } }));
    const verdicts = await Promise.all(flood.map(verdictOn));
    expect(new Set(verdicts)).toEqual(new Set(['401 key_unknown']));
    expect(await verdictOn(strange())).toBe('401 key_unknown');
    expect(tenant.keys.requests).toBe(2);
  });

  it('are fetched although the clock was set back', async () => {
    await verdictOn(fresh());
    tenant.clock.advance(-86_400);
    tenant.keys.serve([testKey('stranger').jwk]);
    expect(await verdictOn(strange())).toBe('accepted');
  });

  it('are refreshed beside the requests when they are old', async () => {
    await verdictOn(fresh());
    tenant.clock.advance(refreshAfter + 1);
    expect(guard.verify(fresh())).toMatchObject({ ok: true });
    expect(tenant.keys.requests).toBe(2);
  });

  it('stay in use while they cannot be refreshed, until they are too old', async () => {
    await verdictOn(fresh());
    tenant.keys.disconnect();
    tenant.clock.advance(expireAfter - 1);
    expect(await verdictOn(fresh())).toBe('accepted');
    tenant.clock.advance(afterFailure + 1);
    expect(await verdictOn(fresh())).toBe('503 keys_unavailable');
  });

  it('that are withdrawn take the tokens that were accepted with them', async () => {
    const token = tenant.userToken({ claims: { exp: tenant.clock.now() + 2 * refreshAfter } });
    expect([await verdictOn(token), await verdictOn(token)]).toEqual(['accepted', 'accepted']);
    tenant.keys.serve([testKey('stranger').jwk]);
    tenant.clock.advance(refreshAfter + 1);
    // This request starts the refresh and does not wait for it.
    expect(await verdictOn(token)).toBe('accepted');
    await expect.poll(() => verdictOn(token)).toBe('401 key_unknown');
  });

  it('that belong to another issuer are named as the reason', async () => {
    tenant.keys.serve([tenant.key.jwk, { ...testKey('stranger').jwk, issuer: issuerV2(adatum.otherTenantId) }]);
    expect(await guard.verify(strange())).toMatchObject({
      status: 401,
      code: 'key_refused',
      problem: { error_description: expect.stringContaining('belongs to another issuer') },
    });
  });
});

describe('keys out of reach', () => {
  it('give 503 and a time to come again, not 401', async () => {
    tenant.keys.disconnect();
    expect(await guard.verify(fresh())).toMatchObject({ status: 503, retryAfter: afterFailure });
  });

  it('are tried again after a pause, not with each request', async () => {
    tenant.keys.disconnect();
    await verdictOn(fresh());
    expect([await verdictOn(fresh()), tenant.keys.requests]).toEqual(['503 keys_unavailable', 1]);
    tenant.keys.serve([tenant.key.jwk]);
    tenant.clock.advance(afterFailure);
    expect([await verdictOn(fresh()), tenant.keys.requests]).toEqual(['accepted', 2]);
  });

  it('make an unknown key id a 503, since it may be one that could not be learnt', async () => {
    await verdictOn(fresh());
    tenant.keys.disconnect();
    tenant.clock.advance(betweenRefreshes);
    expect(await verdictOn(strange())).toBe('503 keys_unavailable');
    expect(await verdictOn(fresh())).toBe('accepted');
  });

  it.each<[string, () => Response]>([
    ['HTTP 400', () => Response.json({ error: 'invalid_tenant' }, { status: 400 })],
    ['HTTP 204', () => new Response(null, { status: 204 })],
    ['the answer is not JSON', () => new Response('<html>eyJ</html>')],
    ['the document has no list of keys', () => Response.json({ error: 'x' })],
    ['the document has no usable RSA signing key', () => Response.json({ keys: [] })],
    ['larger than', () => Response.json({ keys: [], padding: 'x'.repeat(largestDocument) })],
  ])('are reported to the API, not to the caller: %s', async (reason, respond) => {
    tenant.keys.answer(respond);
    const result = await guard.verify(fresh());
    expect(result).toMatchObject({ status: 503 });
    expect(JSON.stringify(result)).not.toContain(reason);
    expect(failures).toEqual([expect.stringContaining(reason)]);
    expect(failures[0]).toMatch(/^discovery_failed: The signing keys at https:\/\/login\.microsoftonline\.com/);
  });

  it('never take over what was known', async () => {
    await verdictOn(fresh());
    tenant.keys.answer(() => Response.json({ keys: [] }));
    tenant.clock.advance(refreshAfter + 1);
    await verdictOn(fresh());
    expect(await verdictOn(fresh())).toBe('accepted');
  });
});
