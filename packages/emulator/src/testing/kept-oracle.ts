import { DatabaseSync } from 'node:sqlite';
import type { Directory } from '../directory/directory.ts';
import type { EmulatorContext, EmulatorContextOptions } from '../emulator-context.ts';
import { createDataFile, fill } from '../store/data-file.ts';
import { rowsOf } from '../store/follow-directory.ts';
import { loadDirectories } from '../store/load-directories.ts';
import { createSignInLog } from '../token-service/sign-in-log.ts';

/** A tenant that is kept, and whoever says whether all of it is. */
export interface KeptOracle extends Required<Pick<EmulatorContextOptions, 'loadDirectory' | 'keeping'>> {
  /** @throws Error when what is kept is not what the context has: something changed and did not say so */
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
      compare(loadDirectories(database).map(describe), tenants.all.map(describe));
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

function compare(kept: readonly (readonly string[])[], inMemory: readonly (readonly string[])[]): void {
  for (const [index, expected] of inMemory.entries()) {
    const found = kept[index] ?? [];
    const at = expected.findIndex((row, position) => row !== found[position]);
    if (at >= 0 || found.length !== expected.length) {
      throw new Error(`Not kept: ${expected[at] ?? 'nothing'}\nKept: ${found[Math.max(at, 0)] ?? 'nothing'}`);
    }
  }
}
