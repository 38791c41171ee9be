import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alex, api, blair, closedApi, fetchAround, startTenant } from '../testing/local-tenant.ts';
import type { Captured } from '../testing/refuse-leaks.ts';
import { runCaptured } from '../testing/run-captured.ts';

let emulator: Emulator;
let home: string;
beforeAll(async () => {
  emulator = await startTenant();
});
afterAll(() => emulator.close());
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entrada-login-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

type Options = NonNullable<Parameters<typeof runCaptured>[1]>;

const run = (args: readonly string[], options: Options = {}): Promise<Captured> =>
  runCaptured(args, {
    fetch: fetchAround(emulator),
    ...options,
    env: { HOME: home, PATH: '', ENTRADA_CACHE: 'file', ...options.env },
  });

/** Signs in by device code; whoever is named approves. */
async function login(user: string, args: readonly string[] = ['--yes'], options: Options = {}): Promise<Captured> {
  let approval: Promise<void> | undefined;
  const captured = await run(['login', '--device-code', ...args], {
    ...options,
    onStderr: (text) => {
      const code = /enter the code (\w+)/.exec(text)?.[1];
      if (code !== undefined) approval ??= emulator.approveDeviceCode(code, user);
    },
  });
  await approval;
  return captured;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('entrada login', () => {
  it('says what the refresh token reaches before anybody signs in, and keeps it', async () => {
    const { exitCode, stdout, stderr } = await login(alex);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    const said = oneLine(stderr);
    const order = [
      'ENTRADA_CACHE=file',
      'keeps its refresh token',
      'every API of your tenants that authorizes Microsoft Azure CLI',
      'It is kept encrypted in',
      'enter the code',
      `✔ Signed in as ${alex}`,
    ].map((words) => said.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it.each(['--via login', ''])('then gives tokens and asks nobody: entrada token %s', async (via) => {
    await login(alex);
    const { exitCode, stdout, stderr } = await run(['token', api, ...via.split(' ').filter(Boolean)]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(decodeToken(stdout).claims).toMatchObject({ preferred_username: alex, scp: 'access_as_user' });
  });

  it('shows why an API refuses', async () => {
    await login(alex);
    const { exitCode, stderr } = await run(['token', closedApi]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/AADSTS65001/);
  });

  it('asks first, and keeps nothing without a yes', async () => {
    const terminal = { stdinIsTTY: true };
    const refused = await login(alex, [], { stdin: 'n\n', ...terminal });
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/Keep it\? \[y\/N\] [\s\S]*Nobody signed in, and nothing was kept/);
    expect(refused.stderr).not.toContain('enter the code');
    expect((await run(['token', api, '--via', 'login'])).exitCode).toBe(4);
    const agreed = await login(alex, [], { stdin: 'y\n', ...terminal });
    expect(agreed.exitCode).toBe(0);
  });

  it('does not ask where nobody can answer', async () => {
    const { exitCode, stderr } = await login(alex, []);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/Add --yes to agree/);
  });

  it('signs nobody in where it could not be kept', async () => {
    const { exitCode, stderr } = await login(alex, ['--yes'], { env: { ENTRADA_CACHE: 'off' } });
    expect(exitCode).toBe(4);
    expect(oneLine(stderr)).toMatch(/✖ A sign-in cannot be kept here: ENTRADA_CACHE=off\./);
    expect(readdirSync(home)).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('signs nobody in on a machine without a key store', async () => {
    const { exitCode, stderr } = await login(alex, ['--yes'], { env: { ENTRADA_CACHE: '' } });
    // Where the machine that runs the test has a store, it is not this test's to use.
    if (process.env.DBUS_SESSION_BUS_ADDRESS !== undefined) return;
    expect(exitCode).toBe(4);
    expect(oneLine(stderr)).toMatch(/cannot be kept here: Secret Service: .* ENTRADA_CACHE=file/);
  });

  it('wants to know an API for a client of one’s own', async () => {
    const client = '9f1c0d3e-2b4a-4c5d-8e6f-7a8b9c0d1e2f';
    const { exitCode, stderr } = await run(['login', '--client', client, '--yes']);
    expect(exitCode).toBe(2);
    expect(oneLine(stderr)).toMatch(/name an API that it may use, with --resource/);
  });

  it('says that a sign-in is over, and what to do', async () => {
    const before = emulator;
    emulator = await startTenant();
    try {
      await login(alex);
      emulator.clock.advance(100 * 86_400);
      const { exitCode, stderr } = await run(['token', api, '--via', 'login']);
      expect(exitCode).toBe(3);
      expect(oneLine(stderr)).toMatch(/Here The sign-in of alex@\S+ that was kept .* Run "entrada login"/);
    } finally {
      await emulator.close();
      emulator = before;
    }
  });
});

describe('a profile', () => {
  const profiles = (text: string): void => {
    mkdirSync(join(home, '.config', 'entrada'), { recursive: true });
    writeFileSync(join(home, '.config', 'entrada', 'config.yaml'), text);
  };

  it('has a sign-in of its own, and refuses everybody else’s', async () => {
    profiles(`
default: work
profiles:
  work: { source: login, account: ${alex} }
  other: { source: login }
`);
    expect((await login(blair)).exitCode).toBe(1);
    expect((await run(['token', api])).exitCode).toBe(4);
    expect((await login(alex)).exitCode).toBe(0);
    expect((await run(['token', api])).exitCode).toBe(0);
    const other = await run(['token', api, '--profile', 'other']);
    expect(other.exitCode).toBe(4);
    expect(other.stderr).toContain('entrada login --profile other');
  });

  it('refuses a token of the wrong account before it is printed', async () => {
    profiles(`profiles: { work: { source: login, account: ${blair} }, any: { source: login } }`);
    await login(alex, ['--yes', '--profile', 'any']);
    const { exitCode, stdout } = await run(['token', api, '--profile', 'any', '--account', blair]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  });

  it('that is not there is named, with the one that was meant', async () => {
    profiles('profiles: { work: {} }');
    const { exitCode, stderr } = await run(['token', api], { env: { ENTRADA_PROFILE: 'wrok' } });
    expect(exitCode).toBe(2);
    expect(oneLine(stderr)).toMatch(/No profile "wrok" is in .*did you mean "work"\?/);
  });

  it('with a mistake in it is shown by file and line', async () => {
    profiles('profiles:\n  work:\n    sorce: login\n');
    const { exitCode, stderr } = await run(['token', api]);
    expect(exitCode).toBe(2);
    expect(oneLine(stderr)).toMatch(/config\.yaml:3:5 profiles\.work\.sorce: unknown key; did you mean "source"\?/);
  });

  it('is listed and shown', async () => {
    profiles(
      `default: work\nprofiles: { work: { source: login, account: ${alex}, resources: { 'api://x': https://x.example } }, other: {} }`,
    );
    expect((await run(['profile', 'list'])).stdout).toBe(`* work             login, ${alex}\n  other            \n`);
    expect((await run(['profile', 'show'])).stdout).toMatchInlineSnapshot(`
      "name            work
      source          login
      account         alex@adatum.onmicrosoft.com
      resource        api://x at https://x.example
      "
    `);
    expect(JSON.parse((await run(['profile', 'list', '--json'])).stdout)).toMatchObject({
      profiles: [
        { name: 'work', inForce: true },
        { name: 'other', inForce: false },
      ],
    });
    expect((await run(['profile', 'show', 'nothing'])).exitCode).toBe(2);
  });
});

describe('entrada status', () => {
  it('says that nothing is there yet, and makes nothing', async () => {
    const { exitCode, stdout } = await run(['status']);
    expect(exitCode).toBe(0);
    expect(stdout.replaceAll(home, '~')).toMatchInlineSnapshot(`
      "Profile none

      Signed in, in the order in which sources are tried
        environment        nobody
        workload-identity  nobody
        github-actions     nobody
        azure-pipelines    nobody
        login              nobody
        azure-cli          nobody
        azure-powershell   cannot be told without asking it
        azd                cannot be told without asking it
        managed-identity   cannot be told without asking it

      Kept
        key: key file ~/.local/share/entrada/key/cache-key
        tokens: ~/.cache/entrada/tokens
        nothing yet
      "
    `);
    expect(readdirSync(home)).toEqual([]);
  });

  it('says who is signed in and what is kept', async () => {
    await login(alex);
    await run(['token', api]);
    const { stdout } = await run(['status']);
    expect(stdout).toContain(`login              ${alex} (tenant ${emulator.tenantId}, public)`);
    expect(stdout).toMatch(/sign-in: alex@\S+ \(tenant \S+\), as Microsoft Azure CLI, since \d{4}-/);
    expect(stdout).toMatch(/token: api:\/\/adatum-auth-test-app\/\.default from login for alex@\S+, ends in \d+ min\n/);
    const json = JSON.parse((await run(['status', '--json'])).stdout);
    expect(json).toMatchObject({
      profile: null,
      cache: { state: 'open', tokens: [{ usable: true }], logins: [{ account: alex }] },
    });
    expect(json.sources).toContainEqual({ source: 'environment', state: 'nobody' });
  });

  it('lists what is kept by source and API, however it lies there', async () => {
    await login(alex);
    for (const resource of ['graph', api, 'arm']) await run(['token', resource]);
    const json = JSON.parse((await run(['status', '--json'])).stdout);
    expect(json.cache.tokens.map(({ resource }: { resource: string }) => resource)).toEqual([
      api,
      'https://graph.microsoft.com',
      'https://management.azure.com',
    ]);
  });

  it('says why nothing is kept', async () => {
    expect((await run(['status'], { env: { ENTRADA_CACHE: 'off' } })).stdout).toContain('nothing: ENTRADA_CACHE=off');
  });
});

describe('entrada logout', () => {
  it('removes everything of ours', async () => {
    await login(alex);
    await run(['token', api]);
    const { exitCode, stderr } = await run(['logout']);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^✔ Removed: 1 sign-in, 1 token, the key\.\n/);
    expect(oneLine(stderr)).toContain('az logout');
    const left = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(left.map(({ name }) => name)).toEqual([]);
    expect((await run(['token', api, '--via', 'login'])).exitCode).toBe(4);
    expect((await run(['logout'])).stderr).toMatch(/^✔ There was nothing to remove/);
  });

  it('removes the sign-in of one profile', async () => {
    mkdirSync(join(home, '.config', 'entrada'), { recursive: true });
    writeFileSync(join(home, '.config', 'entrada', 'config.yaml'), 'profiles: { work: {} }');
    await login(alex);
    await login(alex, ['--yes', '--profile', 'work']);
    expect((await run(['logout', '--profile', 'work'])).stderr).toMatch(/^✔ Removed: 1 sign-in, 0 tokens\.\n/);
    expect((await run(['token', api, '--via', 'login'])).exitCode).toBe(0);
  });
});

it('leaves no token or secret in any file', async () => {
  await login(alex);
  const { stdout } = await run(['token', api]);
  const [, payload = ''] = stdout.split('.');
  for (const entry of readdirSync(home, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = readFileSync(join(entry.parentPath, entry.name), 'latin1');
    expect(content).not.toMatch(/eyJ[\w-]{8,}/);
    expect(content.includes(payload)).toBe(false);
    expect(content.includes(Buffer.from(stdout).toString('base64'))).toBe(false);
  }
});
