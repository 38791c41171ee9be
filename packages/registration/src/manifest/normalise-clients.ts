import type { ApiManifest } from '@entrada/core';
import { resolveClient } from './client-reference.ts';
import type { ApiSource } from './manifest-source.ts';

export interface NormalisedClients {
  readonly authorized: ApiManifest['authorizedClients'];
  readonly granted: ApiManifest['grants'];
  /** Whether an authorized client may be one that can't prove which it is. */
  readonly mayBePublic: boolean;
}

/** The clients of an API, by id. @param allScopes what a client without scopes of its own may use */
export function normaliseClients(api: ApiSource, allScopes: readonly string[]): NormalisedClients {
  const authorized = (api.authorizedClients ?? []).flatMap((entry) => {
    const { client, scopes } = typeof entry === 'string' ? { client: entry, scopes: undefined } : entry;
    const resolved = resolveClient(client);
    return resolved === undefined ? [] : [{ ...resolved, scopes: [...new Set(scopes ?? allScopes)] }];
  });
  const granted = (api.grants ?? []).flatMap(({ client, scopes, user }) => {
    const resolved = resolveClient(client);
    if (resolved === undefined) return [];
    const { appId, name } = resolved;
    return [{ client: appId, name, scopes: [...new Set(scopes)], ...(user !== undefined && { user }) }];
  });
  return {
    authorized: authorized.map(({ appId, name, scopes }) => ({ appId, name, scopes })),
    granted,
    mayBePublic: authorized.some((client) => client.mayBePublic),
  };
}

/** Whether assignment is required unless the manifest says otherwise: a client is authorized that may be a public one. */
export function mayBePublic({ authorizedClients }: Pick<ApiManifest, 'authorizedClients'>): boolean {
  return authorizedClients.some(({ appId }) => resolveClient(appId)?.mayBePublic !== false);
}
