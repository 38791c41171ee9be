import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api, daemonEnvironment, seed } from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { startChild } from '../testing/run-child.ts';

const bin = join(import.meta.dirname, '..', 'bin.ts');
const tenantId = /^\s*id: ([\da-f-]{36})/m.exec(seed)?.[1] ?? 'adatum.onmicrosoft.com';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-exec-'));
  writeFileSync(join(folder, 'tenant.yaml'), seed, { mode: 0o600 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `entrada exec` under a local tenant, as the daemon. */
const exec = (...args: string[]) =>
  startChild(
    [
      'emulator',
      'run',
      '--seed',
      join(folder, 'tenant.yaml'),
      '--',
      process.execPath,
      '--conditions=@entrada/source',
      bin,
      'exec',
      ...args,
    ],
    { env: { XDG_DATA_HOME: folder, ...daemonEnvironment(tenantId) } },
  ).ended();
const node = (script: string, ...args: string[]) => [process.execPath, '-e', script, ...args];
/** Says what is in a variable without printing it. */
const describeVariable = (name: string) =>
  `const { [${JSON.stringify(name)}]: token } = process.env;
   const [, payload] = (token ?? '..').split('.');
   console.log(token === undefined ? 'unset' : JSON.parse(Buffer.from(payload, 'base64url')).roles.join());
   console.log(process.argv.join(' ').includes(token) ? 'in argv' : 'not in argv')`;

describe('entrada exec', () => {
  it('gives the command a token in a variable, and nowhere else', async () => {
    const { exitCode, stdout } = await exec('-r', api, '--', ...node(describeVariable('ENTRADA_TOKEN')));
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'Reports.Read.All\nnot in argv\n' });
    expect(process.env.ENTRADA_TOKEN).toBeUndefined();
  });

  it('takes the variable that is named', async () => {
    const script = `${describeVariable('API_TOKEN')}; console.log(process.env.ENTRADA_TOKEN)`;
    const { stdout } = await exec('-r', api, '--env', 'API_TOKEN', '--', ...node(script));
    expect(stdout).toBe('Reports.Read.All\nnot in argv\nundefined\n');
  });

  it.each([
    ['its exit code', 'process.exit(42)', 42],
    [
      '128 and the number of the signal that ended it',
      `process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 9e4)`,
      143,
    ],
  ])('passes on %s', async (_, script, expected) => {
    expect((await exec('-r', api, '--', ...node(script))).exitCode).toBe(expected);
  });

  it('leaves arguments as they are', async () => {
    const args = ['two words', '$HOME', '--json', '-r', ''];
    const { stdout } = await exec(
      '-r',
      api,
      '--',
      ...node('console.log(JSON.stringify(process.argv.slice(1)))', ...args),
    );
    expect(JSON.parse(stdout)).toEqual(args);
  });

  it('starts nothing when there is no token', async () => {
    const { exitCode, stdout, stderr } = await exec('-r', 'api://adatum-unknown', '--', ...node('console.log("ran")'));
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('AADSTS500011');
  });

  it('says so when there is no such command', async () => {
    const { exitCode, stderr } = await exec('-r', api, '--', 'entrada-no-such-command');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Could not start "entrada-no-such-command": there is no such command.');
  });

  it.each(['NODE_OPTIONS', 'LD_PRELOAD', 'PATH', 'A=TOKEN', ''])('does not put a token into %j', async (name) => {
    const { exitCode, stderr } = await runCaptured(['exec', '-r', api, '--env', name, '--', 'true']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/ends in TOKEN/);
  });
});
