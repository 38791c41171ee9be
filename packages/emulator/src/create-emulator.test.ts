import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { createClock, createEmulator, defaultTenantSeed, type Emulator, type EmulatorOptions } from './index.ts';
import { applyEnvironment } from './reach/client-environment.ts';
import { runUnderEmulator } from './reach/run-command.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const alex = 'alex@adatum.onmicrosoft.com';
const login = 'https://login.microsoftonline.com';

const open: Emulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

async function start(options?: EmulatorOptions): Promise<Emulator> {
  const emulator = await createEmulator(options);
  open.push(emulator);
  return emulator;
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A way to reach the tenant: in process, or as another process does through the proxy. */
type Reach = (
  emulator: Emulator,
  url: string,
  init?: { headers?: Record<string, string>; form?: Record<string, string> },
) => Promise<Answer>;

const inProcess: Reach = async (emulator, url, { headers = {}, form } = {}) => {
  const response = await emulator.fetch(url, {
    headers,
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
};

/** A Node of its own, told nothing but the environment. What it asks comes by standard input: argv is public. */
const overProxy: Reach = async (emulator, url, init) => {
  const script = `
    const { url, headers, form } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    const init = { headers, ...(form && { method: 'POST', body: new URLSearchParams(form) }) };
    fetch(url, init).then(async (r) => console.log(JSON.stringify({ status: r.status, body: await r.json() })));`;
  const running = promisify(execFile)(process.execPath, ['-e', script], {
    env: applyEnvironment(process.env, emulator.env),
  });
  running.child.stdin?.end(JSON.stringify({ url, ...init }));
  return JSON.parse((await running).stdout);
};

async function signInByDeviceCode(reach: Reach, emulator: Emulator, scope: string): Promise<string> {
  const form = { client_id: azureCli, scope };
  const device = await reach(emulator, `${login}/organizations/oauth2/v2.0/devicecode`, { form });
  await emulator.approveDeviceCode(String(device.body.user_code), alex, { consent: true });
  const { body } = await reach(emulator, `${login}/organizations/oauth2/v2.0/token`, {
    form: {
      client_id: azureCli,
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: String(device.body.device_code),
    },
  });
  return String(body.access_token);
}

describe.each([
  ['in process', inProcess],
  ['over the proxy', overProxy],
])('a local tenant, %s,', (_, reach) => {
  it('is discovered as the public cloud is', async () => {
    const emulator = await start();
    const query = `api-version=1.1&authorization_endpoint=${login}/common/oauth2/v2.0/authorize`;
    const { status, body } = await reach(emulator, `${login}/common/discovery/instance?${query}`);
    expect(status).toBe(200);
    expect(body.tenant_discovery_endpoint).toBe(`${login}/common/v2.0/.well-known/openid-configuration`);
  });

  it('sends a browser, and nothing else, to its own origin', async () => {
    const emulator = await start();
    const { body } = await reach(emulator, `${login}/organizations/v2.0/.well-known/openid-configuration`);
    expect(body).toMatchObject({
      authorization_endpoint: `${emulator.url}/organizations/oauth2/v2.0/authorize`,
      token_endpoint: `${login}/organizations/oauth2/v2.0/token`,
    });
  });

  it('signs Alex in by device code, and Graph knows Alex by the token', async () => {
    const emulator = await start();
    const token = await signInByDeviceCode(reach, emulator, 'https://graph.microsoft.com/.default');
    const headers = { authorization: `Bearer ${token}` };
    const me = await reach(emulator, 'https://graph.microsoft.com/v1.0/me', { headers });
    expect(me).toMatchObject({ status: 200, body: { userPrincipalName: alex } });
  });

  it('lists the subscription of Adatum in Azure Resource Manager', async () => {
    const emulator = await start();
    const token = await signInByDeviceCode(reach, emulator, 'https://management.core.windows.net//.default');
    const headers = { authorization: `Bearer ${token}` };
    const url = 'https://management.azure.com/subscriptions?api-version=2019-11-01';
    expect(await reach(emulator, url, { headers })).toMatchObject({
      status: 200,
      body: { value: [{ displayName: 'Adatum Development', tenantId: emulator.tenantId }] },
    });
  });
});

describe('an emulator', () => {
  it('refuses hosts it does not stand in for, in process and over the proxy', async () => {
    const emulator = await start();
    await expect(emulator.fetch('https://example.com/')).rejects.toThrow('example.com');
    await expect(overProxy(emulator, 'https://example.com/')).rejects.toThrow('fetch failed');
    expect(emulator.requests()).toMatchObject([{ host: 'example.com', status: 403 }]);
  });

  it('is up in under a second', async () => {
    await start();
    const before = performance.now();
    await start();
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('runs twenty times at once, each with a state of its own', async () => {
    const emulators = await Promise.all(Array.from({ length: 20 }, () => start()));
    expect(new Set(emulators.flatMap(({ url, proxyUrl }) => [url, proxyUrl])).size).toBe(40);
    const [first = await start(), ...others] = emulators;
    const form = { client_id: azureCli, scope: 'https://graph.microsoft.com/.default' };
    const url = `${login}/organizations/oauth2/v2.0/devicecode`;
    const { body } = await inProcess(first, url, { form });
    for (const other of others) {
      await expect(other.approveDeviceCode(String(body.user_code), alex)).rejects.toThrow('AADSTS');
    }
    await first.approveDeviceCode(String(body.user_code), alex);
  });

  it('goes back to its seed, and keeps clock and addresses', async () => {
    const emulator = await start();
    const { url, env } = emulator;
    emulator.clock.advance(3600);
    const user = emulator.directory.findUser(alex);
    if (user) emulator.directory.users.delete(user.id);
    expect(emulator.directory.findUser(alex)).toBeUndefined();
    const form = { client_id: azureCli, scope: 'https://graph.microsoft.com/.default' };
    const device = await inProcess(emulator, `${login}/organizations/oauth2/v2.0/devicecode`, { form });

    emulator.reset();

    expect(emulator.directory.findUser(alex)).toMatchObject({ displayName: 'Alex' });
    expect(emulator.directory.findUser(alex)).not.toBe(user);
    await expect(emulator.approveDeviceCode(String(device.body.user_code), alex)).rejects.toThrow('AADSTS');
    expect(emulator.clock.now()).toBeGreaterThan(Date.now() + 3_500_000);
    expect(emulator).toMatchObject({ url, env });
  });

  it('takes a seed and a clock', async () => {
    const seed = defaultTenantSeed.replace('adatum.onmicrosoft.com', 'adatum-test.onmicrosoft.com');
    const clock = createClock(() => Date.parse('2031-01-01T00:00:00Z'));
    const emulator = await start({ seed, clock });
    expect(emulator.directory.tenant.initialDomain).toBe('adatum-test.onmicrosoft.com');
    expect(emulator.clock.now()).toBe(Date.parse('2031-01-01T00:00:00Z'));
  });

  it('leaves nothing behind: no port, no file, however often it is closed', async () => {
    const emulator = await start();
    const folder = dirname(emulator.caFile);
    expect(folder.startsWith(tmpdir())).toBe(true);
    await emulator.fetch(`${login}/common/discovery/instance`);
    await fetch(`${emulator.url}/device`);
    await Promise.all([emulator.close(), emulator.close()]);
    await emulator.close();
    expect(existsSync(folder)).toBe(false);
    await expect(fetch(emulator.url)).rejects.toThrow('fetch failed');
    await expect(fetch(emulator.proxyUrl)).rejects.toThrow('fetch failed');
  });

  it('hands out an isolated folder for Azure CLI and a CA without its key', async () => {
    const { env, caFile } = await start();
    const folder = env.AZURE_CONFIG_DIR ?? '';
    expect(statSync(folder).isDirectory()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(env.REQUESTS_CA_BUNDLE).toBe(caFile);
    expect(readFileSync(caFile, 'utf8').match(/-----BEGIN .*-----/g)).toEqual(['-----BEGIN CERTIFICATE-----']);
  });

  it("adds the system's roots for clients that are let through", async () => {
    const { env, caFile } = await start({ passthrough: true });
    expect(readFileSync(caFile, 'utf8').match(/-----BEGIN CERTIFICATE-----/g)?.length).toBeGreaterThan(50);
    expect(env.NODE_EXTRA_CA_CERTS).not.toBe(caFile);
    expect(readFileSync(env.NODE_EXTRA_CA_CERTS ?? '', 'utf8').match(/-----BEGIN/g)).toHaveLength(1);
  });

  it('tells whether a command went through it', async () => {
    const emulator = await start();
    const asks = `fetch('${login}/common/discovery/instance').then((r) => r.text())`;
    const run = (script: string) => runUnderEmulator(emulator, process.execPath, ['-e', script], { stdio: 'ignore' });
    expect(await run(asks)).toMatchObject({ exitCode: 0, sawTraffic: true });
    expect(await run('')).toMatchObject({ exitCode: 0, sawTraffic: false });
  });

  it('says so when a port is taken, and leaves nothing running', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      await expect(createEmulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
      await expect(createEmulator({ proxyPort: port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
    } finally {
      other.close();
    }
  });

  it.each([
    ['an unknown option', { sede: 'x' }],
    ['an empty seed', { seed: '' }],
    ['a seed that is not text', { seed: {} }],
    ['a port out of range', { port: 65_536 }],
    ['a port that is no number', { proxyPort: '80' }],
    ['one port for two servers', { port: 8400, proxyPort: 8400 }],
    ['a clock that cannot advance', { clock: { now: () => 0 } }],
    ['a passthrough that is no boolean', { passthrough: 'yes' }],
    ['no object', 'seed'],
  ])('refuses %s', async (_, options) => {
    // @ts-expect-error what a caller without types could pass
    await expect(createEmulator(options)).rejects.toThrow(TypeError);
  });
});
