import { randomUUID } from 'node:crypto';
import { access, constants, copyFile, link, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EntradaError, type Manifest } from '@entrada/core';
import { parseManifest, writeManifest } from '@entrada/registration';
import type { Terminal } from '../terminal.ts';

export interface ManifestFileOptions {
  /** `-`: standard output. */
  readonly file: string;
  /** To replace a file that is there. */
  readonly force?: boolean;
  readonly json?: boolean;
  /** Lines for people at the top of the file. */
  readonly notes?: readonly string[];
  /** Names of applications by client id, said beside the ids. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Where a project that has the package has the JSON Schema. */
const installedSchema = 'node_modules/@entrada/registration/entrada.schema.json';

/** @throws EntradaError `usage` when the file is there and is not to be replaced */
export async function refuseExisting({ file, force }: ManifestFileOptions): Promise<void> {
  if (file === '-' || force || !(await isThere(file))) return;
  throw thereAlready(file);
}

/**
 * Writes a manifest to a file, whole or not at all, and says what comes next; with `--json`, prints it instead of that.
 *
 * @throws EntradaError `usage` when the file is there and is not to be replaced, or can't be written;
 *   `manifest_invalid` when the APIs do not fit into one file
 */
export async function writeManifestFile(
  manifest: Manifest,
  options: ManifestFileOptions,
  terminal: Pick<Terminal, 'stdout' | 'stderr'>,
): Promise<void> {
  const { file, json, notes = [], names = {} } = options;
  const installed = file !== '-' && (await isThere(join(dirname(file), installedSchema)));
  const text = writeManifest(manifest, { notes, names, ...(installed && { schema: installedSchema }) });
  // APIs that were read one by one may still claim the same name or URI.
  parseManifest(text, { file: file === '-' ? 'entrada.yaml' : file });
  if (file !== '-') await write(text, options);
  if (json) terminal.stdout.write(`${JSON.stringify({ file, manifest, notes }, null, 2)}\n`);
  else if (file === '-') terminal.stdout.write(text);
  else terminal.stderr.write(`Wrote ${file}. Next: entrada expose plan -f ${file}\n`);
}

async function write(text: string, { file, force }: ManifestFileOptions): Promise<void> {
  const draft = join(dirname(file), `.entrada-${randomUUID()}.yaml`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    if (force) await rename(draft, file);
    // A link is there whole or not at all; not every file system has them.
    else await link(draft, file).catch(() => copyFile(draft, file, constants.COPYFILE_EXCL));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw thereAlready(file);
    throw new EntradaError('usage', `--file names ${file}, which can't be written: ${code ?? 'unknown error'}.`, {
      cause: error,
    });
  } finally {
    await rm(draft, { force: true });
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function thereAlready(file: string): EntradaError {
  return new EntradaError('usage', `${file} is there already. Name another file with -f, or replace it with --force.`, {
    details: { file },
  });
}
