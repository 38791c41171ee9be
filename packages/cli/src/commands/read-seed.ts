import { readFile } from 'node:fs/promises';
import { EntradaError } from '@entrada/core';

/** The text of a seed file, as the option that `createEmulator` takes; nothing when no file is named. */
export async function readSeed(file: string | undefined): Promise<{ seed?: string }> {
  if (file === undefined) return {};
  try {
    return { seed: await readFile(file, 'utf8') };
  } catch (error) {
    throw new EntradaError('usage', `--seed names ${file}, which can't be read.`, { cause: error });
  }
}
