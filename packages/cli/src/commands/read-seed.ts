import { readFile } from 'node:fs/promises';
import { EntradaError } from '@entrada/core';
import type { SeedError } from '@entrada/emulator';

/** The text of the file that `--seed` names, if it names one. @throws EntradaError `usage` when it cannot be read */
export async function readSeed(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new EntradaError('usage', `--seed names ${file}, which can't be read.`, { cause: error });
  }
}

/** What a person is told about a seed that is wrong. */
export function seedError(file: string, error: SeedError): EntradaError {
  const lines = error.issues.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
  return new EntradaError('usage', `This seed is no tenant:\n${lines.join('\n')}`, {
    details: { issues: lines },
    cause: error,
  });
}
