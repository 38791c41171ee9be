import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DataFileError } from '../data-file-error.ts';
import { explain, type OpenDatabase, openDatabase } from '../open-database.ts';
import { applicationId, keepOriginals, schemaVersion, tables } from '../schema.ts';
import type { TenantRow } from './tenant-row.ts';

/** A data file in the making. There is none until it is finished. */
export interface DataFileBuilder {
  /** @throws Error when a row is there already, or names a tenant that is not */
  add(row: TenantRow): void;
  /** Puts the file in its place. @throws Error when there is no tenant */
  finish(): void;
  /** Leaves everything as it was. */
  discard(): void;
}

export interface BuildOptions {
  /** Whether a tenant that is in the file gives way. Default false. */
  readonly replace?: boolean;
}

/**
 * Makes a data file beside its place, and then puts it there.
 *
 * @throws DataFileError when there is a tenant already that is not to be replaced, or a file that is none of ours
 */
export function buildDataFile(path: string, { replace = false }: BuildOptions = {}): DataFileBuilder {
  const file = resolve(path);
  const replaced = openReplaced(file, replace);
  const temporary = `${file}.${randomUUID()}.tmp`;
  let database: DatabaseSync | undefined;
  const discard = (): void => {
    if (database?.isOpen) database.close();
    rmSync(temporary, { force: true });
    if (replaced?.database.isOpen) replaced.database.close();
  };
  try {
    closeSync(openSync(temporary, 'wx', 0o600));
    database = new DatabaseSync(temporary);
    return createBuilder(database, discard, () => moveTo(file, temporary, replaced));
  } catch (cause) {
    discard();
    throw explain(cause, file);
  }
}

/** Nobody may use the file that is to be replaced, until it is. */
function openReplaced(file: string, replace: boolean): OpenDatabase | undefined {
  if (!existsSync(file) || statSync(file).size === 0) return undefined;
  const opened = openDatabase(file, { mayCreate: false });
  if (opened.isNew || replace) return opened;
  opened.database.close();
  throw new DataFileError(
    'exists',
    file,
    `${file} has a tenant already; it was left as it is. Say that it is to be replaced, or name another file.`,
  );
}

function createBuilder(database: DatabaseSync, discard: () => void, move: () => void): DataFileBuilder {
  // Nothing of this file is of use before it is whole; then it is written to the disk once.
  database.exec(
    `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;
    PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; BEGIN; ${tables}`,
  );
  const insert = database.prepare('INSERT INTO entries (tenant, kind, id, value) VALUES (?, ?, ?, ?)');
  const names = new Set<string>();
  let tenants = 0;
  return {
    add: ({ tenant, kind, id, value }) => {
      if (tenant > tenants) {
        if (tenant !== tenants + 1 || kind !== 'tenant') throw new Error(`tenant: ${tenant} is not there yet`);
        tenants = tenant;
      }
      if (kind === 'tenant') noteNames(names, value);
      try {
        insert.run(tenant, kind, id, JSON.stringify(value));
      } catch (cause) {
        throw isTwice(cause) ? new Error('value.id: it is there twice', { cause }) : cause;
      }
    },
    finish: () => {
      if (tenants === 0) throw new Error('there is no tenant in it');
      database.exec(`${keepOriginals} COMMIT`);
      database.close();
      move();
      discard();
    },
    discard,
  };
}

/** Two tenants cannot be told apart by what they have in common. */
function noteNames(names: Set<string>, value: unknown): void {
  const { id, verifiedDomains } = Object(value);
  for (const name of [id, ...Object(verifiedDomains)]) {
    const folded = String(name).toLowerCase();
    if (names.has(folded)) throw new Error('value: another tenant has this id or domain');
    names.add(folded);
  }
}

function isTwice(cause: unknown): boolean {
  // SQLITE_CONSTRAINT, whatever its extension.
  return cause instanceof Error && 'errcode' in cause && (Number(cause.errcode) & 0xff) === 19;
}

function moveTo(file: string, temporary: string, replaced: OpenDatabase | undefined): void {
  flush(temporary);
  // Its `-wal` goes with it, which would otherwise be taken for the new file's.
  replaced?.database.close();
  renameSync(temporary, file);
  // So that the name, too, outlives the machine's power. Windows knows no such thing.
  if (process.platform !== 'win32') flush(dirname(file));
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
