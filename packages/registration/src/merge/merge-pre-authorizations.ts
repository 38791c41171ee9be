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
  /** Those of `kept` that the manifest does not name for it. */
  readonly foreignIds: readonly string[];
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
    const wanted = new Set(client.scopes.flatMap((scope) => scopeIds.get(scope) ?? []));
    const added = [...wanted].filter((id) => !kept.has(id));
    const first = own[0];
    const there = first === undefined ? undefined : entries[first];
    if (first === undefined || there === undefined) entries.push({ appId, delegatedPermissionIds: added });
    else if (added.length > 0) {
      entries[first] = { ...there, delegatedPermissionIds: [...there.delegatedPermissionIds, ...added] };
    }
    const action = there === undefined ? 'create' : added.length > 0 ? 'change' : 'keep';
    return {
      appId,
      action,
      kept: [...kept],
      added,
      foreignIds: [...kept].filter((id) => !wanted.has(id)),
      foreign: false,
    };
  });
  const named = new Set(differences.map(({ appId }) => appId));
  for (const [appId, own] of places) {
    if (named.has(appId)) continue;
    const kept = own.flatMap((index) => current[index]?.delegatedPermissionIds ?? []);
    differences.push({ appId, action: 'keep', kept, added: [], foreignIds: kept, foreign: true });
  }
  return { entries, differences };
}

/** The pre-authorizations with the given permissions of the given clients taken out; a client without any goes. */
export function withoutPreAuthorizations(
  current: readonly PreAuthorizedApplication[],
  removals: readonly PreAuthorizedApplication[],
): readonly PreAuthorizedApplication[] {
  const removed = new Map(
    removals.map(({ appId, delegatedPermissionIds }) => [fold(appId), new Set(delegatedPermissionIds)]),
  );
  return current.flatMap((entry) => {
    const ids = removed.get(fold(entry.appId));
    if (ids === undefined) return [entry];
    const left = entry.delegatedPermissionIds.filter((id) => !ids.has(id));
    if (left.length === entry.delegatedPermissionIds.length && left.length > 0) return [entry];
    return left.length === 0 ? [] : [{ ...entry, delegatedPermissionIds: left }];
  });
}

/** Permissions of clients in `entries` that the same clients do not have in `others`. */
export function missingPreAuthorizations(
  entries: readonly PreAuthorizedApplication[],
  others: readonly PreAuthorizedApplication[],
): readonly PreAuthorizedApplication[] {
  const there = new Map<string, Set<string>>();
  for (const { appId, delegatedPermissionIds } of others) {
    const ids = there.get(fold(appId)) ?? new Set();
    for (const id of delegatedPermissionIds) ids.add(id);
    there.set(fold(appId), ids);
  }
  return entries.flatMap((entry) => {
    const ids = there.get(fold(entry.appId));
    if (ids === undefined) return [entry];
    const missing = entry.delegatedPermissionIds.filter((id) => !ids.has(id));
    return missing.length === 0 ? [] : [{ ...entry, delegatedPermissionIds: missing }];
  });
}

/** Both, each client once as it stands in `current`. */
export function withPreAuthorizations(
  current: readonly PreAuthorizedApplication[],
  more: readonly PreAuthorizedApplication[],
): readonly PreAuthorizedApplication[] {
  const entries = [...current];
  const places = new Map(current.map(({ appId }, index) => [fold(appId), index]));
  for (const entry of missingPreAuthorizations(more, current)) {
    const place = places.get(fold(entry.appId));
    const there = place === undefined ? undefined : entries[place];
    if (place === undefined || there === undefined) entries.push(entry);
    else {
      const delegatedPermissionIds = [...there.delegatedPermissionIds, ...entry.delegatedPermissionIds];
      entries[place] = { ...there, delegatedPermissionIds };
    }
  }
  return entries;
}

function fold(appId: string): string {
  return appId.toLowerCase();
}
