import { EntradaError } from '@entrada/core';
import { DataFileError, generateTenant, SeedError, writeDataFile, writeLines } from '@entrada/emulator';
import { withProgress } from '../output/with-progress.ts';
import type { Terminal } from '../terminal.ts';
import { sayWhatIsWritten } from './emulator-export.ts';
import { countOn, sayWhatIsThere } from './emulator-import.ts';
import { readSeed, seedError } from './read-seed.ts';
import { tenantFileError } from './tenant-file-error.ts';
import { writeFileOf, writeStreamOf } from './write-lines.ts';

export interface GenerateOptions {
  readonly apps: number;
  readonly users?: number;
  readonly groups?: number;
  /** File with the tenant to fill, in YAML. */
  readonly seed?: string;
  readonly randomSeed?: string;
  readonly data?: string;
  readonly output?: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/**
 * `entrada emulator generate`: a large tenant, as a data file or as an export.
 *
 * @throws EntradaError `usage`, `emulator_failed`
 */
export async function generateTenants(options: GenerateOptions, terminal: Terminal): Promise<void> {
  const { apps: applications, users, groups, randomSeed, data, output, replace = false, json = false } = options;
  if (data !== undefined && output !== undefined) {
    throw new EntradaError('usage', 'Name --data or -o, not both: a data file, or an export.');
  }
  const seed = await readSeed(options.seed);
  const rows = generateTenant({
    applications,
    ...(seed !== undefined && { seed }),
    ...(users !== undefined && { users }),
    ...(groups !== undefined && { groups }),
    ...(randomSeed !== undefined && { randomSeed }),
  });
  const objects = await withProgress('Making the tenant', terminal, async (progress) => {
    if (data !== undefined) return writeDataFile(rows, data, { replace }, countOn(progress));
    const lines = writeLines(rows);
    return output === undefined ? writeStreamOf(lines, terminal.stdout) : writeFileOf(lines, output);
  }).catch((error: unknown) => {
    if (error instanceof SeedError && options.seed !== undefined) throw seedError(options.seed, error);
    throw error instanceof DataFileError ? tenantFileError(error) : error;
  });
  if (data !== undefined) sayWhatIsThere(data, Number(objects), json, terminal);
  else if (output !== undefined) sayWhatIsWritten(output, json, terminal);
}
