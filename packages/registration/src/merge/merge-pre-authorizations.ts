import type { AuthorizedClientManifest } from '@entrada/core';
import type { PreAuthorizedApplication } from '../graph/application.ts';
import type { ChangeAction } from './field-difference.ts';

/** What becomes of one client's pre-authorization. */
export interface PreAuthorizationDifference {
  /** Lower case. */
  readonly appId: string;
  readonly action: ChangeAction;
  /** Ids of permissions that the client has already. */
  readonly kept: readonly string[];
  /** Ids of permissions that it is given. */
  readonly added: readonly string[];
  readonly foreign: boolean;
}

export interface MergedPreAuthorizations {
  /** The whole collection as it is to be. */
  readonly entries: readonly PreAuthorizedApplication[];
  readonly differences: readonly PreAuthorizationDifference[];
}

/**
 * Merges the manifest's clients into the pre-authorizations of the application. Foreign clients, and further
 * permissions of a client that the manifest names, stay.
 *
 * @param scopeIds ids of the API's scopes by value; a scope without an id is left out
 */
export function mergePreAuthorizations(
  current: readonly PreAuthorizedApplication[],
  clients: readonly AuthorizedClientManifest[],
  scopeIds: ReadonlyMap<string, string>,
): MergedPreAuthorizations {
  const entries = [...current];
  const places = Map.groupBy(current.keys(), (index) => current[index]?.appId.toLowerCase() ?? '');
  const differences = clients.map((client): PreAuthorizationDifference => {
    const appId = client.appId.toLowerCase();
    const own = places.get(appId) ?? [];
    const kept = new Set(own.flatMap((index) => current[index]?.delegatedPermissionIds ?? []));
    const added = client.scopes.flatMap((scope) => scopeIds.get(scope) ?? []).filter((id) => !kept.has(id));
    const first = own[0];
    const there = first === undefined ? undefined : entries[first];
    if (first === undefined || there === undefined) entries.push({ appId, delegatedPermissionIds: added });
    else if (added.length > 0) {
      entries[first] = { ...there, delegatedPermissionIds: [...there.delegatedPermissionIds, ...added] };
    }
    const action = there === undefined ? 'create' : added.length > 0 ? 'change' : 'keep';
    return { appId, action, kept: [...kept], added, foreign: false };
  });
  const named = new Set(differences.map(({ appId }) => appId));
  for (const [appId, own] of places) {
    if (named.has(appId)) continue;
    const kept = own.flatMap((index) => current[index]?.delegatedPermissionIds ?? []);
    differences.push({ appId, action: 'keep', kept, added: [], foreign: true });
  }
  return { entries, differences };
}
