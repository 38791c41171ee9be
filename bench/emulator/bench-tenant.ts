import { createEmulator, type Emulator } from '@entrada/emulator';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const daemonId = '00000000-0000-4000-8000-0000000dae01';
const secret = 'a secret for measurements';
const api = 'api://adatum-auth-test-app';
const alex = 'alex@adatum.onmicrosoft.com';

export const benchSeed: string = `
tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
users: [{ userPrincipalName: ${alex}, displayName: Alex, directoryRoles: [Global Administrator] }]
groups: [{ displayName: Adatum API developers, members: [${alex}] }]
microsoft: { clients: [azure-cli], apis: [graph, arm] }
applications:
  - displayName: adatum-auth-test-app
    identifierUris: ['${api}']
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }]
    appRoles: [{ value: Reports.Read.All }]
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
    servicePrincipal: { assignmentRequired: true }
  - { displayName: daemon, appId: ${daemonId}, passwords: [{ secret: ${secret} }] }
assignments:
  - { resource: adatum-auth-test-app, group: Adatum API developers }
  - { resource: adatum-auth-test-app, application: daemon, role: Reports.Read.All }
`;

/** A tenant whose API a daemon and Alex may use: both must be assigned, so the rules have something to look up. */
export function createBenchTenant(dataFile?: string): Promise<Emulator> {
  return createEmulator({ seed: benchSeed, ...(dataFile !== undefined && { dataFile }) });
}

/** One kind of request to the token endpoint. */
export interface TokenRequest {
  readonly name: string;
  readonly path: string;
  readonly body: string;
  /** How many signatures an answer carries: an access token, and an id_token for a user. */
  readonly signatures: number;
}

/** Client credentials, and Alex's refresh token in the hands of Azure CLI. */
export async function tokenRequests(emulator: Emulator): Promise<readonly TokenRequest[]> {
  const path = `/${emulator.tenantId}/oauth2/v2.0/token`;
  const application = {
    grant_type: 'client_credentials',
    client_id: daemonId,
    client_secret: secret,
    scope: `${api}/.default`,
  };
  const scope = `${api}/access_as_user openid profile offline_access`;
  const user = {
    grant_type: 'refresh_token',
    client_id: azureCli,
    refresh_token: await signIn(emulator, scope),
    scope,
    client_info: '1',
  };
  return [
    { name: 'client credentials', path, body: new URLSearchParams(application).toString(), signatures: 1 },
    { name: 'refresh token', path, body: new URLSearchParams(user).toString(), signatures: 2 },
  ];
}

/** An access token for Microsoft Graph, of Alex, who administrates. */
export async function graphToken(emulator: Emulator): Promise<string> {
  const scope = 'https://graph.microsoft.com/.default openid offline_access';
  const refreshToken = await signIn(emulator, scope);
  const form = { grant_type: 'refresh_token', client_id: azureCli, refresh_token: refreshToken, scope };
  return read(await post(emulator, 'token', form), 'access_token');
}

/** Signs Alex in by device code. @returns a refresh token */
async function signIn(emulator: Emulator, scope: string): Promise<string> {
  const device = await post(emulator, 'devicecode', { client_id: azureCli, scope });
  await emulator.approveDeviceCode(read(device, 'user_code'), alex);
  const form = { grant_type: 'device_code', client_id: azureCli, device_code: read(device, 'device_code') };
  return read(await post(emulator, 'token', form), 'refresh_token');
}

async function post(emulator: Emulator, endpoint: string, form: Readonly<Record<string, string>>): Promise<unknown> {
  const url = `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0/${endpoint}`;
  const response = await emulator.fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  return response.json();
}

function read(body: unknown, member: string): string {
  const value = typeof body === 'object' && body !== null ? Object.entries(body).find(([name]) => name === member) : [];
  if (typeof value?.[1] !== 'string') throw new TypeError(`Expected ${member} in ${JSON.stringify(body)}`);
  return value[1];
}
