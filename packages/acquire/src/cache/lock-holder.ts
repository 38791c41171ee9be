import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock, as far as its file says. */
export interface LockHolder {
  /** Missing, like the rest, in the moment between the file's creation and its content. */
  readonly id?: string;
  /** Id of the dead holder whose lock this one took. */
  readonly inPlaceOf?: string;
  readonly pid?: number;
  /** Tells two processes with the same number apart, where the system says when one started. */
  readonly started?: string;
  /** Machine, and container on it: in another one the number means another process. */
  readonly where?: string;
  /** When the file was written, milliseconds since the epoch. */
  readonly since: number;
}

/** Milliseconds after which a lock counts for nothing, whoever holds it. */
const longestHold = 180_000;
/** Milliseconds within which a lock's file must say who made it. */
const namelessFor = 5_000;

/** What this process writes into its locks. */
export function thisProcess(): Pick<LockHolder, 'pid' | 'started' | 'where'> {
  const started = startOf(process.pid);
  return { pid: process.pid, where: whereWeAre(), ...(started !== undefined && { started }) };
}

/** Whether nobody can be working under this lock any more. */
export function isStale({ pid, started, where, since }: LockHolder, now: number = Date.now()): boolean {
  // A clock that was set back makes a lock seem to come from the future: it is as good as new then.
  const age = now - since;
  if (age > longestHold) return true;
  if (pid === undefined) return age > namelessFor;
  if (where !== whereWeAre()) return false;
  if (!isRunning(pid)) return true;
  return started !== undefined && startOf(pid) !== started;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process that still runs started, in the system's own ticks; only Linux tells without starting a program. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold anything: fields are counted from behind it (proc(5): starttime is the 22nd).
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

function whereWeAre(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}
