import { readFile } from 'node:fs/promises';
import { EntradaError } from '@entrada/core';
import { DataFileError, exportDataFile } from '@entrada/emulator';
import { withProgress } from '../output/with-progress.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { askEmulator, runningEmulator } from './running-emulator.ts';
import { tenantFileError } from './tenant-file-error.ts';
import { type Pieces, writeFileOf, writeStreamOf } from './write-lines.ts';

export interface ExportOptions {
  /** The data file; without it, the running emulator is asked. */
  readonly data?: string;
  readonly output?: string;
  readonly includePrivateSigningKeys?: boolean;
  readonly json?: boolean;
}

/**
 * `entrada emulator export`: the tenants as lines of JSON, on standard output or in a file.
 *
 * @throws EntradaError `usage`, `emulator_failed`, `network_failed`
 */
export async function exportTenants(options: ExportOptions, terminal: Terminal): Promise<void> {
  const { data, output, includePrivateSigningKeys = false, json = false } = options;
  if (includePrivateSigningKeys) warn(terminal);
  const write = async (): Promise<void> => {
    const pieces =
      data === undefined
        ? await fromRunning(includePrivateSigningKeys, terminal)
        : exportDataFile(data, { withSigningKeys: includePrivateSigningKeys });
    await (output === undefined ? writeStreamOf(pieces, terminal.stdout) : writeFileOf(pieces, output));
  };
  try {
    await withProgress('Writing the tenant', terminal, write);
  } catch (error) {
    throw error instanceof DataFileError ? tenantFileError(error) : error;
  }
  if (output !== undefined) sayWhatIsWritten(output, json, terminal);
}

/** Where an export is, for a person or for a program. */
export function sayWhatIsWritten(output: string, json: boolean, { stdout, stderr }: Terminal): void {
  if (json) stdout.write(`${JSON.stringify({ output })}\n`);
  else stderr.write(`The tenant is in ${output}\n`);
}

/** What the emulator sends, as it comes. */
async function fromRunning(withSigningKeys: boolean, terminal: Terminal): Promise<Pieces> {
  if (withSigningKeys) {
    throw new EntradaError(
      'usage',
      'A running emulator gives its signing keys to nobody: end it, and name its --data.',
    );
  }
  const origin = runningEmulator(terminal.env);
  const key = await readKey(terminal.env.ENTRADA_EMULATOR_KEY_FILE);
  const response = await askEmulator(`${origin}/export`, { authorization: `Bearer ${key}` }, terminal);
  if (!response.ok || response.body === null) {
    throw new EntradaError('emulator_failed', `${origin} answered ${response.status}: it is another emulator by now.`);
  }
  return response.body;
}

async function readKey(file: string | undefined): Promise<string> {
  const again = 'Load the variables of the running emulator again.';
  if (file === undefined) throw new EntradaError('usage', `ENTRADA_EMULATOR_KEY_FILE is not set. ${again}`);
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new EntradaError('usage', `${file}, which ENTRADA_EMULATOR_KEY_FILE names, cannot be read. ${again}`, {
      cause,
    });
  }
}

function warn({ stderr, env }: Terminal): void {
  const { yellow } = styleFor(stderr, env);
  stderr.write(
    `${yellow('!')} The private signing keys are in this export. Who has it can make tokens for anybody, which every API\n  accepts that trusts this tenant. Keep it to yourself.\n`,
  );
}
