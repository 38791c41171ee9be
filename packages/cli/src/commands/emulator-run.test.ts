import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import { createEmulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alex, apiAppId, seed } from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { startChild } from '../testing/run-child.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-run-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string, mode = 0o600): string => {
  const path = join(folder, name);
  writeFileSync(path, text, { mode });
  return path;
};
const run = (...args: string[]) => startChild(['emulator', 'run', ...args], { env: { XDG_DATA_HOME: folder } }).ended();
const node = (script: string, ...args: string[]) => [process.execPath, '-e', script, ...args];
const asksEntra = `await fetch('https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration')`;

describe('entrada emulator run', () => {
  it('gives the command a tenant to talk to, and ends as it ends', async () => {
    const script = `${asksEntra}.then(async (answer) => console.log((await answer.json()).token_endpoint))`;
    const { exitCode, stdout, stderr } = await run('--', ...node(script, '--input-type=module'));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^https:\/\/login\.microsoftonline\.com\//);
    expect(stderr).toMatch(/^Local tenant [\da-f-]{36}, pages at http:\/\/localhost:\d+\n$/);
  });

  it.each([
    ['shows the command the managed identity of such a host', ['--managed-identity', 'app-service'], 'http:'],
    ['shows it none otherwise', [], 'undefined'],
  ])('%s', async (_, options, expected) => {
    const script = `${asksEntra}; console.log(String(process.env.IDENTITY_ENDPOINT).slice(0, 9).replace(/\\/.*/, ''))`;
    const { exitCode, stdout } = await run(...options, '--', ...node(script, '--input-type=module'));
    expect({ exitCode, stdout: stdout.trim() }).toEqual({ exitCode: 0, stdout: expected });
  });

  it('counts what a command asks the managed identity, which no proxy sees', async () => {
    const script = `await fetch(process.env.IDENTITY_ENDPOINT + '?api-version=2019-08-01&resource=https://graph.microsoft.com', { headers: { 'x-identity-header': process.env.IDENTITY_HEADER } })`;
    const { stderr } = await run('--managed-identity', 'app-service', '--', ...node(script, '--input-type=module'));
    expect(stderr).not.toContain('saw no request');
  });

  it.each([
    ['its exit code', 'process.exit(42)', 42],
    ['128 and the number of the signal that ended it', `process.kill(process.pid, 'SIGTERM')`, 143],
  ])('passes on %s', async (_, script, expected) => {
    expect((await run('--', ...node(`${script}; setTimeout(() => {}, 9e4)`))).exitCode).toBe(expected);
  });

  it('warns when the tenant saw nothing of the command', async () => {
    const { exitCode, stderr } = await run('--', ...node(''));
    expect(exitCode).toBe(0);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      /! The local tenant saw no request of .*reached the real Entra: see docs\/emulator\.md/,
    );
  });

  it('leaves arguments as they are: spaces, quotes, $, and what looks like an option of ours', async () => {
    const args = ['two words', `it's "quoted"`, '$HOME', '`date`', '*', '', '--seed', '-h', '--', '--json'];
    const { stdout } = await run('--', ...node('console.log(JSON.stringify(process.argv.slice(1)))', '--', ...args));
    expect(JSON.parse(stdout)).toEqual(args);
  });

  it.skipIf(process.platform === 'win32')('takes the command without -- too, and leaves -h to it', async () => {
    const { stdout } = await run('sh', '-c', 'echo $0', '-h');
    expect(stdout).toBe('-h\n');
  });

  it.each([
    [
      'does not exist',
      () => 'no-such-command-here',
      /Could not start "no-such-command-here": there is no such command/,
    ],
    ['is not executable', () => file('plain.txt', 'text'), /it is not executable/],
  ])('says that a command %s', async (_, command, says) => {
    const { exitCode, stderr } = await run('--', command());
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(says);
  });

  it('names line and column of what is wrong with a seed', async () => {
    const path = file(
      'wrong.yaml',
      'tenant:\n  id: not-a-guid\n  displayName: Adatum\n  domain: adatum.onmicrosoft.com\n',
    );
    const { exitCode, stderr } = await runCaptured(['emulator', 'run', '--seed', path, '--', 'true']);
    expect(exitCode).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(`✖ This seed is no tenant: ${path}:2:7 `);
  });

  it('says that a seed is not there, and that a command is missing', async () => {
    const seedless = await runCaptured(['emulator', 'run', '--seed', join(folder, 'absent.yaml'), '--', 'true']);
    expect(seedless).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('absent.yaml') });
    const commandless = await runCaptured(['emulator', 'run', '--']);
    expect(commandless).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('emulator run --help') });
  });
});

describe('entrada token --via browser, behind the real proxy', () => {
  it('signs in as the person in the browser', async () => {
    const emulator = await createEmulator({ seed });
    try {
      const person = join(import.meta.dirname, '..', '..', '..', '..', 'test', 'clients', 'person-in-browser.ts');
      const browser = file('browser', `#!/bin/sh\nexec "${process.execPath}" "${person}" "${alex}" "$1"\n`, 0o755);
      const token = startChild(['token', 'api://adatum-auth-test-app', '--via', 'browser'], {
        env: { ...emulator.env, BROWSER: browser },
      });
      const { exitCode, stdout, stderr } = await token.ended();
      expect({ exitCode, stderr }).toMatchObject({
        exitCode: 0,
        stderr: expect.stringMatching(/A browser was opened/),
      });
      expect(decodeToken(stdout).claims).toMatchObject({ aud: apiAppId, preferred_username: alex });
      expect(emulator.requests().map(({ host }) => host)).toContain('login.microsoftonline.com');
    } finally {
      await emulator.close();
    }
  });
});
