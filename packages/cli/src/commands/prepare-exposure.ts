import { type ApiManifest, EntradaError, type Manifest } from '@entrada/core';
import type { Terminal } from '../terminal.ts';
import { type OpenGraph, openGraph } from './open-graph.ts';
import { readManifest } from './read-manifest.ts';
import type { TokenOptions } from './token-sources.ts';

export interface ManifestOptions extends TokenOptions {
  readonly file: string;
  /** Names of the APIs that are meant; all of the manifest without it. */
  readonly api?: readonly string[];
  readonly json?: boolean;
}

/** What the commands that look into the tenant begin with. */
export interface Preparation extends OpenGraph {
  readonly apis: readonly ApiManifest[];
}

/**
 * Reads the manifest and gets a token for Microsoft Graph. The manifest is checked first: nobody signs in for one that
 * is wrong.
 *
 * @throws EntradaError of the manifest, or what a token may fail with
 */
export async function prepareExposure(options: ManifestOptions, terminal: Terminal): Promise<Preparation> {
  const apis = chooseApis(await readManifest(options.file), options);
  return { apis, ...(await openGraph(options, terminal)) };
}

function chooseApis({ apis }: Manifest, { file, api: names }: ManifestOptions): readonly ApiManifest[] {
  if (names === undefined) return apis;
  const known = apis.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return apis.filter(({ name }) => names.includes(name));
  throw new EntradaError(
    'usage',
    `${file} holds no API called ${JSON.stringify(unknown)}. It has ${known.join(', ')}.`,
    { details: { file } },
  );
}
