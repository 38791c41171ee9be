import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { createTestTenant } from '@entrada/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alex, daemonEnvironment, seed } from '../../packages/cli/src/testing/local-tenant.ts';
import { EveryCommand } from './every-command.ts';
import { filesBelow, findInFiles, findInTexts, type KnownSecrets } from './find-secrets.ts';

const token = createTestTenant().userToken();
const none: KnownSecrets = { values: [], sealed: [] };

describe('the search for tokens and secrets', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entrada-planted-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A folder of its own with one file in it. */
  const planted = (name: string, content: string, mode = 0o600): string => {
    const place = join(folder, name);
    mkdirSync(place);
    writeFileSync(join(place, 'file'), content, { mode });
    return place;
  };

  it.each([
    ['a token', `Bearer ${token}`],
    ['a part of a token', token.slice(0, 20)],
    ['a refresh token', `refresh ${'x9_-'.repeat(40)}`],
    ['a secret', 'it is hush/hush!'],
    ['a secret in a URL', 'secret=hush%2Fhush!'],
    ['a secret in base64', Buffer.from('hush/hush!').toString('base64')],
  ])('finds %s, printed or in a file', (what, text) => {
    const secrets = { ...none, values: ['hush/hush!'] };
    expect(findInTexts([{ where: 'the log', text }], secrets)).not.toEqual([]);
    expect(findInFiles(planted(what, `line\n${text}\n`), secrets)).not.toEqual([]);
  });

  it('finds a token among sealed records too, where long runs are none', () => {
    const sealedIn = (name: string, content: string) => {
      const place = planted(name, content);
      return findInFiles(place, { ...none, sealed: [place] });
    };
    expect(sealedIn('record', 'x9_-'.repeat(60))).toEqual([]);
    expect(sealedIn('open record', token)).toEqual(['a token in file']);
  });

  it.skipIf(process.platform === 'win32')('finds a key and a record that others may read', () => {
    const key = '-----BEGIN PRIVATE KEY-----\n';
    expect(findInFiles(planted('key', key, 0o644), none)).toEqual(['others may read file']);
    expect(findInFiles(planted('own key', key), none)).toEqual([]);
    const place = planted('open', 'x', 0o640);
    expect(findInFiles(place, { ...none, sealed: [place] })).toEqual(['others may read file']);
  });

  it('lets ids, addresses, certificates and a claims challenge pass', () => {
    const claims = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}').toString('base64');
    const text = `trace 5a1b4e52-0000-4000-8000-000000000001 https://x.example/a ${'A'.repeat(64)}\n ${claims}`;
    expect(findInTexts([{ where: 'the log', text }], none)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('every command, with a cache', { timeout: 180_000 }, () => {
  let emulator: Emulator;
  let api: Server;
  let commands: EveryCommand;
  beforeAll(async () => {
    emulator = await createEmulator({ seed });
    api = createServer((_, response) => response.end('reports')).listen(0, '127.0.0.1');
    await once(api, 'listening');
    const address = api.address();
    commands = new EveryCommand(emulator, `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    await commands.run(alex);
  }, 180_000);
  afterAll(async () => {
    api?.close();
    commands?.close();
    await emulator?.close();
  });

  /** Tokens in whole and by their parts, and the secrets of the daemon and the proxy. */
  const known = (): KnownSecrets => ({
    values: [
      ...commands.tokens.flatMap((each) => [each, ...each.split('.').slice(1)]),
      daemonEnvironment(emulator.tenantId).AZURE_CLIENT_SECRET ?? '',
      commands.proxySecret,
    ],
    sealed: commands.sealed,
  });

  it('prints no token or secret where none belongs, and leaves none in a file that is not sealed', () => {
    const secrets = known();
    expect(secrets.values.filter((value) => value.length < 20)).toEqual([]);
    expect(commands.tokens).toHaveLength(6);
    expect(commands.printed.length).toBeGreaterThan(30);
    expect(findInTexts(commands.printed, secrets)).toEqual([]);
    commands.forgetSeed();
    expect(filesBelow(commands.home).length).toBeGreaterThan(8);
    expect(findInFiles(commands.home, secrets)).toEqual([]);
  });
});
