import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parseManifest } from '@entrada/registration';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeManifestFile } from '../manifest/write-manifest-file.ts';
import { runEntrada } from '../run-entrada.ts';
import { alex } from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-init-'));
  file = join(folder, 'entrada.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const init = (...args: string[]) => runCaptured(['expose', 'init', '-f', file, ...args]);
const written = (): string => readFileSync(file, 'utf8');
const enter = '\r';

describe('entrada expose init without a terminal', () => {
  it('writes what the options say, and what comes next', async () => {
    const args = [
      '--name',
      'adatum-orders',
      '--identifier-uri',
      'api://adatum-orders',
      '--scope',
      'read',
      '--scope',
      'write',
    ];
    args.push(
      '--admin-scope',
      'manage',
      '--client',
      'az',
      '--client',
      'vscode',
      '--user',
      alex,
      '--group',
      'Developers',
    );
    const { exitCode, stdout, stderr } = await init(...args);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `Wrote ${file}. Next: entrada expose plan -f ${file}\n`,
    });
    expect(written()).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://unpkg.com/@entrada/registration/entrada.schema.json
      api:
        name: adatum-orders
        identifierUri: api://adatum-orders
        accessTokenVersion: 2
        scopes:
          read: { consent: user }
          write: { consent: user }
          manage: { consent: admin }
        authorizedClients: [ azure-cli, vscode ]
        assignment: { required: true, users: [ alex@adatum.onmicrosoft.com ], groups: [ Developers ] }
      "
    `);
    expect(readdirSync(folder)).toEqual(['entrada.yaml']);
  });

  it('takes defaults that let nobody in', async () => {
    const { exitCode, stderr } = await init('--name', 'adatum-orders');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('It authorizes no client: name one with --client');
    expect(written()).toContain('identifierUri: api://{appId}');
    expect(written()).toContain('access_as_user: { consent: user }');
  });

  it('exposes nothing to users when only administrators may consent', async () => {
    await init('--name', 'x', '--admin-scope', 'manage');
    expect(written()).not.toContain('access_as_user');
  });

  it('asks nothing, and says which option is missing', async () => {
    const { exitCode, stderr } = await init();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('give it with --name');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [
      ['--identifier-uri', 'adatum'],
      '--identifier-uri: expected a URI that begins with api:// or https://, found "adatum"',
    ],
    [['--scope', 'a b'], '--scope: expected a name without spaces, found "a b"'],
    [['--admin-scope', 'a b'], '--admin-scope: expected a name without spaces, found "a b"'],
    [['--scope', 'a', '--admin-scope', 'a'], '--admin-scope: expected a name that no other scope has, found "a"'],
    [
      ['--client', 'azure-cly'],
      '--client: expected a client\'s well-known name or client id, found "azure-cly"; did you mean "azure-cli"?',
    ],
    [['--client', 'az', '--client', 'azure-cli'], '--client: expected each once, found the same as entry 1'],
    [['--user', 'alex'], '--user: expected a user principal name such as alex@adatum.onmicrosoft.com, found "alex"'],
    [['--group', ' '], '--group: expected text, found " "'],
    [['--name', ' '], '--name: expected text, found " "'],
  ])('names the option that is wrong: %s', async (args, message) => {
    const { exitCode, stderr } = await init('--name', 'x', ...args);
    expect(exitCode).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves a file alone that is there, unless told', async () => {
    writeFileSync(file, 'mine');
    const { exitCode, stderr } = await init('--name', 'x');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is there already');
    expect(written()).toBe('mine');
    expect((await init('--name', 'x', '--force')).exitCode).toBe(0);
    expect(written()).toContain('name: x');
    expect(readdirSync(folder)).toEqual(['entrada.yaml']);
  });

  it('leaves a file alone that came to be while somebody answered', async () => {
    writeFileSync(file, 'mine');
    const manifest = parseManifest('api: { name: x }', { file });
    const quiet = { write: () => true };
    const write = writeManifestFile(manifest, { file }, { stdout: quiet, stderr: quiet });
    await expect(write).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('is there already') });
    expect(written()).toBe('mine');
    expect(readdirSync(folder)).toEqual(['entrada.yaml']);
  });

  it('says when the file can not be written', async () => {
    const { exitCode, stderr } = await runCaptured([
      'expose',
      'init',
      '-f',
      join(folder, 'no', 'x.yaml'),
      '--name',
      'x',
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("can't be written: ENOENT");
  });

  it('names the JSON Schema of the installed package, where there is one', async () => {
    const schema = 'node_modules/@entrada/registration/entrada.schema.json';
    mkdirSync(join(folder, schema, '..'), { recursive: true });
    writeFileSync(join(folder, schema), '{}');
    await init('--name', 'x');
    expect(written().split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}`);
  });

  it('prints it, as a file or as JSON', async () => {
    const { stdout } = await runCaptured(['expose', 'init', '-f', '-', '--name', 'x']);
    expect(stdout).toMatch(/^# yaml-language-server.*\napi:\n {2}name: x\n/);
    const json = await init('--name', 'x', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ file, manifest: { apis: [{ name: 'x' }] } });
    expect(json.stderr).toBe('');
  });
});

describe('entrada expose init on a terminal', () => {
  /** Types an answer whenever its question is there. */
  async function typing(answers: readonly (readonly [question: string, keys: string])[], ...args: string[]) {
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
    const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
    const left = [...answers];
    let screen = '';
    let shown = '';
    stderr.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
      shown += chunk.toString();
      const [next] = left;
      if (next === undefined || !shown.includes(next[0])) return;
      left.shift();
      shown = '';
      // After the prompt has begun to listen.
      setImmediate(() => stdin.write(next[1]));
    });
    const exitCode = await runEntrada(['expose', 'init', '-f', file, ...args], {
      stdin,
      stdout: { write: () => true },
      stderr,
      env: {},
      platform: 'linux',
      now: () => 0,
      fetch: () => Promise.reject(new TypeError('This test reaches no network')),
      signal: new AbortController().signal,
    });
    return { exitCode, screen, left };
  }

  it('asks for what no option gives', async () => {
    const { exitCode, left } = await typing([
      ['What is the API called?', `adatum-orders${enter}`],
      ['identifier URI', `api://adatum-orders${enter}`],
      ['(scope)', enter],
      ['Which tools', enter],
      ['Who may use it?', `${alex}, blair@adatum.onmicrosoft.com${enter}`],
      ['Which groups', enter],
    ]);
    expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
    expect(written()).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://unpkg.com/@entrada/registration/entrada.schema.json
      api:
        name: adatum-orders
        identifierUri: api://adatum-orders
        accessTokenVersion: 2
        scopes:
          access_as_user: { consent: user }
        authorizedClients: [ azure-cli, azure-powershell ]
        assignment: { required: true, users: [ alex@adatum.onmicrosoft.com, blair@adatum.onmicrosoft.com ] }
      "
    `);
  });

  it('asks again when the answer is not one', async () => {
    const { exitCode, screen } = await typing(
      [
        ['identifier URI', `adatum${enter}`],
        ['expected a URI that begins with', `\u0015api://adatum${enter}`],
      ],
      '--name',
      'x',
      '--scope',
      's',
      '--client',
      'az',
      '--user',
      alex,
      '--group',
      'G',
    );
    expect(exitCode).toBe(0);
    expect(screen).toContain('expected a URI that begins with');
    expect(written()).toContain('identifierUri: api://adatum\n');
  });

  it('asks nothing when told', async () => {
    const { exitCode, screen } = await typing([], '--yes', '--name', 'x', '--client', 'az');
    expect(exitCode).toBe(0);
    expect(screen).not.toContain('?');
  });

  it('asks nothing in vain: not for a file that is there, nor beside an option that is wrong', async () => {
    writeFileSync(file, 'mine');
    const taken = await typing([]);
    expect(taken.screen).toContain('is there already');
    const wrong = await typing([], '--force', '--user', 'alex');
    expect(wrong.screen).toContain('--user: expected a user principal name');
    expect([taken.exitCode, wrong.exitCode]).toEqual([2, 2]);
    expect(taken.screen + wrong.screen).not.toContain('?');
    expect(written()).toBe('mine');
  });

  it('writes nothing when it is stopped', async () => {
    const { exitCode, screen } = await typing([['What is the API called?', '\u0003']]);
    expect(exitCode).toBe(1);
    expect(screen).toContain('Nothing was written');
    expect(readdirSync(folder)).toEqual([]);
  });
});
