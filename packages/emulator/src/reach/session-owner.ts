import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Which process a session's folder belongs to, told apart from a later one with the same number. */
export interface SessionOwner {
  readonly pid: number;
  readonly host: string;
  /** Boot and process namespace; null where the system does not tell. */
  readonly realm: string | null;
  /** When it started, in the system's own count; null where the system does not tell. */
  readonly started: string | null;
}

/** A process as its owner file describes it. @param pid default: this process */
export async function describeProcess(pid: number = process.pid): Promise<SessionOwner> {
  return { pid, host: hostname(), realm: await readRealm(), started: await readStart(pid) };
}

/**
 * Whether the process has ended for certain. One on another machine or in another container (which may share the folder)
 * cannot be seen from here and counts as alive, and so does a number that is in use where nobody tells since when.
 */
export async function hasEnded(owner: SessionOwner): Promise<boolean> {
  if (owner.host !== hostname() || owner.realm !== (await readRealm())) return false;
  if (!isInUse(owner.pid)) return true;
  const started = await readStart(owner.pid);
  return owner.started !== null && started !== null && started !== owner.started;
}

function isInUse(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: somebody else's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Linux alone: processes of a container are numbered anew, and all of them after a boot. */
async function readRealm(): Promise<string | null> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${await readlink('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

/** Field 22 of `/proc/PID/stat` (proc(5)): clock ticks since the boot. The name in field 2 may hold blanks and brackets. */
async function readStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
