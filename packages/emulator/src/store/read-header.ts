import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { DataFileError } from './data-file-error.ts';
import { applicationId, schemaVersion } from './schema.ts';

/**
 * Looks at the first bytes of a file before SQLite is let at it: a file that is not ours is not touched, not even locked.
 *
 * @returns whether the file is still empty
 * @throws DataFileError foreign, newer, unusable
 */
export function readHeader(file: string): 'empty' | 'ours' {
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) throw new DataFileError('unusable', file, `${file} is not a file. Name another one.`);
    if (status.size === 0) return 'empty';
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  // Offsets of the database header (SQLite, "Database File Format", 1.3).
  const isDatabase = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  if (!isDatabase || header.readUInt32BE(68) !== applicationId) {
    throw new DataFileError(
      'foreign',
      file,
      `${file} is not a data file of the local tenant; it was left as it is. Name another file: one that does not exist yet is made.`,
    );
  }
  checkVersion(file, header.readUInt32BE(60));
  return 'ours';
}

/** @throws DataFileError newer */
export function checkVersion(file: string, version: number): void {
  if (version <= schemaVersion) return;
  throw new DataFileError(
    'newer',
    file,
    `${file} was written by a newer version of Entrada (its format is ${version}, this one knows ${schemaVersion}). Use that version, or let it export the tenant and import it into a new file.`,
  );
}
