import { DatabaseSync } from 'node:sqlite';
import type { Directory } from '../directory/directory.ts';
import type { EmulatorContext, EmulatorContextOptions } from '../emulator-context.ts';
import { createDataFile, fill } from '../store/data-file.ts';
import { rowsOf } from '../store/follow-directory.ts';
import { loadDirectories } from '../store/load-directories.ts';
import { checkRow } from '../store/transfer/check-row.ts';
import { createSignInLog } from '../token-service/sign-in-log.ts';

/** A tenant that is kept, and whoever says whether all of it is. */
export interface KeptOracle extends Required<Pick<EmulatorContextOptions, 'loadDirectory' | 'keeping'>> {
  /**
   * @throws Error when what is kept is not what the context has: something changed and did not say so; or when it could be
   * exported and not imported
   */
  check(context: EmulatorContext): void;
}

/**
 * Keeps the tenants of a test in a database of its own. Tests ask after every request: so whatever they do, they also try
 * whether it would be there after a restart.
 */
export function createKeptOracle(seed: () => readonly Directory[]): KeptOracle {
  const database = new DatabaseSync(':memory:');
  fill(database, seed());
  const { journal, keeping, load } = createDataFile(':memory:', database);
  return {
    loadDirectory: () => load(),
    keeping,
    check: ({ tenants, signInLog }) => {
      journal.flush();
      const inMemory = tenants.all.map(describe);
      compare(loadDirectories(database).map(describe), inMemory);
      for (const row of inMemory.flat()) checkImportable(row);
      compare([createSignInLog(keeping).entries().map(describeEntry)], [signInLog.entries().map(describeEntry)]);
    },
  };
}

function describe(directory: Directory): readonly string[] {
  return [...rowsOf(directory)].map(describeEntry);
}

function describeEntry(entry: unknown): string {
  return JSON.stringify(entry);
}

const importable = new Set<string>();

/** What a tenant can have, an import has to take. */
function checkImportable(row: string): void {
  if (importable.has(row)) return;
  const { kind, value } = JSON.parse(row);
  checkRow({ tenant: 1, kind, value });
  importable.add(row);
}

function compare(kept: readonly (readonly string[])[], inMemory: readonly (readonly string[])[]): void {
  for (const [index, expected] of inMemory.entries()) {
    const found = kept[index] ?? [];
    const at = expected.findIndex((row, position) => row !== found[position]);
    if (at >= 0 || found.length !== expected.length) {
      throw new Error(`Not kept: ${expected[at] ?? 'nothing'}\nKept: ${found[Math.max(at, 0)] ?? 'nothing'}`);
    }
  }
}
