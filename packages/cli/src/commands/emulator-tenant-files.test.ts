import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.ts';
import { startChild } from '../testing/run-child.ts';

let folder: string;
let data: string;
let lines: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-tenant-files-'));
  data = join(folder, 'tenant.db');
  lines = join(folder, 'tenant.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const emulator = (...args: string[]) => runCaptured(['emulator', ...args]);
const small = ['--apps', '20', '--users', '5', '--groups', '2'];
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('entrada emulator generate', () => {
  it('makes a data file, which export and import carry over as it is', async () => {
    const made = await emulator('generate', ...small, '--data', data);
    expect(made).toMatchObject({ exitCode: 0, stdout: '' });
    expect(made.stderr).toBe(`88 objects are in ${data}. Start it: entrada emulator start --data ${data}\n`);
    expect(statSync(data).mode & 0o777).toBe(0o600);

    const exported = await emulator('export', '--data', data);
    expect(exported.stdout).toBe((await emulator('generate', ...small)).stdout);
    expect(exported.stdout.split('\n')).toHaveLength(88 + 3);

    const written = await emulator('export', '--data', data, '-o', lines);
    expect(written).toMatchObject({ exitCode: 0, stdout: '', stderr: `The tenant is in ${lines}\n` });
    expect(readFileSync(lines, 'utf8')).toBe(exported.stdout);
    expect(statSync(lines).mode & 0o777).toBe(0o600);

    const copy = join(folder, 'copy.db');
    const imported = await emulator('import', lines, '--data', copy, '--json');
    expect(JSON.parse(imported.stdout)).toEqual({ dataFile: copy, objects: 88 });
    expect((await emulator('export', '--data', copy)).stdout).toBe(exported.stdout);
    expect(readdirSync(folder).sort()).toEqual(['copy.db', 'tenant.db', 'tenant.jsonl']);
  });

  it('writes the same to a file, and another tenant for another text', async () => {
    expect((await emulator('generate', ...small, '-o', lines, '--json')).stdout).toBe(`{"output":"${lines}"}\n`);
    expect(readFileSync(lines, 'utf8')).toBe((await emulator('generate', ...small, '--random-seed', 'adatum')).stdout);
    expect((await emulator('generate', ...small, '--random-seed', 'b')).stdout).not.toBe(readFileSync(lines, 'utf8'));
  });

  it.each([
    [['generate'], /--apps/],
    [['generate', '--apps', '-1'], /Expected a whole number from 0 to 10000000/],
    [['generate', '--apps', '1', '--data', 'a', '-o', 'b'], /Name --data or -o, not both/],
  ])('refuses %j', async (args, says) => {
    const { exitCode, stderr } = await emulator(...args);
    expect(exitCode).toBe(2);
    expect(flat(stderr)).toMatch(says);
  });

  it('fills a tenant of your own, and says what is wrong with its seed', async () => {
    const seed = join(folder, 'seed.yaml');
    const tenant = 'tenant: { id: c0470000-5eed-4ad0-8a70-0000000c0705, displayName: Contoso, domain: contoso.com }';
    writeFileSync(seed, tenant);
    const { stdout } = await emulator('generate', ...small, '--seed', seed);
    expect(stdout).toContain('user00000@contoso.com');
    expect(stdout).not.toContain('adatum.onmicrosoft.com');
    writeFileSync(seed, `${tenant}\nhat: red\n`);
    const wrong = await emulator('generate', ...small, '--seed', seed, '--data', data);
    expect([wrong.exitCode, flat(wrong.stderr)]).toEqual([2, expect.stringContaining(`no tenant: ${seed}:2:`)]);
    expect(readdirSync(folder)).toEqual(['seed.yaml']);
  });

  it('leaves a tenant that is there alone, unless it is to be replaced', async () => {
    await emulator('generate', ...small, '--data', data);
    const again = await emulator('generate', '--apps', '1', '--data', data);
    expect(again.exitCode).toBe(2);
    expect(flat(again.stderr)).toContain(
      'has a tenant already; it was left as it is. Say that it is to be replaced, or name another file. For import and generate: --replace.',
    );
    expect((await emulator('generate', '--apps', '1', '--data', data, '--replace')).exitCode).toBe(0);
  });
});

describe('entrada emulator import', () => {
  it('takes standard input', async () => {
    const { stdout: stdin } = await emulator('generate', ...small);
    expect(await runCaptured(['emulator', 'import', '-', '--data', data], { stdin })).toMatchObject({ exitCode: 0 });
    expect((await emulator('export', '--data', data)).stdout).toBe(stdin);
  });

  it('names the line that is wrong, and leaves nothing', async () => {
    const good = (await emulator('generate', ...small)).stdout.split('\n');
    writeFileSync(lines, good.with(4, '{"tenant":1,"kind":"users","value":{}}').join('\n'));
    const { exitCode, stderr } = await emulator('import', lines, '--data', data);
    expect(exitCode).toBe(2);
    expect(flat(stderr)).toContain(
      `✖ This is no tenant that can be imported, and nothing of it was: ${lines}:5 value.id: missing`,
    );
    expect(existsSync(data)).toBe(false);
  });

  it('says that a file is not there, or not to be written', async () => {
    const absent = await emulator('import', join(folder, 'absent'), '--data', data);
    expect(absent).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('cannot be read') });
    expect(existsSync(data)).toBe(false);
    const nowhere = await emulator('generate', ...small, '-o', join(folder, 'no', 'x'));
    expect(nowhere).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('cannot be written') });
  });
});

describe('entrada emulator export', () => {
  let running: Emulator;
  beforeAll(async () => {
    running = await createEmulator();
  });
  afterAll(() => running.close());

  const ask = (args: readonly string[] = [], env: Record<string, string | undefined> = {}) =>
    runCaptured(['emulator', 'export', ...args], { env: { ...running.env, ...env }, fetch });

  it('asks the running tenant', async () => {
    const { exitCode, stdout, stderr } = await ask(['-o', lines]);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: `The tenant is in ${lines}\n` });
    expect((await emulator('import', lines, '--data', data)).exitCode).toBe(0);
    expect((await emulator('export', '--data', data)).stdout).toBe((await ask()).stdout);
  });

  it.each([
    ['outside of it', { ENTRADA_EMULATOR: undefined }, 2, /ENTRADA_EMULATOR is not set/],
    ['at another machine', { ENTRADA_EMULATOR: 'http://example.com' }, 2, /an http address of this machine/],
    ['without its key', { ENTRADA_EMULATOR_KEY_FILE: undefined }, 2, /ENTRADA_EMULATOR_KEY_FILE is not set/],
    ['whose key is gone', { ENTRADA_EMULATOR_KEY_FILE: '/no/such/file' }, 2, /cannot be read/],
    ['with the key of another', { ENTRADA_EMULATOR_KEY_FILE: 'another' }, 1, /another emulator by now/],
    ['that has ended', { ENTRADA_EMULATOR: 'http://127.0.0.1:1' }, 5, /No emulator answers/],
  ])('refuses to ask %s', async (_what, env, code, says) => {
    const another = join(folder, 'another');
    writeFileSync(another, 'the-key-of-another');
    const named = Object.entries(env).map(([name, value]) => [name, value === 'another' ? another : value]);
    const { exitCode, stdout, stderr } = await ask([], Object.fromEntries(named));
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
    expect(flat(stderr)).toMatch(says);
  });

  it('gives signing keys only from a file, when told in so many words, and says what that means', async () => {
    const refused = await ask(['--include-private-signing-keys']);
    expect(refused.exitCode).toBe(2);
    expect(flat(refused.stderr)).toContain('gives its signing keys to nobody');
    const kept = await createEmulator({ dataFile: data });
    const busy = await emulator('export', '--data', data);
    expect(busy.exitCode).toBe(1);
    expect(flat(busy.stderr)).toContain('is in use by another process');
    await kept.close();
    await emulator('export', '--data', data, '-o', lines);
    expect(readFileSync(lines, 'utf8')).not.toContain('signingKeys');
    const { stderr } = await emulator('export', '--data', data, '-o', lines, '--include-private-signing-keys');
    expect(flat(stderr)).toContain('Who has it can make tokens for anybody');
    expect(readFileSync(lines, 'utf8')).toContain('signingKeys');
  });

  it('makes no data file that is not there', async () => {
    expect(await emulator('export', '--data', data)).toMatchObject({ exitCode: 2, stdout: '' });
    expect(existsSync(data)).toBe(false);
  });
});

describe('entrada emulator start --data', () => {
  const start = (...args: string[]) =>
    startChild(['emulator', 'start', '--data', data, ...args], { env: { XDG_DATA_HOME: folder } });

  it('says where the tenant stays, shows some of its people, and refuses a second and a seed', async () => {
    await emulator('generate', '--apps', '1', '--users', '20', '--data', data);
    const first = start();
    const [text] = await first.printed('stderr', /[\s\S]*Ctrl\+C ends it; the tenant stays in .*\n/);
    expect(text).toContain(`the tenant stays in ${data}.`);
    expect(text).toMatch(/casey.*\n +user00000@.*\n[\s\S]*user00006@.*\n +and 13 more\n/);
    const second = await start().ended();
    expect([second.exitCode, flat(second.stderr)]).toEqual([
      1,
      expect.stringContaining('is in use by another process'),
    ]);
    first.process.kill('SIGINT');
    expect(await first.ended()).toMatchObject({ exitCode: 0 });
    const seed = join(folder, 'seed.yaml');
    writeFileSync(seed, 'tenant: {}');
    const seeded = await start('--seed', seed).ended();
    expect([seeded.exitCode, flat(seeded.stderr)]).toEqual([2, expect.stringContaining('Leave the seed out')]);
  });
});
