import { createReadStream } from 'node:fs';
import { EntradaError } from '@entrada/core';
import { DataFileError, importTenant, TransferError } from '@entrada/emulator';
import { type Progress, withProgress } from '../output/with-progress.ts';
import type { Terminal } from '../terminal.ts';
import { tenantFileError, transferError } from './tenant-file-error.ts';

export interface ImportOptions {
  readonly data: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/**
 * `entrada emulator import FILE --data FILE`.
 *
 * @param file `-` for standard input
 * @throws EntradaError `usage` naming the line that is wrong, `emulator_failed`
 */
export async function importTenants(file: string, options: ImportOptions, terminal: Terminal): Promise<void> {
  const { data, replace = false, json = false } = options;
  const pieces = file === '-' ? terminal.stdin : createReadStream(file);
  try {
    const objects = await withProgress('Importing', terminal, (progress) =>
      importTenant(pieces, data, { replace }, countOn(progress)),
    );
    sayWhatIsThere(data, objects, json, terminal);
  } catch (error) {
    if (error instanceof TransferError) throw transferError(file, error);
    if (error instanceof DataFileError) throw tenantFileError(error);
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new EntradaError('usage', `${file} cannot be read: ${error.message}`, { cause: error });
  }
}

/** Shows on a terminal how far it is. */
export function countOn(progress: Progress): (objects: number) => void {
  return (objects) => progress.count(`${objects.toLocaleString('en-US')} objects`);
}

/** What a data file has now, for a person or for a program. */
export function sayWhatIsThere(data: string, objects: number, json: boolean, { stdout, stderr }: Terminal): void {
  if (json) stdout.write(`${JSON.stringify({ dataFile: data, objects })}\n`);
  else
    stderr.write(
      `${objects.toLocaleString('en-US')} objects are in ${data}. Start it: entrada emulator start --data ${data}\n`,
    );
}
