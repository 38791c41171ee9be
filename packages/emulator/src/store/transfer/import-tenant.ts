import { setImmediate } from 'node:timers/promises';
import { type BuildOptions, buildDataFile, type DataFileBuilder } from './build-data-file.ts';
import { readLines } from './read-lines.ts';
import type { TenantRow } from './tenant-row.ts';
import { TransferError } from './transfer-error.ts';

/** Told how many objects there are so far. */
export type OnProgress = (objects: number) => void;

/** Rows after which timers and signals have their turn. */
const turn = 1000;

/**
 * Makes a data file of an export, all or nothing, a piece at a time.
 *
 * @returns how many objects there were
 * @throws TransferError naming the line, DataFileError
 */
export function importTenant(
  pieces: AsyncIterable<string | Uint8Array>,
  dataFile: string,
  options: BuildOptions = {},
  onProgress: OnProgress = () => {},
): Promise<number> {
  return build(dataFile, options, async (builder) => {
    let last = 1;
    let objects = 0;
    for await (const { line, row } of readLines(pieces)) {
      last = line;
      naming(line, () => builder.add(row));
      objects += 1;
      if (objects % turn === 0) onProgress(objects);
    }
    naming(last, () => builder.finish());
    return objects;
  });
}

/**
 * Makes a data file of objects that are made here.
 *
 * @returns how many objects there were
 * @throws DataFileError
 */
export function writeDataFile(
  rows: Iterable<TenantRow>,
  dataFile: string,
  options: BuildOptions = {},
  onProgress: OnProgress = () => {},
): Promise<number> {
  return build(dataFile, options, async (builder) => {
    let objects = 0;
    for (const row of rows) {
      builder.add(row);
      objects += 1;
      if (objects % turn !== 0) continue;
      onProgress(objects);
      await setImmediate();
    }
    builder.finish();
    return objects;
  });
}

async function build(
  dataFile: string,
  options: BuildOptions,
  fill: (builder: DataFileBuilder) => Promise<number>,
): Promise<number> {
  const builder = buildDataFile(dataFile, options);
  try {
    return await fill(builder);
  } catch (error) {
    builder.discard();
    throw error;
  }
}

/** Says in which line the fault of the export is; a fault of the disk is in none. */
function naming(line: number, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error) throw error;
    throw new TransferError(line, error.message, { cause: error });
  }
}
