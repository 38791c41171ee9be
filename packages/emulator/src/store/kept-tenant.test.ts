import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.ts';
import type { Emulator, EmulatorOptions } from '../emulator.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const casey = 'casey@adatum.onmicrosoft.com';
const graph = 'https://graph.microsoft.com';

let folder: string;
let dataFile: string;
let emulator: Emulator | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-kept-'));
  dataFile = join(folder, 'tenant.db');
});
afterEach(async () => {
  await emulator?.close();
  emulator = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: EmulatorOptions = {}): Promise<Emulator> {
  await emulator?.close();
  emulator = await createEmulator({ dataFile, ...options });
  return emulator;
}

interface Tokens {
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly error_codes?: readonly number[];
}

async function post(url: string, fields: Record<string, string>): Promise<Tokens & Record<string, string>> {
  const body = new URLSearchParams({ client_id: azureCli, ...fields });
  const response = await emulator?.fetch(`https://login.microsoftonline.com/organizations/oauth2/v2.0/${url}`, {
    method: 'POST',
    body,
  });
  return Object(await response?.json());
}

async function signIn(): Promise<Tokens> {
  const started = await post('devicecode', { scope: `${graph}/.default offline_access` });
  await emulator?.approveDeviceCode(started.user_code ?? '', casey);
  const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
  return post('token', { grant_type, device_code: started.device_code ?? '' });
}

const refresh = (token = '') => post('token', { grant_type: 'refresh_token', refresh_token: token });

async function ask(
  request: string,
  token = '',
  body?: unknown,
): Promise<{ status?: number; json: Record<string, unknown> }> {
  const [method = '', path] = request.split(' ');
  const response = await emulator?.fetch(`${graph}/v1.0${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = (await response?.text()) ?? '';
  return { ...(response && { status: response.status }), json: text === '' ? {} : JSON.parse(text) };
}

describe('an emulator with a data file, started again,', () => {
  it('has what was written, and accepts access and refresh tokens from before', async () => {
    await start();
    const { access_token, refresh_token } = await signIn();
    const made = await ask('POST /applications', access_token, { displayName: 'kept' });
    expect(made.status).toBe(201);
    await start();
    expect(await ask(`GET /applications/${String(made.json.id)}`, access_token)).toMatchObject({
      json: { displayName: 'kept' },
    });
    const renewed = await refresh(refresh_token);
    expect((await ask('GET /me', renewed.access_token)).json).toMatchObject({ userPrincipalName: casey });
    // The token that the restart was survived by is still good beside the one that came of it.
    await start();
    expect(await refresh(refresh_token)).toHaveProperty('access_token');
    expect(await refresh(renewed.refresh_token)).toHaveProperty('access_token');
    expect(await refresh(`${refresh_token}x`)).toMatchObject({ error_codes: [9002313] });
  });

  it('knows whom it revoked, and when people signed in', async () => {
    await start();
    const { refresh_token } = await signIn();
    emulator?.revokeUser(casey);
    expect(await refresh(refresh_token)).toMatchObject({ error_codes: [50173] });
    const before = emulator?.signIns();
    expect(before).toHaveLength(3);
    await start();
    expect(emulator?.signIns()).toEqual(JSON.parse(JSON.stringify(before)));
    expect(await refresh(refresh_token)).toMatchObject({ error_codes: [50173] });
  });

  it('goes on with a rotation of keys', async () => {
    await start();
    const first = await signIn();
    await emulator?.rotateSigningKeys({ leadTime: 0 });
    const second = await signIn();
    await start();
    for (const { access_token } of [first, second]) expect((await ask('GET /me', access_token)).status).toBe(200);
    const kid = (token = '') => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
    const third = await signIn();
    expect(kid(third.access_token)).toBe(kid(second.access_token));
    expect(kid(third.access_token)).not.toBe(kid(first.access_token));
  });

  it('is back at the seed after a reset, whose tokens it still verifies', async () => {
    await start();
    const { access_token, refresh_token } = await signIn();
    await ask('POST /applications', access_token, { displayName: 'not kept' });
    await ask('PATCH /users/alex@adatum.onmicrosoft.com', access_token, { displayName: 'Alexandra' });
    emulator?.reset();
    await start();
    const names = [...(emulator?.directory.users.values() ?? [])].map(({ displayName }) => displayName);
    expect(names).toEqual(['Alex', 'Blair', 'Casey']);
    expect((await ask('GET /applications', access_token)).json).toMatchObject({ value: [] });
    expect(emulator?.signIns()).toEqual([]);
    expect(await refresh(refresh_token)).toMatchObject({ error_codes: [9002313] });
  });

  it('keeps what its own process changes past Graph', async () => {
    const { directory } = await start();
    const alex = directory.findUser('alex@adatum.onmicrosoft.com');
    if (alex) directory.users.change(alex, { accountEnabled: false });
    await start();
    expect(emulator?.directory.findUser('alex@adatum.onmicrosoft.com')?.accountEnabled).toBe(false);
  });

  it('keeps no rules that it is told for itself', async () => {
    await start({ rules: { strictRequiredResourceAccess: true } });
    expect(emulator?.directory.rules.strictRequiredResourceAccess).toBe(true);
    await start();
    expect(emulator?.directory.rules.strictRequiredResourceAccess).toBe(false);
  });

  it("gives Azure CLI the same folder, which is its user's alone", async () => {
    const { env } = await start();
    expect(env.AZURE_CONFIG_DIR).toBe(`${dataFile}.azure`);
    await start();
    expect([emulator?.env.AZURE_CONFIG_DIR, existsSync(`${dataFile}.azure`)]).toEqual([env.AZURE_CONFIG_DIR, true]);
  });
});

it('lets nobody else use its data file while it runs', async () => {
  await start();
  await expect(createEmulator({ dataFile })).rejects.toMatchObject({ reason: 'in-use' });
  await expect(createEmulator({ dataFile, seed: 'tenant: wrong' })).rejects.toMatchObject({ reason: 'in-use' });
});

it('does not take a seed that a data file would ignore', async () => {
  await start();
  await emulator?.close();
  await expect(createEmulator({ dataFile, seed: 'tenant: wrong' })).rejects.toMatchObject({ reason: 'exists' });
  await expect(createEmulator({ dataFile: join(folder, 'new.db'), seed: 'tenant: wrong' })).rejects.toThrow(/seed/);
  expect(existsSync(join(folder, 'new.db'))).toBe(false);
});
