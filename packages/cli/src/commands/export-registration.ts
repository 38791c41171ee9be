import { writeFile } from 'node:fs/promises';
import { type ApiManifest, EntradaError, type Manifest } from '@entrada/core';
import { type ExportedRegistration, exportAzureCli, exportBicep, exportTerraform } from '@entrada/registration';
import type { Terminal } from '../terminal.ts';
import { readManifest } from './read-manifest.ts';

const formats: Readonly<Record<ExportFormat, (api: ApiManifest) => ExportedRegistration>> = {
  'az-script': exportAzureCli,
  terraform: exportTerraform,
  bicep: exportBicep,
};

export type ExportFormat = 'az-script' | 'terraform' | 'bicep';

export interface ExportOptions {
  readonly file: string;
  readonly format: ExportFormat;
  /** Name of one API of the manifest. */
  readonly api?: string;
  /** File to write to. */
  readonly output?: string;
  readonly json?: boolean;
}

/**
 * `entrada expose export`: the registration for another tool. Offline: the manifest is all that is read.
 *
 * @throws EntradaError `manifest_unreadable`, `manifest_invalid`; `usage` for an API that the manifest does not have, or
 *   for one of several that is not named, or for a file that can't be written
 */
export async function exportRegistration(options: ExportOptions, terminal: Terminal): Promise<void> {
  const api = chooseApi(await readManifest(options.file), options);
  const { text, notes } = formats[options.format](api);
  const { format, output } = options;
  if (output !== undefined) await write(output, text, format);
  if (options.json) {
    const result = { api: api.name, format, notes, ...(output === undefined ? { text } : { output }) };
    terminal.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } else if (output === undefined) {
    terminal.stdout.write(text);
  } else {
    const count =
      notes.length === 0 ? '' : `; ${notes.length === 1 ? 'a note stands' : `${notes.length} notes stand`} at its top`;
    terminal.stderr.write(`Wrote ${output}${count}.\n`);
  }
}

function chooseApi({ apis }: Manifest, { file, api: name }: ExportOptions): ApiManifest {
  const [first, ...others] = name === undefined ? apis : apis.filter((api) => api.name === name);
  if (first !== undefined && others.length === 0) return first;
  const names = apis.map((api) => api.name).join(', ');
  throw new EntradaError(
    'usage',
    name === undefined
      ? `${file} holds several APIs. Name one with --api: ${names}.`
      : `${file} holds no API called ${JSON.stringify(name)}. It has ${names}.`,
    { details: { file } },
  );
}

async function write(file: string, text: string, format: ExportFormat): Promise<void> {
  try {
    await writeFile(file, text, { mode: format === 'az-script' ? 0o755 : 0o644 });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new EntradaError('usage', `--output names ${file}, which can't be written: ${reason}.`, { cause: error });
  }
}
