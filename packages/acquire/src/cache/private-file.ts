import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A file or folder of ours that somebody else could have written or could read. */
export class NotPrivate extends Error {
  override readonly name: string = 'NotPrivate';
}

/** What makes another user's access possible. Windows answers 0 for the mode: there the profile folder's rights count. */
const othersMay = 0o077;

/**
 * A file's content, or undefined when it is not there.
 *
 * @param maxBytes a longer file is none of ours, and counts as not there
 * @throws NotPrivate when it belongs to another user, others may read it, or it is a link
 * @throws Error of the system when it cannot be read
 */
export function readPrivateFile(path: string, maxBytes: number): Buffer | undefined {
  let descriptor: number;
  try {
    // A link could make us read, and trust, what somebody else may write.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    if (errorCode(error) === 'ELOOP') throw new NotPrivate(`${path} is a link`);
    throw error;
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size > maxBytes) return undefined;
    requirePrivate(path, stats);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Replaces a file as a whole: whoever reads it finds the old content or the new, even when we are killed in between.
 *
 * @throws Error of the system (`EACCES`, `ENOSPC`, `EROFS`, …)
 */
export function writePrivateFile(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}${temporaryExtension}`;
  try {
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** What a file is called until it is complete. One that is old was left behind by a process that was killed. */
export const temporaryExtension = '.tmp';

/**
 * Makes a folder that only its owner may enter.
 *
 * @throws NotPrivate when it is there already but belongs to another user or others may enter; nothing is changed then
 * @throws Error of the system
 */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const stats = lstatSync(path);
  if (!stats.isDirectory()) throw new NotPrivate(`${path} is not a folder`);
  requirePrivate(path, stats);
}

function requirePrivate(path: string, { uid, mode }: Stats): void {
  if (process.platform === 'win32') return;
  if (uid !== process.geteuid?.()) throw new NotPrivate(`${path} belongs to another user`);
  if ((mode & othersMay) !== 0) {
    const found = (mode & 0o777).toString(8).padStart(4, '0');
    throw new NotPrivate(`${path} is open to other users (mode ${found})`);
  }
}

/** Makes a rename last through a power failure. Windows cannot open folders, and some file systems refuse to. */
function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The content itself is safe; only the moment from which it is found is not.
  }
}

/** The system's code of an error: `ENOENT`, `EEXIST`, … */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
