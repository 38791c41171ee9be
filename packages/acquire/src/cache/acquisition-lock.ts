import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isStale, type LockHolder, thisProcess } from './lock-holder.ts';
import { errorCode } from './private-file.ts';

/** What is done under a lock, and what makes it needless. */
export interface LockedWork<Result> {
  /** What another process may have brought about meanwhile; looked for before, while and after waiting. */
  readonly find: () => Result | undefined;
  readonly work: () => Promise<Result>;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for whoever holds the lock; 90,000 by default: az alone is given 60 seconds. */
  readonly timeoutMs?: number;
}

/** Milliseconds between two looks at the lock: at first, and at most. */
const firstPause = 15;
const longestPause = 200;

/**
 * Does something once for all processes that want it at the same time: one works, the others wait until `find` gives
 * what it did. Nobody waits for a process that has ended, or forever: whoever's holder ended without a result, or has
 * taken too long, does the work as well, without the lock. So a lock can cost time, but never the result.
 *
 * @param path the lock's file, in a folder that exists
 */
export async function onceAcrossProcesses<Result>(path: string, task: LockedWork<Result>): Promise<Result> {
  const deadline = Date.now() + (task.timeoutMs ?? 90_000);
  let waitingFor: string | undefined;
  let broken: string | undefined;
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.5)) {
    task.signal?.throwIfAborted();
    const found = task.find();
    if (found !== undefined) return found;
    const lock = tryLock(path, broken);
    if (lock === 'impossible') return await task.work();
    if (lock !== 'taken') return await workUnder(path, lock.id, task);
    const holder = readHolder(path);
    if (holder === undefined) continue;
    if (isStale(holder)) {
      breakLock(path, holder.id);
      broken = holder.id;
      continue;
    }
    // A process that died did not fail: whoever took its place is waited for instead.
    if (waitingFor === undefined || holder.inPlaceOf === waitingFor) waitingFor = holder.id;
    const failed = holder.id !== waitingFor && holder.id !== undefined;
    if (failed || Date.now() > deadline) return task.find() ?? (await task.work());
    // Not all at the same moment: there may be hundreds.
    await sleep(pause * (0.5 + Math.random()), undefined, task.signal === undefined ? {} : { signal: task.signal });
  }
}

/**
 * Does something while no other process does: for what cannot bear many at once. Who has waited too long goes on without
 * the lock.
 *
 * @param path the lock's file, in a folder that exists
 * @param work told whether there was somebody to wait for
 * @param timeoutMs milliseconds to wait
 */
export async function oneAtATime<Result>(
  path: string,
  work: (waited: boolean) => Promise<Result>,
  timeoutMs: number,
): Promise<Result> {
  const deadline = Date.now() + timeoutMs;
  let waited = false;
  for (let pause = firstPause; Date.now() < deadline; pause = Math.min(longestPause, pause * 1.5)) {
    const lock = tryLock(path, undefined);
    if (lock === 'impossible') break;
    if (lock !== 'taken') return await release(path, lock.id, () => work(waited));
    const holder = readHolder(path);
    if (holder !== undefined && isStale(holder)) breakLock(path, holder.id);
    waited = true;
    await sleep(pause * (0.5 + Math.random()));
  }
  return await work(waited);
}

async function workUnder<Result>(path: string, id: string, task: LockedWork<Result>): Promise<Result> {
  // Whoever held the lock before may have finished between our look and our lock.
  return await release(path, id, async () => task.find() ?? (await task.work()));
}

async function release<Result>(path: string, id: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    if (readHolder(path)?.id === id) rmSync(path, { force: true });
  }
}

/** The new lock, unless somebody else has it or the file system lets nobody have one. */
function tryLock(path: string, inPlaceOf: string | undefined): { readonly id: string } | 'taken' | 'impossible' {
  const id = randomBytes(12).toString('hex');
  try {
    writeFileSync(path, JSON.stringify({ id, ...thisProcess(), inPlaceOf }), { flag: 'wx', mode: 0o600 });
    return { id };
  } catch (error) {
    // Windows answers EPERM or EACCES while a file of that name is being deleted.
    const code = errorCode(error);
    const isTaken = code === 'EEXIST' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
    return isTaken ? 'taken' : 'impossible';
  }
}

/** Who holds the lock; undefined when nobody does. Between its creation and its content a lock says nothing yet. */
function readHolder(path: string): LockHolder | undefined {
  try {
    const since = statSync(path).mtimeMs;
    return { ...parse(readFileSync(path, 'utf8')), since };
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : { since: Date.now() };
  }
}

function parse(text: string): Partial<LockHolder> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Takes a dead process's lock away; should another have done so first and locked anew, its lock is put back. */
function breakLock(path: string, staleId: string | undefined): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    renameSync(path, aside);
    if (readHolder(aside)?.id === staleId) rmSync(aside, { force: true });
    else renameSync(aside, path);
  } catch {
    // Another one was faster, or nobody may: then it is waited for like any other.
  }
}
