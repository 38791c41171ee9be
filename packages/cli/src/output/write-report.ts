import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { EntradaError } from '@entrada/core';

/**
 * Writes a report for its owner alone: it says how to get into an API. Whoever reads the file finds all of the old one
 * or all of the new one.
 *
 * @param option the option that names the file, for the error
 * @throws EntradaError `usage` when the file can't be written
 */
export async function writeReport(file: string, text: string, option: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { mode: 0o600, flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new EntradaError('usage', `${option} names ${file}, which can't be written: ${reason}.`, { cause: error });
  }
}
