import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Directory } from '../../directory/directory.ts';
import { DataFileError } from '../data-file-error.ts';
import { rowsOf } from '../follow-directory.ts';
import { openDatabase } from '../open-database.ts';
import type { TenantRow } from './tenant-row.ts';
import { writeLines } from './write-lines.ts';

export interface ExportOptions {
  /**
   * Whether the private keys are in it with which the tenant signs its tokens: whoever has them can make tokens that every
   * API accepts which trusts this tenant. Default false; an import then gives the tenant new ones.
   */
  readonly withSigningKeys?: boolean;
}

/**
 * The lines of an export of a data file, each made when it is asked for; the file is closed when they end.
 *
 * @throws DataFileError
 */
export function* exportDataFile(path: string, { withSigningKeys = false }: ExportOptions = {}): Generator<string> {
  const file = resolve(path);
  const { database, isNew } = openDatabase(file, { mayCreate: false });
  try {
    if (isNew) throw new DataFileError('missing', file, `${file} has no tenant yet.`);
    yield* writeLines(readRows(database, withSigningKeys));
  } finally {
    database.close();
  }
}

/**
 * The lines of an export of tenants that are in memory. An object that changes meanwhile is in it as it was when its line was
 * made.
 */
export function exportDirectories(directories: readonly Directory[]): Generator<string> {
  return writeLines(rowsInMemory(directories));
}

function* readRows(database: DatabaseSync, withSigningKeys: boolean): Generator<TenantRow> {
  const rows = database
    .prepare("SELECT tenant, kind, id, value FROM entries WHERE kind <> 'signingKeys' OR ? ORDER BY position")
    .iterate(Number(withSigningKeys));
  for (const { tenant, kind, id, value } of rows) {
    yield { tenant: Number(tenant), kind: String(kind), id: String(id), value: JSON.parse(String(value)) };
  }
}

function* rowsInMemory(directories: readonly Directory[]): Generator<TenantRow> {
  for (const [index, directory] of directories.entries()) {
    for (const row of rowsOf(directory)) yield { tenant: index + 1, ...row };
  }
}
