import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTokenCache, openLoginStore } from '@entrada/acquire';
import { resolveResource } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findKeptTokenFor } from './kept-token.ts';
import { alex, api, apiAppId, blair, daemonEnvironment, startTenant } from './testing/local-tenant.ts';
import { runCaptured } from './testing/run-captured.ts';
import { startChild } from './testing/run-child.ts';

let emulator: Emulator;
let home: string;
let env: Record<string, string>;
beforeAll(async () => {
  emulator = await startTenant();
});
afterAll(() => emulator.close());
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entrada-kept-'));
  env = { HOME: home, PATH: '', ENTRADA_CACHE: 'file', ...daemonEnvironment(emulator.tenantId) };
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const now = (): number => Math.floor(Date.now() / 1000);
const theLongWay = (...args: string[]) => runCaptured(['token', ...args], { env, fetch: emulator.fetch });
const keptToken = (args: readonly string[], at: () => number = now): string | undefined =>
  findKeptTokenFor(args, { env, platform: 'linux', now: at });
/** Which way a command line goes; a test that fails must not print a token. */
const way = (...args: string[]): 'short' | 'long' => (keptToken(['token', ...args]) === undefined ? 'long' : 'short');
/** Whether the short way prints the same. */
const printsTheSame = (stdout: string, ...args: string[]): boolean =>
  `${keptToken(['token', ...args])}
` === stdout;

function profiles(text: string): void {
  mkdirSync(join(home, '.config', 'entrada'), { recursive: true });
  writeFileSync(join(home, '.config', 'entrada', 'config.yaml'), text);
}

describe('the short way to a kept token', () => {
  it.each([
    [[api]],
    [[`${api}/.default`]],
    [[apiAppId]],
    [['graph']],
    [[api, '--via', 'environment']],
    [[api, '--via=environment']],
    [[api, '--tenant', 'adatum.onmicrosoft.com', '--cloud', 'public']],
  ])('gives for %j what the long way gave', async (args) => {
    expect(way(...args)).toBe('long');
    const { stdout } = await theLongWay(...args);
    expect(printsTheSame(stdout, ...args)).toBe(true);
    expect((await theLongWay(...args)).stdout === stdout).toBe(true);
  });

  it.each([
    ['no resource', []],
    ['two resources', [api, api]],
    ['an option that it does not know', [api, '--output', 'json']],
    ['an option that nobody knows', [api, '--outpt', 'raw']],
    ['a new one', [api, '--force']],
    ['a resource that is none', ['adatum-auth-test-app']],
    ['a cloud that is none', [api, '--cloud', 'mars']],
    ['a source that is none', [api, '--via', 'pigeon']],
    ['another account', [api, '--account', blair]],
    ['another API', ['api://adatum-notes']],
    ['an option without its value', [api, '--via']],
    ['help', [api, '--help']],
  ])('goes the long way for %s', async (_, args) => {
    await theLongWay(api);
    expect(way(...args)).toBe('long');
  });

  it('is for entrada token alone', async () => {
    await theLongWay(api);
    for (const args of [[], [api], ['call', api], ['Token', api]]) {
      expect(keptToken(args) === undefined).toBe(true);
    }
  });

  it('ends with the token', async () => {
    await theLongWay(api);
    expect(keptToken(['token', api], () => now() + 7200) === undefined).toBe(true);
    expect(way(api)).toBe('long');
  });

  it('is closed with the cache, and where the credential changed', async () => {
    await theLongWay(api);
    env = { ...env, ENTRADA_CACHE: 'off' };
    expect(way(api)).toBe('long');
    env = { ...env, ENTRADA_CACHE: 'file', AZURE_CLIENT_SECRET: 'another' };
    expect(way(api)).toBe('long');
  });

  it('passes over a source only where surely nobody is signed in', async () => {
    const { AZURE_CLIENT_SECRET: _, ...rest } = env;
    env = rest;
    const around = { env, platform: 'linux' as const, now, onPlainKey: () => {} };
    const store = await openLoginStore(around, around);
    const whose = { account: alex, tenant: emulator.tenantId, client: apiAppId, cloud: 'public' as const };
    store.keep({ ...whose, refreshToken: 'of a sign-in' });
    const answer = { token: 'of a sign-in', expiresOn: now() + 3600, source: 'login' };
    const login = createTokenCache(around).over({ name: 'login', getToken: async () => answer });
    await login.getToken(resolveResource(api));
    expect(way(api)).toBe('short');
    // Before the sign-in comes a workload's federation, and for whom that is, nobody knows from here.
    env = { ...env, AZURE_FEDERATED_TOKEN_FILE: '/token' };
    expect(way(api)).toBe('long');
    expect(way(api, '--via', 'login')).toBe('short');
  });

  it('follows the profile, once the long way has read it', async () => {
    profiles(`default: work\nprofiles: { work: { source: environment, tenant: ${emulator.tenantId} }, other: {} }`);
    expect(way(api)).toBe('long');
    const { stdout } = await theLongWay(api);
    expect(printsTheSame(stdout, api)).toBe(true);
    expect(printsTheSame(stdout, api, '--profile', 'work')).toBe(true);
    expect(way(api, '--profile', 'absent')).toBe('long');
    expect(way(api, '--profile', 'other'), 'another tenant was asked').toBe('long');
    profiles(`default: work\nprofiles: { work: { source: environment, account: ${alex} } }`);
    expect(way(api)).toBe('long');
    expect((await theLongWay(api)).exitCode).toBe(1);
    expect(way(api), 'a token for somebody else').toBe('long');
  });

  it('makes nothing', () => {
    expect(way(api)).toBe('long');
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('entrada token as a process of its own', () => {
  it('loads for a kept token what is needed for it, and nothing else', async () => {
    const { stdout } = await theLongWay(api);
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({ load: (url, context, next) => { process.stderr.write(url + '\\n'); return next(url, context); } });`;
    const nodeOptions = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`];
    const child = await startChild(['token', api], { env, nodeOptions }).ended();
    expect(child.stdout === stdout).toBe(true);
    const loaded = child.stderr.split('\n').filter((url) => url !== '' && !url.startsWith('node:'));
    expect(loaded.map((url) => url.replace(/^.*\/packages\//, '')).sort()).toMatchInlineSnapshot(`
      [
        "acquire/src/cache/entrada-folders.ts",
        "acquire/src/cache/file-key-store.ts",
        "acquire/src/cache/find-kept-token.ts",
        "acquire/src/cache/kept-token.ts",
        "acquire/src/cache/open-vault.ts",
        "acquire/src/cache/private-file.ts",
        "acquire/src/cache/seal.ts",
        "acquire/src/cache/sealed-folder.ts",
        "acquire/src/cache/system-key-store.ts",
        "acquire/src/default-order.ts",
        "acquire/src/kept.ts",
        "acquire/src/login/kept-login.ts",
        "acquire/src/profiles/choose-profile.ts",
        "acquire/src/profiles/read-profiles.ts",
        "acquire/src/signed-in/application.ts",
        "acquire/src/signed-in/azd.ts",
        "acquire/src/signed-in/azure-cli.ts",
        "acquire/src/signed-in/azure-powershell.ts",
        "acquire/src/signed-in/federation.ts",
        "acquire/src/signed-in/profile-files.ts",
        "acquire/src/signed-in/who-is-signed-in.ts",
        "cli/src/bin.ts",
        "cli/src/kept-token.ts",
        "core/src/data/clouds.ts",
        "core/src/data/well-known-resources.ts",
        "core/src/errors/entrada-error.ts",
        "core/src/scope/index.ts",
        "core/src/scope/name-scope.ts",
        "core/src/scope/resolve-resource.ts",
        "core/src/scope/resource-alias.ts",
      ]
    `);
  });
});
