import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onceAcrossProcesses } from './acquisition-lock.ts';
import { thisProcess } from './lock-holder.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-lock-'));
  path = join(folder, 'one.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Work whose result is found by everybody once it is done. */
function sharedWork(work: () => Promise<string> = async () => 'done') {
  const seen: { started: number; result: string | undefined } = { started: 0, result: undefined };
  const run = (options: { timeoutMs?: number; signal?: AbortSignal } = {}): Promise<string> =>
    onceAcrossProcesses(path, {
      find: () => seen.result,
      work: async () => {
        seen.started += 1;
        seen.result = await work();
        return seen.result;
      },
      ...options,
    });
  return { run, seen };
}

const lockOf = (holder: object): void => writeFileSync(path, JSON.stringify(holder));

describe('work that many want at once', () => {
  it('is done once, for two hundred too', async () => {
    const gate = Promise.withResolvers<string>();
    const { run, seen } = sharedWork(() => gate.promise);
    const all = Array.from({ length: 200 }, () => run());
    gate.resolve('token');
    expect(new Set(await Promise.all(all))).toEqual(new Set(['token']));
    expect(seen.started).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('is not done at all when its result is there', async () => {
    const { run, seen } = sharedWork();
    seen.result = 'there';
    expect(await run()).toBe('there');
    expect(seen.started).toBe(0);
  });

  it('is not done when somebody else finished just before the lock was ours', async () => {
    let looks = 0;
    const find = (): string | undefined => {
      looks += 1;
      return looks === 1 ? undefined : 'theirs';
    };
    expect(await onceAcrossProcesses(path, { find, work: () => Promise.reject(new Error('done twice')) })).toBe(
      'theirs',
    );
    expect(existsSync(path)).toBe(false);
  });

  it('is done by each when it fails for whom they wait for, and leaves no lock', async () => {
    const gate = Promise.withResolvers<string>();
    const { run, seen } = sharedWork(() => gate.promise);
    const all = Array.from({ length: 5 }, () => run());
    gate.reject(new Error('refused'));
    const settled = await Promise.allSettled(all);
    expect(settled.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
    expect(seen.started).toBe(5);
    expect(existsSync(path)).toBe(false);
  });

  it('goes on without a lock where none can be made', async () => {
    path = join(folder, 'absent', 'one.lock');
    expect(await sharedWork().run()).toBe('done');
  });

  it('ends with the reason of its signal', async () => {
    lockOf({ id: 'a', ...thisProcess() });
    await expect(sharedWork().run({ signal: AbortSignal.abort('stopped') })).rejects.toBe('stopped');
  });
});

describe('a lock that somebody holds', () => {
  it('is waited for, but not for longer than the time that is given', async () => {
    lockOf({ id: 'a', ...thisProcess() });
    expect(await sharedWork().run({ timeoutMs: 30 })).toBe('done');
    expect(existsSync(path), 'the lock is still theirs').toBe(true);
  });

  it('is broken when its process was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log(1)'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    lockOf({ id: 'a', ...thisProcess(), pid: child.pid, started: undefined });
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await sharedWork().run({ timeoutMs: 600_000 })).toBe('done');
    expect(existsSync(path)).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('is broken when its number now belongs to another process', async () => {
    lockOf({ id: 'a', ...thisProcess(), started: '1' });
    expect(await sharedWork().run({ timeoutMs: 600_000 })).toBe('done');
  });

  it('of another machine is broken by its age alone', async () => {
    lockOf({ id: 'a', pid: 1, where: 'elsewhere' });
    const long = Date.now() / 1000 - 200;
    utimesSync(path, long, long);
    expect(await sharedWork().run({ timeoutMs: 600_000 })).toBe('done');
    expect(existsSync(path)).toBe(false);
  });

  it('that says nothing is broken after some seconds', async () => {
    writeFileSync(path, '');
    const long = Date.now() / 1000 - 10;
    utimesSync(path, long, long);
    expect(await sharedWork().run({ timeoutMs: 600_000 })).toBe('done');
  });

  it('whose dead holder was replaced is waited for on', async () => {
    lockOf({ id: 'a', ...thisProcess() });
    const { run, seen } = sharedWork();
    const waiting = run({ timeoutMs: 600_000 });
    lockOf({ id: 'b', ...thisProcess(), inPlaceOf: 'a' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(seen.started).toBe(0);
    seen.result = 'of b';
    rmSync(path);
    expect(await waiting).toBe('of b');
  });
});
