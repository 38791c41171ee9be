import type { ApiManifest } from '@entrada/core';
import { parseManifest } from '../parse-manifest.ts';

/** The only API of a manifest. */
export function parseApi(text: string): ApiManifest {
  const [api, another] = parseManifest(text, { file: 'entrada.yaml' }).apis;
  if (api === undefined || another !== undefined) throw new Error('expected a manifest of one API');
  return api;
}
