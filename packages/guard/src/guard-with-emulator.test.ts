import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGuard, type Guard, type GuardOptions } from './index.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const apiV1 = 'a1000000-0000-4000-8000-0000000000a1';
const apiV2 = 'a2000000-0000-4000-8000-0000000000a2';
const daemon = 'd1000000-0000-4000-8000-0000000000d1';
const stranger = 'd2000000-0000-4000-8000-0000000000d2';
const alex = 'alex@adatum.onmicrosoft.com';

function api(appId: string, uri: string, version: 1 | 2): string {
  return `
  - displayName: ${uri.replace('adatum', 'api')}
    appId: ${appId}
    identifierUris: [api://${uri}]
    requestedAccessTokenVersion: ${version}
    scopes: [{ value: access_as_user }]
    appRoles: [{ value: Reports.Read.All }]
    preAuthorized: [{ client: ${azureCli}, scopes: [access_as_user] }]`;
}

function client(appId: string, displayName: string): string {
  return `
  - displayName: ${displayName}
    appId: ${appId}
    passwords: [{ secret: the daemon of a local tenant }]`;
}

const seed = `${defaultTenantSeed}
applications:${api(apiV1, 'adatum-one', 1)}${api(apiV2, 'adatum-two', 2)}${client(daemon, 'Daemon')}${client(stranger, 'Stranger')}
assignments:
  - { resource: api-one, role: Reports.Read.All, application: Daemon }
  - { resource: api-two, role: Reports.Read.All, application: Daemon }
`;

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ seed });
});

afterAll(async () => await emulator.close());

async function post(endpoint: 'devicecode' | 'token', form: Record<string, string>): Promise<Record<string, string>> {
  const url = `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0/${endpoint}`;
  const response = await emulator.fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  // Every member that these tests read of an OAuth answer is a text.
  const answer = (await response.json()) as Record<string, string>;
  if (!response.ok) throw new Error(answer.error_description);
  return answer;
}

/** A token of Alex through the Azure CLI. */
async function tokenOfAlex(scope: string): Promise<string> {
  const device = await post('devicecode', { client_id: azureCli, scope });
  await emulator.approveDeviceCode(device.user_code ?? '', alex);
  const grant = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: device.device_code ?? '' };
  return (await post('token', { client_id: azureCli, ...grant })).access_token ?? '';
}

/** A token of an application as itself. */
async function tokenOfApp(appId: string, scope: string): Promise<string> {
  const secret = { client_secret: 'the daemon of a local tenant', grant_type: 'client_credentials' };
  return (await post('token', { client_id: appId, scope, ...secret })).access_token ?? '';
}

/** Configured as in production but for `fetch` and the clock, which belong to the local tenant. */
function guardOf(options: Partial<GuardOptions>): Guard {
  return createGuard({
    tenantId: emulator.tenantId,
    audiences: [apiV2, 'api://adatum-two'],
    scopes: ['access_as_user'],
    roles: ['Reports.Read.All'],
    fetch: emulator.fetch,
    clock: () => emulator.clock.now() / 1000,
    ...options,
  });
}

const v1: Partial<GuardOptions> = { audiences: [apiV1, 'api://adatum-one'], versions: ['1.0'] };

describe('a guard in a local tenant', () => {
  it.each([
    ['v2', 'api://adatum-two', {}],
    ['v1', 'api://adatum-one', v1],
  ])('lets Alex in with a %s token of the Azure CLI', async (_version, uri, options) => {
    const token = await tokenOfAlex(`${uri}/.default`);
    expect(await guardOf(options).authenticate({ authorization: `Bearer ${token}` })).toMatchObject({
      ok: true,
      principal: { kind: 'user', name: 'Alex', clientId: azureCli, scopes: ['access_as_user'], tid: emulator.tenantId },
    });
  });

  it.each([
    ['v2', 'api://adatum-two', {}],
    ['v1', 'api://adatum-one', v1],
  ])('lets an application in with a %s token and its role', async (_version, uri, options) => {
    const token = await tokenOfApp(daemon, `${uri}/.default`);
    expect(await guardOf(options).verify(token)).toMatchObject({
      ok: true,
      principal: { kind: 'app', clientId: daemon, roles: ['Reports.Read.All'] },
    });
  });

  it('refuses an application without a role, which gets a token all the same', async () => {
    const token = await tokenOfApp(stranger, 'api://adatum-two/.default');
    expect(await guardOf({}).verify(token)).toMatchObject({ ok: false, status: 403, code: 'role_missing' });
  });

  it.each([
    ['the other version', 'api://adatum-two/.default', v1, 'version_refused'],
    ['another API', 'api://adatum-two/.default', { audiences: [stranger] }, 'audience_mismatch'],
    ['Azure Resource Manager', 'https://management.azure.com/.default', {}, 'version_refused'],
    ['Azure Resource Manager', 'https://management.azure.com/.default', { versions: ['1.0'] }, 'audience_mismatch'],
  ] satisfies [string, string, Partial<GuardOptions>, string][])(
    'refuses a token for %s',
    async (_name, scope, options, code) => {
      const token = await tokenOfAlex(scope);
      expect(await guardOf(options).verify(token)).toMatchObject({ ok: false, status: 401, code });
    },
  );

  it('refuses a token that has expired', async () => {
    const guard = guardOf({});
    const token = await tokenOfAlex('api://adatum-two/.default');
    expect(await guard.verify(token)).toMatchObject({ ok: true });
    emulator.clock.advance(2 * 3600);
    expect(await guard.verify(token)).toMatchObject({ ok: false, status: 401, code: 'token_expired' });
  });

  it('is told by the local tenant that there is no such tenant', async () => {
    const failures: string[] = [];
    const tenantId = '00000000-1111-4222-8333-444444444444';
    const guard = guardOf({ tenantId, onKeysFailure: (error) => failures.push(error.message) });
    const result = await guard.verify(await tokenOfAlex('api://adatum-two/.default'));
    expect(result).toMatchObject({ ok: false, status: 503 });
    expect(failures).toEqual([expect.stringContaining('HTTP 400')]);
  });
});
