import type { ApiManifest, ScopeManifest } from '@entrada/core';
import { findWellKnownClient } from '@entrada/core';
import type { Application } from '../graph/application.ts';
import { grantedScopes } from '../merge/match-grants.ts';
import type { PermissionGrant } from '../read/registration-state.ts';
import type { Imported } from './import-permissions.ts';
import type { Notes } from './notes.ts';

/** Pre-authorizations by client, the scopes in the order of the registration. */
export function importAuthorizedClients(
  { api }: Application,
  scopes: readonly Imported<ScopeManifest>[],
  notes: Notes,
): ApiManifest['authorizedClients'] {
  const byClient = Map.groupBy(api.preAuthorizedApplications, ({ appId }) => appId.toLowerCase());
  return [...byClient].flatMap(([appId, entries]) => {
    const name = clientTitle(appId);
    const ids = new Set(entries.flatMap(({ delegatedPermissionIds }) => delegatedPermissionIds));
    const values = scopes.filter(({ id }) => ids.delete(id)).map(({ manifest }) => manifest.value);
    for (const id of ids)
      notes.add(`${name} is authorized for ${id}, which is no scope that a manifest names: it stays.`);
    if (values.length === 0 && ids.size === 0)
      notes.add(`${name} is authorized for no scope, which a manifest has no words for: it stays.`);
    return values.length === 0 ? [] : [{ appId, name, scopes: values }];
  });
}

/** Grants by client and user, the scopes in the order of the registration. */
export function importGrants(
  grants: readonly PermissionGrant[],
  scopes: readonly Imported<ScopeManifest>[],
  notes: Notes,
): ApiManifest['grants'] {
  const byParties = Map.groupBy(grants, ({ clientId, principalId }) => `${clientId} ${principalId ?? ''}`);
  return [...byParties.values()].flatMap((entries) => {
    const [grant] = entries;
    const appId = grant?.clientAppId?.toLowerCase();
    if (grant === undefined || appId === undefined) {
      notes.add(
        `A grant is for the service principal ${grant?.clientId}, whose client id could not be read: it stays.`,
      );
      return [];
    }
    const name = clientTitle(appId);
    if (grant.consentType === 'Principal' && grant.principalName === undefined) {
      notes.add(`${name} has a grant for the user ${grant.principalId}, whose name could not be read: it stays.`);
      return [];
    }
    const granted = new Set(entries.flatMap(grantedScopes));
    const values = scopes.map(({ manifest }) => manifest.value).filter((value) => granted.delete(value));
    for (const scope of granted) notes.add(`${name} is granted ${scope}, which is no scope of this API: it stays.`);
    if (values.length === 0) return [];
    return [
      { client: appId, name, scopes: values, ...(grant.principalName !== undefined && { user: grant.principalName }) },
    ];
  });
}

/** Its well-known name, or its id. */
export function clientTitle(appId: string): string {
  return findWellKnownClient(appId)?.name ?? appId;
}
