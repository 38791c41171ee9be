import { type ApiManifest, EntradaError } from '@entrada/core';
import type { AuditedApi } from '@entrada/diagnose';
import { locateInManifest, parseManifest } from '@entrada/registration';
import type { ManifestPlace } from '../output/audit/render-sarif.ts';
import { readManifestText } from './read-manifest.ts';

/**
 * Reads a manifest in which the API of an audit will be looked for, by client id, identifier URI or name.
 *
 * @returns finds the API; throws EntradaError `usage` when the manifest does not have it
 * @throws EntradaError `manifest_unreadable`, `manifest_invalid`
 */
export async function openManifest(file: string): Promise<(api: AuditedApi) => ManifestPlace> {
  const text = await readManifestText(file);
  const { apis } = parseManifest(text, { file });
  return (api) => {
    const index = indexOf(apis, api);
    if (index === -1) {
      const names = apis.map(({ name }) => name).join(', ');
      throw new EntradaError('usage', `${file} does not have the API ${api.name}. It has ${names}.`, {
        details: { file },
      });
    }
    return {
      file: encodeURI(file.replaceAll('\\', '/').replace(/^\.\//, '')),
      locate: (path) => locateInManifest(text, index, path),
    };
  };
}

function indexOf(apis: readonly ApiManifest[], { appId, identifierUris, name }: AuditedApi): number {
  const uris = new Set(identifierUris.map((uri) => uri.toLowerCase()));
  const tests: readonly ((api: ApiManifest) => boolean)[] = [
    (api) => api.appId === appId,
    // One with {appId} fits every API, and is left out by itself.
    (api) => api.identifierUris.some((uri) => uris.has(uri.toLowerCase())),
    (api) => api.name === name,
  ];
  return tests.map((test) => apis.findIndex(test)).find((index) => index !== -1) ?? -1;
}
