import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder, readPrivateFile, temporaryExtension, writePrivateFile } from './private-file.ts';
import { keyedHash, seal, unseal } from './seal.ts';

/** Far above a record with the longest token that is taken (64 KiB), in bytes. */
const maxRecordBytes = 256 * 1024;
/** Seconds after which a file that is not complete was left behind. */
const abandonedAfter = 3600;
const extension = '.sealed';

/** A folder of encrypted records, a file each: what happens to one says nothing to the others. */
export interface SealedFolder {
  readonly path: string;
  /** The record, or undefined when there is none; one that does not open, or is no JSON, is deleted. */
  read(id: string): unknown;
  /** @throws NotPrivate, Error of the system */
  write(id: string, record: unknown): void;
  remove(id: string): boolean;
  /** Every record that opens under this key. */
  all(): readonly unknown[];
  /** Deletes the records that open and pass a test, and says how many there were. */
  removeWhere(test: (record: unknown) => boolean): number;
  /** Deletes the records not written for so many seconds, and the oldest beyond a number. Never throws. */
  prune(limits: { readonly now: number; readonly maxAge: number; readonly maxCount: number }): void;
}

/**
 * Opens a folder of records.
 *
 * @param path made with mode 0700 at the first write
 * @param key 32 bytes; records under another key are left alone
 */
export function openSealedFolder(path: string, key: Buffer): SealedFolder {
  const prefix = keyedHash(key, 'key', path).slice(0, 8);
  const nameOf = (id: string): string => `${prefix}-${keyedHash(key, 'name', id).slice(0, 40)}${extension}`;
  const readNamed = (name: string): unknown => {
    const sealed = readSealed(join(path, name));
    if (sealed === undefined) return undefined;
    const record = parse(unseal(key, name, sealed));
    if (record === undefined) removeFile(join(path, name));
    return record;
  };
  const ours = (): readonly string[] =>
    list(path).filter((name) => name.startsWith(prefix) && name.endsWith(extension));
  return {
    path,
    read: (id) => readNamed(nameOf(id)),
    write: (id, record) => {
      makePrivateFolder(path);
      const name = nameOf(id);
      writePrivateFile(join(path, name), seal(key, name, JSON.stringify(record)));
    },
    remove: (id) => removeFile(join(path, nameOf(id))),
    all: () =>
      ours()
        .map(readNamed)
        .filter((record) => record !== undefined),
    removeWhere: (test) => {
      const chosen = ours().filter((name) => {
        const record = readNamed(name);
        return record !== undefined && test(record);
      });
      return chosen.filter((name) => removeFile(join(path, name))).length;
    },
    prune: (limits) => prune(path, limits),
  };
}

/** Deletes a folder with every record in it, whatever key it is under, and says how many there were. */
export function removeSealedFolder(path: string): number {
  const count = list(path).filter((name) => name.endsWith(extension)).length;
  rmSync(path, { recursive: true, force: true });
  return count;
}

function prune(path: string, { now, maxAge, maxCount }: Parameters<SealedFolder['prune']>[0]): void {
  const found = list(path).flatMap((name) => {
    const stats = statSync(join(path, name), { throwIfNoEntry: false });
    return stats?.isFile() === true ? [{ name, age: now - stats.mtimeMs / 1000 }] : [];
  });
  const youngestFirst = found.filter(({ name }) => name.endsWith(extension)).sort((a, b) => a.age - b.age);
  const tooMany = youngestFirst.slice(maxCount);
  const tooOld = youngestFirst.filter(({ age }) => age > maxAge);
  const abandoned = found.filter(
    ({ name, age }) => (name.endsWith(temporaryExtension) || name.endsWith('.lock')) && age > abandonedAfter,
  );
  for (const { name } of [...tooMany, ...tooOld, ...abandoned]) removeFile(join(path, name));
}

/** Nothing for a file that others may reach: it is not believed, and the next write replaces it. */
function readSealed(path: string): Buffer | undefined {
  try {
    return readPrivateFile(path, maxRecordBytes);
  } catch {
    return undefined;
  }
}

function list(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function removeFile(path: string): boolean {
  try {
    rmSync(path);
    return true;
  } catch {
    return false;
  }
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
