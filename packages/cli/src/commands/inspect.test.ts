import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { badTokens, createTestTenant } from '@entrada/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.ts';

const tenant = createTestTenant();
const now = (): number => tenant.clock.now();
const token = tenant.userToken();
const [, , signature = ''] = token.split('.');

describe('entrada inspect', () => {
  it.each([
    ['a bare token', token],
    ['a token with a line break', `${token}\n`],
    ['an Authorization header', `Authorization: Bearer ${token}`],
    ['what --output env prints', `export ENTRADA_TOKEN='${token}'`],
    ['what --output env prints on Windows', `$env:ENTRADA_TOKEN = '${token}'`],
    ['the JSON of az account get-access-token', JSON.stringify({ accessToken: token, tokenType: 'Bearer' })],
    ['the JSON of a token endpoint', JSON.stringify({ token_type: 'Bearer', access_token: token })],
  ])('reads %s from standard input', async (_, stdin) => {
    const { exitCode, stdout, stderr } = await runCaptured(['inspect'], { stdin, now });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('access_as_user');
    expect(stdout).toContain('Microsoft Azure CLI');
  });

  it('shows neither the token nor its signature, in words or in JSON', async () => {
    for (const args of [['inspect'], ['inspect', '--json']]) {
      const { stdout, stderr } = await runCaptured(args, { stdin: token, now });
      expect(stdout + stderr).not.toContain(signature);
      expect(stdout + stderr).not.toContain(token.slice(0, 40));
    }
  });

  it('names a client that only the list of first-party applications has', async () => {
    const stdin = tenant.userToken({ claims: { azp: '00000007-0000-0000-c000-000000000000' } });
    const { stdout } = await runCaptured(['inspect'], { stdin, now });
    expect(stdout).toMatch(/through Dataverse|through .*CRM/i);
  });

  it('gives the same description as JSON', async () => {
    const { stdout } = await runCaptured(['inspect', '--json'], { stdin: token, now });
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'delegated', scopes: ['access_as_user'], lifetime: 'valid' });
  });

  it('refuses a token on the command line, and says that it is leaked now', async () => {
    const { exitCode, stdout, stderr } = await runCaptured(['inspect', token], { now });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/shell history[\s\S]*leaked/);
    expect(stderr).not.toContain(signature);
  });

  it.each(badTokens.filter(({ expected }) => expected.code === 'token_malformed'))(
    'says what is wrong with $name and shows nothing of it',
    async (bad) => {
      const stdin = bad.make(tenant);
      const { exitCode, stderr, stdout } = await runCaptured(['inspect'], { stdin, now });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^✖ /);
      if (stdin.length > 40) expect(stderr).not.toContain(stdin.slice(0, 40));
    },
  );

  it.each([
    ['nothing at all', ''],
    ['words', 'this is no token'],
    ['JSON without a token', '{"hello":"world"}'],
    ['broken JSON', '{"accessToken":'],
  ])('names the mend for %s', async (_, stdin) => {
    const { exitCode, stderr } = await runCaptured(['inspect'], { stdin, now });
    expect(exitCode).toBe(2);
    expect(stderr.length).toBeGreaterThan(20);
  });

  describe('with a file', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'entrada-inspect-'));
      writeFileSync(join(folder, 'token'), token, { mode: 0o600 });
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('reads it', async () => {
      const { exitCode, stdout } = await runCaptured(['inspect', join(folder, 'token')], { now });
      expect(exitCode).toBe(0);
      expect(stdout).toContain('access_as_user');
    });

    it('names one that is not there', async () => {
      const { exitCode, stderr } = await runCaptured(['inspect', join(folder, 'absent')], { now });
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/absent can't be read: ENOENT/);
    });
  });

  it('says how long ago a token expired', async () => {
    const { stdout } = await runCaptured(['inspect'], { stdin: token, now: () => tenant.clock.now() + 86_400 });
    expect(stdout).toMatch(/expired 23 h ago/);
  });
});
