import type { Emulator } from '@entrada/emulator';

/** Everything that the tenant holds of an API, without ids, and in an order that does not depend on who wrote first. */
export function registeredState({ directory }: Emulator, uri: string) {
  const application = [...directory.applications.values()].find(({ identifierUris }) => identifierUris.includes(uri));
  if (application === undefined) return undefined;
  const principal = directory.findServicePrincipal(application.appId);
  const values = new Map(
    [...application.api.oauth2PermissionScopes, ...application.appRoles].map(({ id, value }) => [id, value ?? id]),
  );
  const nameOf = (id: string | null): string => {
    if (id === null) return 'everyone';
    const client = directory.servicePrincipals.get(id);
    return directory.users.get(id)?.userPrincipalName ?? client?.appId ?? directory.groups.get(id)?.displayName ?? id;
  };
  const assignments = principal === undefined ? [] : directory.assignmentsTo(principal.id);
  const grants = [...directory.grants.values()].filter(({ resourceId }) => resourceId === principal?.id);
  const valuesOf = (ids: readonly string[]) => ids.map((id) => values.get(id) ?? id).toSorted();
  return {
    name: application.displayName,
    audience: application.signInAudience,
    version: application.api.requestedAccessTokenVersion ?? 1,
    uris: application.identifierUris.map((one) => one.replace(application.appId, '{appId}')).toSorted(),
    scopes: application.api.oauth2PermissionScopes.map(withoutId).toSorted(byValue),
    roles: application.appRoles.map(withoutId).toSorted(byValue),
    clients: application.api.preAuthorizedApplications
      .map(({ appId, delegatedPermissionIds }) => `${appId}: ${valuesOf(delegatedPermissionIds).join(' ')}`)
      .toSorted(),
    known: application.api.knownClientApplications.toSorted(),
    claims: Object.entries(application.optionalClaims ?? {})
      .flatMap(([token, claims]) => claims.map((claim) => JSON.stringify([token, claim.name, claim])))
      .toSorted(),
    lock: application.passive?.servicePrincipalLockConfiguration ?? null,
    owners: application.owners.map(nameOf).toSorted(),
    assigned: assignments
      .map(({ principalId, appRoleId }) => `${nameOf(principalId)} ${values.get(appRoleId) ?? 'default'}`)
      .toSorted(),
    grants: grants
      .map(({ clientId, principalId, scope }) => {
        const scopes = scope.split(' ').filter((value) => value !== '');
        return `${nameOf(clientId)} for ${nameOf(principalId)}: ${scopes.toSorted().join(' ')}`;
      })
      .toSorted(),
    required: principal?.appRoleAssignmentRequired,
  };
}

export type RegisteredState = NonNullable<ReturnType<typeof registeredState>>;

function withoutId<Entry extends { readonly id: string }>(entry: Entry): Omit<Entry, 'id'> {
  const { id: _, ...rest } = entry;
  return rest;
}

function byValue(a: { readonly value: string | null }, b: { readonly value: string | null }): number {
  return String(a.value).localeCompare(String(b.value));
}
