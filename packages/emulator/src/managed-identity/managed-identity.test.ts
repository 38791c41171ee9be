import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../clock.ts';
import { createEmulator } from '../create-emulator.ts';
import { type AppRole, defaultAccessRoleId } from '../directory/model.ts';
import type { Emulator, EmulatorOptions } from '../emulator.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const arm = 'https://management.azure.com/';
const openApi = 'api://adatum-open';
const closedApi = 'api://adatum-closed';

const seed = `
tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
microsoft: { clients: [], apis: [graph, arm, logs] }
subscriptions: [{ displayName: Development }]
applications:
  - displayName: open
    identifierUris: [${openApi}]
    requestedAccessTokenVersion: 2
    appRoles: [{ value: Reports.Read.All }]
  - { displayName: closed, identifierUris: [${closedApi}], servicePrincipal: { assignmentRequired: true } }
assignments:
  - { resource: open, role: Reports.Read.All, application: vm }
  - { resource: closed, application: shared }
azure:
  resourceGroups: [{ name: group }]
  resources:
    - { name: shared, type: Microsoft.ManagedIdentity/userAssignedIdentities, resourceGroup: group }
    - { name: other, type: Microsoft.ManagedIdentity/userAssignedIdentities, resourceGroup: group }
    - { name: vm, type: Microsoft.Compute/virtualMachines, resourceGroup: group, tags: { env: dev }, systemAssignedIdentity: true, userAssignedIdentities: [shared] }
    - { name: site, type: Microsoft.Web/sites, resourceGroup: group, systemAssignedIdentity: true, userAssignedIdentities: [shared] }
    - { name: server, type: Microsoft.HybridCompute/machines, resourceGroup: group, systemAssignedIdentity: true }
`;

/** What the answers' members are, as far as these tests look. */
interface Body {
  readonly [name: string]: unknown;
  readonly access_token?: string;
}

let emulators: Emulator[] = [];
async function start(options: EmulatorOptions): Promise<Emulator> {
  const emulator = await createEmulator({ seed, clock: stoppedClock(), ...options });
  emulators.push(emulator);
  return emulator;
}
afterAll(async () => {
  for (const emulator of emulators) await emulator.close();
  emulators = [];
});

function stoppedClock() {
  const clock = createClock();
  return { ...clock, now: () => now };
}

function claimsOf({ access_token = '' }: Body): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(access_token.split('.')[1] ?? '', 'base64url').toString());
}

async function get(emulator: Emulator, url: string, headers: Record<string, string> = {}) {
  const response = await emulator.fetch(url, { headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

function identity(emulator: Emulator, displayName: string) {
  const found = [...emulator.directory.servicePrincipals.values()].find((one) => one.displayName === displayName);
  const resource = emulator.directory.azure.resources.find(({ name }) => name === displayName);
  if (found === undefined || resource === undefined) throw new Error(`The seed has no ${displayName}`);
  return { principal: found, resource };
}

describe('IMDS', () => {
  let emulator: Emulator;
  const metadata = { Metadata: 'true' };
  const ask = (query: string, headers: Record<string, string> = metadata) =>
    get(emulator, `http://169.254.169.254/metadata/identity/oauth2/token?${query}`, headers);
  const token = (resource: string, selector = '') =>
    ask(`api-version=2018-02-01&resource=${encodeURIComponent(resource)}${selector}`);

  beforeAll(async () => {
    emulator = await start({ managedIdentity: 'imds' });
  });

  it('gives the machine its own identity, in the recorded shape', async () => {
    const { status, body, headers } = await token(arm);
    const { principal, resource } = identity(emulator, 'vm');
    expect(status).toBe(200);
    expect(headers.get('server')).toMatch(/^IMDS\//);
    const seconds = now / 1000;
    const { access_token: _token, ...rest } = body;
    expect(Object.keys(body)).toEqual(
      'access_token client_id expires_in expires_on ext_expires_in not_before resource token_type'.split(' '),
    );
    expect(rest).toEqual({
      client_id: principal.appId,
      expires_in: '86400',
      expires_on: String(seconds + 86_400),
      ext_expires_in: '86399',
      not_before: String(seconds - 300),
      resource: arm,
      token_type: 'Bearer',
    });
    expect(claimsOf(body)).toMatchObject({
      aud: arm,
      appid: principal.appId,
      appidacr: '2',
      idtyp: 'app',
      oid: principal.id,
      sub: principal.id,
      ver: '1.0',
      exp: seconds + 86_400,
      xms_mirid: resource.id,
    });
  });

  it('lets an API choose v2, and puts its app roles in', async () => {
    const claims = claimsOf((await token(openApi)).body);
    expect(claims).toMatchObject({ ver: '2.0', azpacr: '2', roles: ['Reports.Read.All'] });
    expect(claims.aud).toBe(emulator.directory.findResource(openApi)?.appId);
    expect(claims).not.toHaveProperty('xms_mirid');
    expect(claims).not.toHaveProperty('scp');
  });

  it.each([
    ['client_id', () => identity(emulator, 'shared').principal.appId],
    ['object_id', () => identity(emulator, 'shared').principal.id],
    ['msi_res_id', () => identity(emulator, 'shared').resource.id.toUpperCase()],
    ['mi_res_id', () => identity(emulator, 'shared').resource.id],
  ])('gives a user-assigned identity by %s', async (name, value) => {
    const { status, body } = await token(openApi, `&${name}=${encodeURIComponent(value())}`);
    expect([status, body.client_id]).toEqual([200, identity(emulator, 'shared').principal.appId]);
    expect(claimsOf(body)).not.toHaveProperty('roles');
  });

  it.each([
    ['nobody', () => crypto.randomUUID()],
    ['an identity of others', () => identity(emulator, 'other').principal.appId],
  ])('does not find %s', async (_who, clientId) => {
    const { status, body } = await token(arm, `&client_id=${clientId()}`);
    expect([status, body]).toEqual([400, { error: 'invalid_request', error_description: 'Identity not found' }]);
  });

  it.each([
    ['the header, before anything else', '', {}, 'Required metadata header not specified'],
    [
      'the header being true',
      'api-version=2018-02-01&resource=x',
      { Metadata: 'no' },
      'Required metadata header not specified',
    ],
    ['a resource', 'api-version=2018-02-01', metadata, "Required query variable 'resource' is missing"],
  ])('misses %s', async (_what, query, headers, description) => {
    const { status, body } = await ask(query, { ...headers });
    expect([status, body]).toEqual([400, { error: 'invalid_request', error_description: description }]);
  });

  it.each(['resource=x', 'api-version=newest&resource=x'])('wants an api-version: %s', async (query) => {
    const { status, body } = await ask(query);
    expect([status, body.error]).toEqual([400, expect.stringMatching(/^Bad request\. api-version /)]);
  });

  it('passes on what Entra says of an unknown resource', async () => {
    const { status, body, headers } = await token('api://nobody-knows-this');
    expect([status, body.error, body.error_codes]).toEqual([400, 'invalid_resource', [500011]]);
    expect(headers.get('x-entrada-evidence')).toBe(null);
  });

  it('passes on that the API wants an assignment, and says that this is inferred', async () => {
    const { status, body, headers } = await token(closedApi);
    expect([status, body.error_codes]).toEqual([400, [501051]]);
    expect(headers.get('x-entrada-evidence')).toMatch(/^I; .*501051/);
    expect((await token(closedApi, `&client_id=${identity(emulator, 'shared').principal.appId}`)).status).toBe(200);
  });

  it('logs both', async () => {
    await token(arm);
    await token(closedApi);
    const [granted, refused] = emulator.signIns().slice(-2);
    const { appId, id } = identity(emulator, 'vm').principal;
    const client = { clientId: appId, clientName: 'vm', clientPrincipalId: id, clientAuthentication: 'certificate' };
    expect(granted).toMatchObject({ outcome: 'granted', ...client, flow: 'client-credentials' });
    expect(refused).toMatchObject({ outcome: 'refused', ...client, code: 501051 });
  });

  it('can be asked why, until the identity is assigned', async () => {
    await token(closedApi);
    const ask = async (): Promise<Body> =>
      (await get(emulator, `${emulator.url}/why`, { accept: 'application/json' })).body;
    expect(await ask()).toMatchObject({
      code: 501051,
      missing: expect.stringContaining('the service principal of vm has none'),
      stillDenied: true,
      remedies: [{ title: 'Assign vm to closed' }, {}],
    });
    const [vm, api] = [identity(emulator, 'vm').principal, emulator.directory.findResource(closedApi)];
    const assigned = { principalId: vm.id, resourceId: api?.id ?? '', appRoleId: defaultAccessRoleId };
    emulator.directory.assignments.set('x', {
      ...assigned,
      id: 'x',
      principalType: 'ServicePrincipal',
      principalDisplayName: 'vm',
      resourceDisplayName: 'closed',
      createdDateTime: '2026-11-24T00:00:00Z',
    });
    expect((await ask()).stillDenied).toBe(false);
    expect((await token(closedApi)).status).toBe(200);
    emulator.reset();
  });

  it('refuses a disabled identity, and does not find a deleted one', async () => {
    const { principal } = identity(emulator, 'vm');
    emulator.directory.servicePrincipals.change(principal, { accountEnabled: false });
    expect((await token(arm)).body.error_codes).toEqual([7000112]);
    emulator.directory.servicePrincipals.delete(principal.id);
    expect((await token(arm)).body).toMatchObject({ client_id: identity(emulator, 'shared').principal.appId });
    emulator.reset();
    expect((await token(arm)).status).toBe(200);
  });

  it('counts an app role that is assigned now', async () => {
    const open = emulator.directory.findResource(openApi);
    const { principal } = identity(emulator, 'shared');
    const role = emulator.directory.findApplication(open?.appId ?? '')?.appRoles[0] as AppRole;
    emulator.directory.assignments.set('now', {
      id: 'now',
      principalId: principal.id,
      principalType: 'ServicePrincipal',
      principalDisplayName: 'shared',
      resourceId: open?.id ?? '',
      resourceDisplayName: 'open',
      appRoleId: role.id,
      createdDateTime: '',
    });
    const { body } = await token(openApi, `&client_id=${principal.appId}`);
    expect(claimsOf(body).roles).toEqual(['Reports.Read.All']);
    emulator.reset();
  });

  it('tells about the machine', async () => {
    const instance = 'http://169.254.169.254/metadata/instance';
    expect((await get(emulator, `${instance}?api-version=2021-02-01`, metadata)).body).toMatchObject({
      compute: { name: 'vm', location: 'westeurope', tags: 'env:dev' },
    });
    const location = await emulator.fetch(`${instance}/compute/location?api-version=2021-02-01&format=text`, {
      headers: metadata,
    });
    expect(await location.text()).toBe('westeurope');
    expect((await get(emulator, `${instance}/nothing?api-version=2021-02-01`, metadata)).status).toBe(404);
    expect((await get(emulator, `${instance}?api-version=2021-02-01`)).status).toBe(400);
  });

  it('is at the address that the environment names, too', async () => {
    const host = emulator.env.AZURE_POD_IDENTITY_AUTHORITY_HOST ?? '';
    const url = `${host}/metadata/identity/oauth2/token?api-version=2018-02-01&resource=${arm}`;
    const response = await fetch(url, { headers: metadata });
    expect([response.status, host]).toEqual([200, emulator.url]);
  });

  it('wants a choice among several user-assigned identities where there is no other', async () => {
    const several = await start({
      managedIdentity: 'imds',
      seed: seed
        .replace(
          'systemAssignedIdentity: true, userAssignedIdentities: [shared]',
          'userAssignedIdentities: [shared, other]',
        )
        .replace('application: vm', 'application: other'),
    });
    const url = `http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=${arm}`;
    expect((await get(several, url, metadata)).body.error_description).toMatch(/^Multiple user assigned identities/);
    const { appId } = identity(several, 'other').principal;
    expect((await get(several, `${url}&client_id=${appId}`, metadata)).body.client_id).toBe(appId);
  });
});

describe('App Service', () => {
  let emulator: Emulator;
  const ask = (query: string, headers?: Record<string, string>) =>
    get(
      emulator,
      `${emulator.env.IDENTITY_ENDPOINT}?${query}`,
      headers ?? { 'X-IDENTITY-HEADER': emulator.env.IDENTITY_HEADER ?? '' },
    );

  beforeAll(async () => {
    emulator = await start({ managedIdentity: 'app-service' });
  });

  it('answers 2019-08-01 with epoch seconds', async () => {
    const { status, body, headers } = await ask(`api-version=2019-08-01&resource=${arm}`);
    const { principal } = identity(emulator, 'site');
    expect(status).toBe(200);
    expect({ ...body, access_token: '' }).toEqual({
      access_token: '',
      resource: arm,
      token_type: 'Bearer',
      client_id: principal.appId,
      expires_on: String(now / 1000 + 86_400),
    });
    expect(headers.get('server')).toBe('Kestrel');
    expect(claimsOf(body)).toMatchObject({ xms_mirid: identity(emulator, 'site').resource.id });
  });

  it('answers 2017-09-01 with an American time, and knows the caller by another header', async () => {
    const query = `api-version=2017-09-01&resource=${arm}&clientid=${identity(emulator, 'shared').principal.appId}`;
    const { body } = await ask(query, { secret: emulator.env.MSI_SECRET ?? '' });
    expect(body).toMatchObject({
      client_id: identity(emulator, 'shared').principal.appId,
      expires_on: '11/25/2026 12:00:00 +00:00',
    });
    expect(Object.keys(body)).toEqual('access_token expires_on resource token_type client_id'.split(' '));
  });

  it.each(['client_id', 'principal_id', 'object_id', 'mi_res_id'])('takes %s', async (name) => {
    const { principal, resource } = identity(emulator, 'shared');
    const value = name === 'client_id' ? principal.appId : name === 'mi_res_id' ? resource.id : principal.id;
    const { body } = await ask(`api-version=2019-08-01&resource=${arm}&${name}=${value}`);
    expect(body.client_id).toBe(principal.appId);
  });

  it.each<[string, string, Record<string, string> | undefined, number, RegExp]>([
    [
      'the wrong header',
      `api-version=2019-08-01&resource=${arm}`,
      { 'X-IDENTITY-HEADER': 'guess' },
      401,
      /header is missing or wrong/,
    ],
    ['no header', `api-version=2019-08-01&resource=${arm}`, {}, 401, /header is missing or wrong/],
    ['no resource', 'api-version=2019-08-01', undefined, 400, /resource is missing/],
    ['another version', `api-version=2020-01-01&resource=${arm}`, undefined, 400, /2017-09-01, 2019-08-01/],
    [
      'an identity of others',
      `api-version=2019-08-01&resource=${arm}&client_id=${crypto.randomUUID()}`,
      undefined,
      400,
      /^No User Assigned or Delegated/,
    ],
    [
      'an API that wants an assignment',
      `api-version=2019-08-01&resource=${closedApi}`,
      undefined,
      500,
      /^An unexpected error occured/,
    ],
    ['an unknown API', 'api-version=2019-08-01&resource=api://x', undefined, 500, /^An unexpected error occured/],
  ])('refuses %s', async (_what, query, headers, status, message) => {
    const answer = await ask(query, headers);
    expect([answer.status, answer.body.statusCode]).toEqual([status, status]);
    expect(answer.body.message).toMatch(message);
    expect(answer.headers.get('x-correlation-id')).toBe(answer.body.correlationId);
  });

  it('is not IMDS', async () => {
    await expect(emulator.fetch('http://169.254.169.254/metadata/instance')).rejects.toThrow(TypeError);
    expect((await fetch(`${emulator.url}/metadata/instance`)).status).toBe(404);
  });
});

describe('Azure Arc', () => {
  it('gives its token to who can read the key file', async () => {
    const { readFile } = await import('node:fs/promises');
    const emulator = await start({ managedIdentity: 'azure-arc' });
    const url = `${emulator.env.IDENTITY_ENDPOINT}?api-version=2020-06-01&resource=${arm}`;
    const challenge = await get(emulator, url, { Metadata: 'true' });
    expect([challenge.status, Object.keys(challenge.body)]).toEqual([
      401,
      'error error_description error_codes timestamp trace_id correlation_id'.split(' '),
    ]);
    const [, keyFile = ''] = /^Basic realm=(.+\.key)$/.exec(challenge.headers.get('www-authenticate') ?? '') ?? [];
    const secret = await readFile(keyFile, 'utf8');
    expect((await get(emulator, url, { Authorization: 'Basic guess' })).status).toBe(401);
    const answer = await get(emulator, url, { Authorization: `Basic ${secret}` });
    expect(Object.keys(answer.body)).toEqual(
      'access_token refresh_token expires_in expires_on not_before resource token_type'.split(' '),
    );
    const { principal } = identity(emulator, 'server');
    expect(claimsOf(answer.body)).toMatchObject({ oid: principal.id });
    const chosen = await get(emulator, `${url}&client_id=${principal.appId}`, { Authorization: `Basic ${secret}` });
    expect(chosen.body.client_id).toBe(principal.appId);
    const unknown = await get(emulator, `${url}&client_id=x`, { Authorization: `Basic ${secret}` });
    expect([unknown.status, unknown.body.error_description]).toEqual([400, 'Identity not found']);
    const refused = await get(emulator, url.replace(arm, closedApi), { Authorization: `Basic ${secret}` });
    expect(refused.body.error_codes).toEqual([501051]);
  });
});

describe('an emulator that is not told to', () => {
  it('has no managed identity, and hides those of the machine it runs on', async () => {
    const emulator = await start({});
    expect(emulator.env).toMatchObject({
      AZURE_POD_IDENTITY_AUTHORITY_HOST: undefined,
      IDENTITY_ENDPOINT: undefined,
      MSI_ENDPOINT: undefined,
    });
    await expect(emulator.fetch('http://169.254.169.254/metadata/instance')).rejects.toThrow(TypeError);
    expect((await fetch(`${emulator.url}/msi/token`)).status).toBe(404);
  });

  it('says that its seed has no such host', async () => {
    const hostless = seed.replace(/ {4}- \{ name: server.*\n/, '');
    const emulator = await start({ managedIdentity: 'azure-arc', seed: hostless });
    expect(emulator.notes.join(' ')).toContain('no resource for --managed-identity azure-arc');
  });

  it('refuses a kind that there is none of', async () => {
    await expect(start({ managedIdentity: 'laptop' as never })).rejects.toThrow(
      'managedIdentity must be one of imds, app-service, azure-arc',
    );
  });
});
