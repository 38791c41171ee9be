import {
  type ApiManifest,
  EntradaError,
  type JsonObject,
  type Manifest,
  resolveResource,
  tryDecodeToken,
} from '@entrada/core';
import { type Caller, createGraph, type Graph } from '@entrada/registration';
import { callerFrom } from '../rights/caller-from.ts';
import type { Terminal } from '../terminal.ts';
import { readManifest } from './read-manifest.ts';
import { requestToken } from './request-token.ts';
import type { TokenOptions } from './token-sources.ts';

export interface ManifestOptions extends TokenOptions {
  readonly file: string;
  /** Names of the APIs that are meant; all of the manifest without it. */
  readonly api?: readonly string[];
  readonly json?: boolean;
}

/** What the commands that look into the tenant begin with. */
export interface Preparation {
  readonly apis: readonly ApiManifest[];
  readonly graph: Graph;
  /** Of the caller's token for Microsoft Graph; none when it cannot be read, which Graph does not promise. */
  readonly claims: JsonObject;
  readonly caller: Caller | undefined;
}

/**
 * Reads the manifest and gets a token for Microsoft Graph. The manifest is checked first: nobody signs in for one that
 * is wrong.
 *
 * @throws EntradaError of the manifest, or what a token may fail with
 */
export async function prepareExposure(options: ManifestOptions, terminal: Terminal): Promise<Preparation> {
  const apis = chooseApis(await readManifest(options.file), options);
  const { token } = await requestToken(resolveResource('graph'), options, terminal);
  const { fetch, signal } = terminal;
  const graph = createGraph({ fetch, signal, getToken: () => Promise.resolve(token) });
  const decoded = tryDecodeToken(token);
  const claims = 'claims' in decoded ? decoded.claims : {};
  return { apis, graph, claims, caller: callerFrom(claims) };
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
