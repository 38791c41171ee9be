import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CommandHost, runUnderEmulator } from './run-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-run-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const quiet: CommandHost = { env: { MARK: 'set', GONE: undefined }, traffic: () => 0 };

/** Runs a script of Node that writes what it has to say to a file. */
function runScript(host: CommandHost, script: string, args: string[] = []) {
  return runUnderEmulator(host, process.execPath, ['-e', script, ...args], {
    stdio: 'ignore',
    cwd: folder,
    inherited: { ...process.env, GONE: 'still there' },
  });
}
const written = () => JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
const write = (expression: string) => `require('fs').writeFileSync('out.json', JSON.stringify(${expression}))`;

describe('a command under the emulator', () => {
  it('has its environment', async () => {
    await runScript(quiet, write(`{ mark: process.env.MARK, gone: process.env.GONE ?? null }`));
    expect(written()).toEqual({ mark: 'set', gone: null });
  });

  it('gets its arguments as they are, no shell between', async () => {
    const args = [
      'a b',
      '"quoted"',
      "it's",
      '$HOME',
      '%PATH%',
      '`id`',
      '; touch pwned',
      '*',
      'back\\slash',
      '',
      '&|<>^',
    ];
    await runScript(quiet, write('process.argv.slice(1)'), args);
    expect(written()).toEqual(args);
  });

  it.each([0, 1, 7])('ends with exit code %i', async (code) => {
    expect(await runScript(quiet, `process.exit(${code})`)).toEqual({
      exitCode: code,
      signal: undefined,
      sawTraffic: false,
    });
  });

  it('has been seen by the proxy, when the proxy was asked meanwhile', async () => {
    let count = 3;
    const host: CommandHost = { env: {}, traffic: () => count++ };
    expect(await runScript(host, '')).toMatchObject({ sawTraffic: true });
  });

  it.runIf(process.platform !== 'win32').each(['SIGINT', 'SIGTERM'] as const)('is passed %s', async (signal) => {
    const listeners = process.listenerCount(signal);
    const ready = join(folder, 'ready');
    const script = `process.on('${signal}', () => process.exit(9)); setInterval(() => {}, 1000); require('fs').writeFileSync('ready', '')`;
    const running = runScript(quiet, script);
    await vi.waitFor(() => readFileSync(ready), { timeout: 5000 });
    process.emit(signal);
    expect(await running).toMatchObject({ exitCode: 9 });
    expect(process.listenerCount(signal)).toBe(listeners);
  });

  it.runIf(process.platform !== 'win32')('tells the signal that ended it', async () => {
    expect(await runScript(quiet, `process.kill(process.pid, 'SIGKILL')`)).toMatchObject({
      exitCode: undefined,
      signal: 'SIGKILL',
    });
  });

  it('says so when there is no such command', async () => {
    await expect(runUnderEmulator(quiet, 'entrada-no-such-command', [])).rejects.toMatchObject({
      code: 'ENOENT',
      message: 'Could not start "entrada-no-such-command": there is no such command.',
    });
  });

  it.runIf(process.platform !== 'win32')('says so when it is not executable', async () => {
    const file = join(folder, 'plain');
    writeFileSync(file, 'x', { mode: 0o644 });
    await expect(runUnderEmulator(quiet, file, [])).rejects.toMatchObject({ code: 'EACCES' });
  });
});
