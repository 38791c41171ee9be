import { chmodSync, closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { errorCode } from '../reach/write-atomically.ts';
import { DataFileError } from './data-file-error.ts';
import { checkVersion, readHeader } from './read-header.ts';
import { applicationId, schemaVersion } from './schema.ts';

/** A data file that this process alone has open. */
export interface OpenDatabase {
  readonly database: DatabaseSync;
  /** Whether there is nothing in it yet, not even tables. */
  readonly isNew: boolean;
}

/** Milliseconds for which a process that is just ending may still hold the file. */
const patience = 500;

/**
 * Opens a data file for this process alone. The lock is SQLite's, on the open file: it ends with the process, however that
 * ends. The file and its `-wal` are readable by their owner only; there is no `-shm`, since nobody shares it.
 *
 * @param mayCreate whether a file that is not there is made
 * @throws DataFileError
 */
export function openDatabase(file: string, { mayCreate }: { readonly mayCreate: boolean }): OpenDatabase {
  if (mayCreate) createEmpty(file);
  const state = lookAt(file);
  try {
    chmodSync(file, 0o600);
    const database = new DatabaseSync(file, { timeout: patience });
    try {
      return { database, isNew: prepare(database, file, state) };
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    throw error instanceof DataFileError ? error : explain(error, file);
  }
}

function createEmpty(file: string): void {
  try {
    // Append: makes it where it is missing, and leaves it alone where it is not.
    closeSync(openSync(file, 'a', 0o600));
  } catch (cause) {
    throw explain(cause, file);
  }
}

function lookAt(file: string): 'empty' | 'ours' {
  try {
    return readHeader(file);
  } catch (cause) {
    throw cause instanceof DataFileError ? cause : explain(cause, file);
  }
}

function prepare(database: DatabaseSync, file: string, state: 'empty' | 'ours'): boolean {
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  // Still without a WAL, so that the header says whose the file is from its first byte on.
  if (state === 'empty') {
    database.exec(
      `BEGIN IMMEDIATE; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; COMMIT`,
    );
  }
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; BEGIN IMMEDIATE; COMMIT',
  );
  checkVersion(file, numberOf(database, 'PRAGMA user_version'));
  // Also when a process ended between making the file and filling it, which is one transaction.
  if (numberOf(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'entries'") === 0) return true;
  const [check] = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {});
  if (check !== 'ok') throw corrupt(file);
  return false;
}

function numberOf(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0]);
}

/** Says in words what the file system or SQLite said in numbers. */
export function explain(cause: unknown, file: string): DataFileError {
  const code = errorCode(cause);
  const sqlite = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) & 0xff : undefined;
  // Result codes BUSY and LOCKED, then CORRUPT and NOTADB (SQLite, "Result and Error Codes").
  if (sqlite === 5 || sqlite === 6) {
    return new DataFileError(
      'in-use',
      file,
      `${file} is in use by another process: a data file has one tenant running on it. End that one, or use another file.`,
      { cause },
    );
  }
  if (sqlite === 11 || sqlite === 26) return corrupt(file, cause);
  if (code === 'ENOENT') {
    return new DataFileError('missing', file, `There is no file ${file}, or its folder does not exist.`, { cause });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DataFileError('unusable', file, `${file} cannot be used as a data file: ${reason}`, { cause });
}

function corrupt(file: string, cause?: unknown): DataFileError {
  return new DataFileError(
    'corrupt',
    file,
    `${file} is damaged; it was left as it is. Move it away and start with a new one, or import an export of the tenant.`,
    { cause },
  );
}
