import {
  adatum,
  badTokens,
  createTestTenant,
  guardedApi,
  guardedRequests,
  issuerV1,
  type TestTenant,
} from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { createGuard, type Guard } from './create-guard.ts';
import type { GuardOptions } from './guard-options.ts';

function guardOf(tenant: TestTenant, options: Partial<GuardOptions> = {}): Guard {
  return createGuard({
    ...guardedApi,
    fetch: tenant.keys.fetch,
    clock: tenant.clock.now,
    ...options,
  });
}

describe('a guard', () => {
  it('tells who calls from a user token', async () => {
    const tenant = createTestTenant();
    const result = await guardOf(tenant).verify(tenant.userToken({ claims: { roles: ['Reader'] } }));
    expect(result).toMatchObject({
      ok: true,
      principal: {
        kind: 'user',
        oid: adatum.alex.oid,
        sub: adatum.alex.sub,
        tid: adatum.tenantId,
        clientId: adatum.azureCliAppId,
        scopes: [adatum.scope],
        roles: ['Reader'],
        name: adatum.alex.name,
        claims: { preferred_username: adatum.alex.userPrincipalName },
      },
    });
  });

  it('tells which application calls from an app-only token', async () => {
    const tenant = createTestTenant();
    const result = await guardOf(tenant).verify(tenant.appToken());
    expect(result).toMatchObject({
      ok: true,
      principal: { kind: 'app', oid: adatum.daemonObjectId, clientId: adatum.daemonAppId, scopes: [] },
    });
  });

  it('gives no scopes to an application, whatever its token says', async () => {
    const tenant = createTestTenant();
    const token = tenant.appToken({ claims: { idtyp: 'app', scp: adatum.scope } });
    expect(await guardOf(tenant).verify(token)).toMatchObject({ ok: true, principal: { kind: 'app', scopes: [] } });
  });

  it('reads the client of a v1 token where the API takes v1 tokens', async () => {
    const tenant = createTestTenant();
    const result = await guardOf(tenant, { versions: ['1.0'] }).verify(tenant.userTokenV1());
    expect(result).toMatchObject({ ok: true, principal: { kind: 'user', clientId: adatum.azureCliAppId } });
  });

  it('takes both versions during a change from one to the other, but no mixture of them', async () => {
    const tenant = createTestTenant();
    const guard = guardOf(tenant, { versions: ['1.0', '2.0'] });
    const mixture = tenant.userToken({ claims: { iss: issuerV1(adatum.tenantId) } });
    const tokens = [tenant.userToken(), tenant.userTokenV1(), mixture];
    const results = await Promise.all(tokens.map(async (token) => await guard.verify(token)));
    expect(results.map((result) => result.ok)).toEqual([true, true, false]);
  });

  it.each(badTokens)('rejects $name', async ({ make, expected }) => {
    const tenant = createTestTenant();
    const guard = guardOf(tenant);
    const token = make(tenant);
    const result = await guard.verify(token);
    expect(result).toMatchObject({ ok: false, status: expected.status, code: expected.code });
    expect(result).toMatchObject({ problem: { error: expected.error } });
    // Nothing of a refused token is repeated, and nothing of it is remembered.
    const signature = token.split('.')[2] ?? '';
    if (signature.length > 8) expect(JSON.stringify(result)).not.toContain(signature.slice(0, 8));
    expect(await guard.verify(token)).toEqual(result);
  });

  it.each(guardedRequests.filter(({ isDisconnected }) => isDisconnected !== true))(
    'answers $name',
    async ({ authorization, expected }) => {
      const tenant = createTestTenant();
      const result = await guardOf(tenant).authenticate(authorization(tenant));
      expect(result.ok ? 200 : result.status).toBe(expected.status);
    },
  );

  it('answers at once, without a promise, when the keys are there', async () => {
    const tenant = createTestTenant();
    const guard = guardOf(tenant);
    const first = guard.verify(tenant.userToken());
    expect(first).toBeInstanceOf(Promise);
    await first;
    expect(guard.verify(tenant.userToken({ claims: { uti: 'another' } }))).toMatchObject({ ok: true });
    expect(guard.authenticate({ authorization: 'Bearer rubbish' })).toMatchObject({ ok: false });
  });

  it('gives principals that no handler can change for the next request', async () => {
    const tenant = createTestTenant();
    const token = tenant.appToken();
    const result = await guardOf(tenant).verify(token);
    if (!result.ok) throw new Error(result.code);
    expect(() => Object.assign(result.principal, { oid: 'me' })).toThrow(TypeError);
    expect(() => Object.assign(result.principal.claims, { oid: 'me' })).toThrow(TypeError);
    expect(() => Object.assign(result.principal.roles, { 0: 'Admin' })).toThrow(TypeError);
    expect(() => Object.assign(result.principal.claims.roles ?? {}, { 0: 'Admin' })).toThrow(TypeError);
  });

  it.each(['oid', 'sub', 'azp'])('refuses a token without %s, which cannot say who calls', async (claim) => {
    const tenant = createTestTenant();
    const token = tenant.userToken({ claims: { [claim]: undefined } });
    expect(await guardOf(tenant).verify(token)).toMatchObject({ ok: false, status: 401 });
  });

  it('refuses applications when told so, whatever their roles', async () => {
    const tenant = createTestTenant();
    const guard = guardOf(tenant, { appOnly: 'deny' });
    expect(await guard.verify(tenant.appToken())).toMatchObject({ ok: false, status: 403, code: 'app_only_refused' });
  });

  it('lets nobody in by an empty list', async () => {
    const tenant = createTestTenant();
    const guard = guardOf(tenant, { scopes: [], roles: [] });
    const tokens = [tenant.userToken(), tenant.appToken()];
    const results = await Promise.all(tokens.map(async (token) => await guard.verify(token)));
    expect(results.map((result) => result.ok || result.code)).toEqual(['scope_missing', 'role_missing']);
  });

  it('needs no scope of users when none is named', async () => {
    const tenant = createTestTenant();
    const guard = createGuard({
      tenantId: adatum.tenantId,
      audiences: [adatum.appId],
      fetch: tenant.keys.fetch,
      clock: tenant.clock.now,
    });
    expect(await guard.verify(tenant.userToken({ claims: { scp: 'Anything' } }))).toMatchObject({ ok: true });
    expect(await guard.verify(tenant.appToken())).toMatchObject({ ok: false, status: 403 });
  });
});
