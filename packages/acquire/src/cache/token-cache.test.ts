import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntradaError, resolveResource } from '@entrada/core';
import { createTestTenant } from '@entrada/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getToken } from '../get-token.ts';
import type { AccessToken, SourceRequest, TokenSource } from '../source-contract.ts';
import { createTokenCache, type TokenCacheOptions } from './token-cache.ts';

const api = resolveResource('api://adatum-auth-test-app');
const secret = 'hush-hush-hush-hush-hush';
const daemon = { AZURE_TENANT_ID: 'adatum.onmicrosoft.com', AZURE_CLIENT_ID: 'daemon', AZURE_CLIENT_SECRET: secret };

let home: string;
let clock: number;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entrada-cache-'));
  clock = Math.floor(Date.now() / 1000);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const environment = (more: Record<string, string> = {}) => ({ HOME: home, ENTRADA_CACHE: 'file', ...daemon, ...more });

/** A source that gives a new token each time, good for an hour; `asked` counts. */
function countingSource(name = 'environment', more: Partial<AccessToken> = {}) {
  const source = {
    name,
    asked: 0,
    getToken: async (): Promise<AccessToken> => {
      source.asked += 1;
      return { token: `token ${source.asked} ${secret}`, expiresOn: clock + 3600, source: name, ...more };
    },
  };
  return source;
}

/** What a new process would get. */
function ask(
  source: TokenSource,
  request: Partial<SourceRequest> = {},
  options: Partial<TokenCacheOptions> = {},
): Promise<AccessToken> {
  const cache = createTokenCache({
    env: environment(),
    platform: 'linux',
    now: () => clock,
    onPlainKey: () => {},
    ...options,
  });
  return cache.over(source).getToken({ ...api, ...request });
}

const tokens = (): string => join(home, '.cache', 'entrada', 'tokens');
const keptFiles = (): string[] => readdirSync(tokens()).map((name) => join(tokens(), name));

describe('a kept token', () => {
  it('is given to the next process, exactly as it was', async () => {
    const source = countingSource('environment', { account: 'daemon', tenant: 't', client: 'daemon' });
    const first = await ask(source);
    expect(await ask(source)).toEqual(first);
    expect(source.asked).toBe(1);
  });

  it.each<[string, Partial<SourceRequest>]>([
    ['another API', resolveResource('api://adatum-notes')],
    ['another scope', resolveResource('api://adatum-auth-test-app', { scope: ['read'] })],
    ['another tenant', { tenant: 'other.onmicrosoft.com' }],
    ['another client', { client: 'other' }],
    ['another account', { account: 'blair@adatum.onmicrosoft.com' }],
    ['another cloud', { cloud: 'china' }],
    ['claims', { claims: '{"access_token":{}}' }],
    ['a new one, past every cache', { forceRefresh: true }],
  ])('is not given for %s', async (_, request) => {
    const source = countingSource();
    await ask(source);
    await ask(source, request);
    expect(source.asked).toBe(2);
  });

  it('is one and the same however the scopes are ordered and the tenant is written', async () => {
    const source = countingSource();
    await ask(source, { ...resolveResource('api://x', { scope: ['a', 'b'] }), tenant: 'Adatum.onmicrosoft.com' });
    await ask(source, { ...resolveResource('api://x', { scope: ['b', 'a'] }), tenant: 'adatum.onmicrosoft.com' });
    expect(source.asked).toBe(1);
  });

  it('is replaced by the new one that was forced', async () => {
    const source = countingSource();
    await ask(source);
    const forced = await ask(source, { forceRefresh: true });
    expect(await ask(source)).toEqual(forced);
  });

  it('belongs to one source', async () => {
    const other = countingSource('client-secret');
    await ask(countingSource());
    await ask(other);
    expect(other.asked).toBe(1);
  });

  it.each([
    { left: 301, minTtl: undefined, given: true },
    { left: 300, minTtl: undefined, given: false },
    { left: 1200, minTtl: 1199, given: true },
    { left: 1200, minTtl: 1200, given: false },
    { left: 301, minTtl: 10, given: true },
    { left: 0, minTtl: undefined, given: false },
  ])('with $left seconds left is given: $given, when $minTtl are asked for', async ({ left, minTtl, given }) => {
    const source = countingSource();
    await ask(source);
    clock += 3600 - left;
    await ask(source, minTtl === undefined ? {} : { minTtl });
    expect(source.asked).toBe(given ? 1 : 2);
  });

  it('is not kept when it ends within the refresh window', async () => {
    await ask(countingSource('environment', { expiresOn: clock + 300 }));
    expect(keptFiles().filter((file) => file.endsWith('.sealed'))).toEqual([]);
  });
});

describe('who is signed in', () => {
  it.each([
    ['the secret', { AZURE_CLIENT_SECRET: 'another' }],
    ['the client', { AZURE_CLIENT_ID: 'another' }],
    ['the tenant', { AZURE_TENANT_ID: 'another' }],
    ['the authority', { AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.us' }],
    ['the emulator', { ENTRADA_EMULATOR: 'http://localhost:8400' }],
  ])('is another one when %s changed, and the token dead', async (_, change) => {
    const source = countingSource();
    await ask(source);
    await ask(source, {}, { env: environment(change) });
    expect(source.asked).toBe(2);
  });

  it('decides for good: going back does not bring a dead token back', async () => {
    const source = countingSource();
    await ask(source);
    await ask(source, {}, { env: environment({ AZURE_CLIENT_SECRET: 'another' }) });
    await ask(source);
    expect(source.asked).toBe(3);
  });

  it.each(['managed-identity', 'workload-identity', 'browser', 'device-code', 'toString'])(
    'cannot be told for %s, so that nothing is kept',
    async (name) => {
      const source = countingSource(name);
      await ask(source, {}, { env: environment({ AZURE_FEDERATED_TOKEN_FILE: '/token' }) });
      await ask(source, {}, { env: environment({ AZURE_FEDERATED_TOKEN_FILE: '/token' }) });
      expect(source.asked).toBe(2);
      expect(readdirSync(home)).toEqual([]);
    },
  );

  it('is another one in another run of the emulator', async () => {
    const source = countingSource();
    const of = (url: string, session: string) => ({
      env: environment({ ENTRADA_EMULATOR: url, AZURE_CONFIG_DIR: session }),
    });
    await ask(source, {}, of('http://localhost:8400', '/one'));
    await ask(source, {}, of('http://localhost:8401', '/one'));
    await ask(source, {}, of('http://localhost:8400', '/two'));
    expect(source.asked).toBe(3);
    await ask(source, {}, of('http://localhost:8400', '/two'));
    expect(source.asked).toBe(3);
  });

  it('is looked at after the token came, too: signing in meanwhile leaves nothing kept', async () => {
    const env = environment();
    const source: TokenSource = {
      name: 'environment',
      getToken: async () => {
        env.AZURE_CLIENT_SECRET = 'another';
        return { token: 'of somebody', expiresOn: clock + 3600, source: 'environment' };
      },
    };
    await ask(source, {}, { env });
    const after = countingSource();
    await ask(after);
    await ask(after, {}, { env });
    expect(after.asked).toBe(2);
  });
});

describe('what lies on the disk', () => {
  it('holds neither token nor secret nor what they are for', async () => {
    await ask(countingSource());
    for (const name of readdirSync(home, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue;
      const content = readFileSync(join(name.parentPath, name.name));
      for (const text of [secret, 'token 1', 'adatum', 'daemon']) {
        expect(content.includes(text) || name.name.includes(text), `${text} in ${name.name}`).toBe(false);
      }
    }
  });

  it.each([
    ['was cut', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 30))],
    ['was changed', (file: string) => writeFileSync(file, readFileSync(file).fill(7, 60, 61))],
    ['is empty', (file: string) => writeFileSync(file, '')],
  ])('is asked for anew when it %s, and nothing else is lost', async (_, spoil) => {
    const [source, other] = [countingSource(), countingSource()];
    await ask(source);
    const [file = ''] = keptFiles();
    await ask(other, resolveResource('api://adatum-notes'));
    spoil(file);
    await ask(source);
    await ask(source);
    await ask(other, resolveResource('api://adatum-notes'));
    expect([source.asked, other.asked]).toEqual([2, 1]);
  });

  it('does not stop a token that cannot be kept', async () => {
    const source = countingSource();
    mkdirSync(tokens(), { recursive: true });
    chmodSync(tokens(), 0o755);
    await ask(source);
    await ask(source);
    expect(source.asked).toBe(2);
    expect(keptFiles()).toEqual([]);
  });

  it('survives that somebody put a file where the folder should be', async () => {
    mkdirSync(join(home, '.cache'));
    writeFileSync(join(home, '.cache', 'entrada'), 'not a folder');
    expect((await ask(countingSource())).token).toMatch(/^token 1/);
  });

  it('is bounded', async () => {
    const source = countingSource();
    await ask(source);
    const [file = ''] = keptFiles();
    for (let index = 0; index < 600; index += 1) cpSync(file, file.replace('.sealed', `${index}.sealed`));
    await ask(source, resolveResource('api://adatum-notes'));
    expect(keptFiles().length).toBeLessThanOrEqual(500);
    await ask(source, resolveResource('api://adatum-notes'));
    expect(source.asked).toBe(2);
  });
});

describe('the choice of ENTRADA_CACHE', () => {
  it.each(['off', 'nonsense'])('%s keeps nothing and makes nothing', async (choice) => {
    const source = countingSource();
    await ask(source, {}, { env: environment({ ENTRADA_CACHE: choice }) });
    await ask(source, {}, { env: environment({ ENTRADA_CACHE: choice }) });
    expect(source.asked).toBe(2);
    expect(readdirSync(home)).toEqual([]);
  });

  it('file says once on a machine where the key is', async () => {
    const said: string[] = [];
    const onPlainKey = (store: string): void => void said.push(store);
    const source = countingSource();
    await ask(source, {}, { onPlainKey });
    await ask(source, { forceRefresh: true }, { onPlainKey });
    await ask(source, resolveResource('api://adatum-notes'), { onPlainKey });
    expect(said).toEqual([`key file ${join(home, '.local', 'share', 'entrada', 'key', 'cache-key')}`]);
  });

  it('keeps nothing where the variables name no home', async () => {
    const source = countingSource();
    const { HOME: _, ...env } = environment();
    await ask(source, {}, { env });
    await ask(source, {}, { env });
    expect(source.asked).toBe(2);
  });
});

it('is used along a chain, from the first time on', async () => {
  const login: TokenSource = {
    name: 'login',
    getToken: () => Promise.reject(new EntradaError('source_unavailable', 'Nobody is signed in here.')),
  };
  const source = countingSource();
  for (const _ of [1, 2]) {
    const options = { env: environment(), platform: 'linux' as const, now: () => clock, onPlainKey: () => {} };
    await getToken(api, [login, source].map(createTokenCache(options).over));
  }
  expect(source.asked).toBe(1);
});

describe('many at once', () => {
  it('spend one acquisition, the first time on a machine too', async () => {
    const source = countingSource();
    const all = await Promise.all(Array.from({ length: 200 }, () => ask(source)));
    expect(new Set(all.map(({ token }) => token)).size).toBe(1);
    expect(source.asked).toBe(1);
  });

  it('each hear why, when it fails', async () => {
    const refused: TokenSource = { name: 'environment', getToken: () => Promise.reject(new Error('refused')) };
    const all = await Promise.allSettled(Array.from({ length: 10 }, () => ask(refused)));
    expect(all.map(({ status }) => status)).toEqual(Array(10).fill('rejected'));
  });
});

describe('a process that is killed in the middle of a write', () => {
  it('loses nothing but what it was writing', async () => {
    const source = countingSource();
    const kept = await ask(source);
    const child = spawn(
      process.execPath,
      ['--conditions=@entrada/source', join(import.meta.dirname, '..', 'testing', 'write-without-end.ts'), tokens()],
      { env: { ...process.env, ...environment() }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    // Whatever it is doing now: it writes without a pause.
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await ask(source)).toEqual(kept);
    await ask(countingSource(), resolveResource('api://adatum-notes'));
    expect(source.asked).toBe(1);
  });

  it('in the middle of an acquisition holds nobody up', async () => {
    await ask(countingSource());
    rmSync(tokens(), { recursive: true });
    const child = spawn(
      process.execPath,
      ['--conditions=@entrada/source', join(import.meta.dirname, '..', 'testing', 'acquire-without-end.ts')],
      { env: { ...process.env, ...environment() }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(keptFiles()).toEqual([expect.stringMatching(/\.lock$/)]);
    const source = countingSource();
    await ask(source);
    expect(source.asked).toBe(1);
  });
});

it('takes tokens as long as Entra’s', async () => {
  const token = createTestTenant().userToken({ claims: { filler: 'x'.repeat(30_000) } });
  const source = countingSource('environment', { token });
  await ask(source);
  expect((await ask(source)).token).toBe(token);
  expect(source.asked).toBe(1);
});
