import { type ImportedRegistration, manifestFrom, readExistingRegistration } from '@entrada/registration';
import { refuseExisting, writeManifestFile } from '../manifest/write-manifest-file.ts';
import { withProgress } from '../output/with-progress.ts';
import { wrapText } from '../output/wrap-text.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { openGraph } from './open-graph.ts';
import type { TokenOptions } from './token-sources.ts';

export interface ImportOptions extends Omit<TokenOptions, 'force'> {
  readonly file: string;
  /** To replace a file that is there; of a token it says something else. */
  readonly force?: boolean;
  readonly json?: boolean;
}

/**
 * `entrada expose import`: the manifest of registrations that exist. Reads only.
 *
 * @param references client ids, object ids, identifier URIs or exact names
 * @throws EntradaError `usage` for a file that is there already, before anybody signs in; `registration_conflict` for an
 *   application that is not there or is one of several; what a token and Graph may fail with
 */
export async function importRegistrations(
  references: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<void> {
  await refuseExisting(options);
  const { force: _, ...tokenOptions } = options;
  const { graph, caller } = await openGraph(tokenOptions, terminal);
  const imported: ImportedRegistration[] = [];
  for (const reference of references) {
    const read = () => readExistingRegistration(graph, reference, { ...(caller !== undefined && { caller }) });
    imported.push(manifestFrom(await withProgress(`Reading ${reference}`, terminal, read)));
  }
  const notes = imported.flatMap((one) =>
    one.notes.map((note) => (imported.length > 1 ? `${one.api.name}: ${note}` : note)),
  );
  const manifest = { apis: imported.map(({ api }) => api) };
  const names = Object.assign({}, ...imported.map((one) => one.names));
  await writeManifestFile(manifest, { ...options, notes, names }, terminal);
  if (options.json || notes.length === 0) return;
  const { width } = styleFor(terminal.stderr, terminal.env);
  const lines = notes.flatMap((note) => wrapText(`  ${note}`, width));
  terminal.stderr.write(`\nThe manifest does not say everything:\n${lines.join('\n')}\n`);
}
