import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const appId = 'a2000000-0000-4000-8000-0000000000a2';
const seed = `${defaultTenantSeed}
applications:
  - displayName: adatum-auth-test-app
    appId: ${appId}
    identifierUris: [api://adatum-auth-test-app]
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user }]
    preAuthorized: [{ client: ${azureCli}, scopes: [access_as_user] }]
`;

let emulator: Emulator;
let host: ChildProcess;
let url: string;

/** Starts the host as it is, with nothing but the environment: its keys come through the emulator's proxy. */
beforeAll(async () => {
  emulator = await createEmulator({ seed });
  host = spawn(process.execPath, ['--conditions=@entrada/source', join(import.meta.dirname, 'node-host.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...emulator.env,
      PORT: '0',
      ENTRADA_TENANT_ID: emulator.tenantId,
      ENTRADA_API_CLIENT_ID: appId,
    },
  });
  if (host.stdout === null) throw new TypeError('The host has a standard output.');
  const [line] = await once(createInterface({ input: host.stdout }), 'line');
  url = /http:\S+/.exec(line)?.[0] ?? line;
});

afterAll(async () => {
  if (host.exitCode === null) {
    host.kill();
    await once(host, 'exit');
  }
  await emulator.close();
});

async function tokenOfAlex(): Promise<string> {
  const post = async (endpoint: string, form: Record<string, string>): Promise<Record<string, string>> => {
    const address = `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0/${endpoint}`;
    const response = await emulator.fetch(address, { method: 'POST', body: new URLSearchParams(form) });
    // Every member that this test reads of an OAuth answer is a text.
    return (await response.json()) as Record<string, string>;
  };
  const device = await post('devicecode', { client_id: azureCli, scope: 'api://adatum-auth-test-app/.default' });
  await emulator.approveDeviceCode(device.user_code ?? '', 'alex@adatum.onmicrosoft.com');
  const { access_token } = await post('token', {
    client_id: azureCli,
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: device.device_code ?? '',
  });
  return access_token ?? '';
}

describe('the node:http host, behind the proxy of a local tenant', () => {
  it('greets Alex, having fetched the keys from login.microsoftonline.com', async () => {
    const before = emulator.traffic();
    const authorization = `Bearer ${await tokenOfAlex()}`;
    const response = await fetch(`${url}/api/hello`, { headers: { authorization } });
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { message: 'Hello, Alex!', client: { id: azureCli }, scopes: ['access_as_user'] },
    ]);
    expect(emulator.traffic()).toBeGreaterThan(before);
  });

  it('challenges whoever brings no token', async () => {
    const response = await fetch(`${url}/api/hello`);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringMatching(/^Bearer authorization_uri="https:\/\/login\.microsoftonline\.com\//),
    ]);
  });
});
