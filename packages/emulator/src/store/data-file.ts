import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Directory } from '../directory/directory.ts';
import { DataFileError } from './data-file-error.ts';
import { followDirectory, rowsOf } from './follow-directory.ts';
import { Journal } from './journal.ts';
import type { Keeping } from './keeping.ts';
import { loadDirectories } from './load-directories.ts';
import { explain, openDatabase } from './open-database.ts';
import { keepOriginals, restoreOriginals, tables } from './schema.ts';

/** The tenants of an emulator in a file, which is never behind what was answered. */
export interface DataFile {
  /** Absolute path. */
  readonly file: string;
  readonly journal: Journal;
  readonly keeping: Keeping;
  /**
   * Reads the directories; whatever changes in them from then on is written.
   *
   * @param prepare changes them without that being kept
   */
  load(prepare?: (directories: readonly Directory[]) => readonly Directory[]): readonly Directory[];
  /** Back to what the file was made with, but for the signing keys. */
  reset(): void;
  close(): void;
}

/**
 * Opens a data file, or makes it.
 *
 * @param seed makes the directories of a new file; undefined refuses to make one
 * @param seedIsNamed whether somebody chose the seed, which an existing file would silently ignore
 * @throws DataFileError; what `seed` throws, and then there is no file
 */
export function openDataFile(path: string, seed: () => readonly Directory[], seedIsNamed: boolean): DataFile {
  const file = resolve(path);
  const { database, isNew } = openDatabase(file, { mayCreate: true });
  try {
    if (isNew) fill(database, seedOrRemove(file, seed));
    else if (seedIsNamed) {
      throw new DataFileError(
        'exists',
        file,
        `${file} has a tenant already, and a seed only makes a new one. Leave the seed out to go on with that tenant, or name a data file that does not exist.`,
      );
    }
    return createDataFile(file, database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** @param database that was filled */
export function createDataFile(file: string, database: DatabaseSync): DataFile {
  const journal = new Journal(database);
  let loaded = 0;
  return {
    file,
    journal,
    keeping: createKeeping(database, journal),
    load: (prepare = (directories) => directories) => {
      const directories = prepare(load(database, file));
      loaded += 1;
      const mine = loaded;
      for (const [index, directory] of directories.entries()) {
        followDirectory(journal, directory, index + 1, () => mine === loaded);
      }
      return directories;
    },
    reset: () => {
      journal.flush();
      inTransaction(database, () => database.exec(restoreOriginals));
    },
    close: () => {
      journal.close();
      database.close();
    },
  };
}

function load(database: DatabaseSync, file: string): readonly Directory[] {
  try {
    const directories = loadDirectories(database);
    if (directories.length > 0) return directories;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw explain(cause, file);
  }
  throw new DataFileError('corrupt', file, `${file} has no tenant that can be read; it was left as it is.`);
}

/** A file for which there is nothing to put in is not left behind. */
function seedOrRemove(file: string, seed: () => readonly Directory[]): readonly Directory[] {
  try {
    return seed();
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** Makes the tables and their first content, all or nothing. */
export function fill(database: DatabaseSync, directories: readonly Directory[]): void {
  inTransaction(database, () => {
    database.exec(tables);
    const insert = database.prepare('INSERT INTO entries (tenant, kind, id, value) VALUES (?, ?, ?, ?)');
    for (const [index, directory] of directories.entries()) {
      for (const { kind, id, value } of rowsOf(directory)) insert.run(index + 1, kind, id, JSON.stringify(value));
    }
    database.exec(keepOriginals);
  });
}

function createKeeping(database: DatabaseSync, journal: Journal): Keeping {
  const rows = database.prepare('SELECT id, value FROM entries WHERE tenant = 0 AND kind = ? ORDER BY position');
  return {
    // What `put` was given, by whoever asks for it now.
    read: (kind) => rows.all(kind).map(({ id, value }) => [String(id), JSON.parse(String(value))]),
    put: (kind, id, value, outlives) => journal.note({ tenant: 0, kind, id }, () => value, true, outlives),
    remove: (kind, id, outlives) => journal.note({ tenant: 0, kind, id }, () => undefined, false, outlives),
  };
}

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
