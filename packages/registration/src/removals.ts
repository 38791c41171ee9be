import type { ApiManifest } from '@entrada/core';
import type { PreAuthorizedApplication } from './graph/application.ts';
import { resolveIdentifierUri } from './manifest/identifier-uri.ts';
import { matchAssignments, wantedAssignments } from './merge/match-assignments.ts';
import { grantedScopes, matchGrants, wantedGrants } from './merge/match-grants.ts';
import { mergeIdentifierUris } from './merge/merge-identifier-uris.ts';
import { mergeKnownClients } from './merge/merge-known-clients.ts';
import { claimKey, mergeOptionalClaims, placedClaims } from './merge/merge-optional-claims.ts';
import { mergeAppRoles, mergeScopes } from './merge/merge-permissions.ts';
import { mergePreAuthorizations } from './merge/merge-pre-authorizations.ts';
import type { RegistrationState } from './read/registration-state.ts';
import { principalKey } from './read/resolve-principals.ts';

/**
 * What a plan takes away, by what it is known by in the tenant. Nothing else goes when the plan is carried out, whatever
 * others have added since it was shown.
 */
export interface Removals {
  readonly identifierUris: readonly string[];
  /** Ids. */
  readonly scopes: readonly string[];
  /** Ids. */
  readonly appRoles: readonly string[];
  /** Clients with the permissions that they lose. */
  readonly preAuthorizations: readonly PreAuthorizedApplication[];
  readonly knownClientApplications: readonly string[];
  /** Keys, see `claimKey`. */
  readonly optionalClaims: readonly string[];
  /** Ids. */
  readonly assignments: readonly string[];
  /** Ids of grants, with the scopes that they lose. */
  readonly grants: readonly { readonly id: string; readonly scopes: readonly string[] }[];
  /** Object ids. */
  readonly owners: readonly string[];
}

/** Nothing is taken away. */
export const noRemovals: Removals = {
  identifierUris: [],
  scopes: [],
  appRoles: [],
  preAuthorizations: [],
  knownClientApplications: [],
  optionalClaims: [],
  assignments: [],
  grants: [],
  owners: [],
};

/** Everything that the tenant holds of an API and its manifest does not name. Owners only where it names one. */
export function findRemovals(api: ApiManifest, state: RegistrationState): Removals {
  const { application } = state;
  if (application === undefined) return noRemovals;
  const foreign = <Difference extends { readonly foreign: boolean }>(differences: readonly Difference[]) =>
    differences.filter((difference) => difference.foreign);
  const uris = api.identifierUris.map((uri) => resolveIdentifierUri(uri, application.appId));
  const scopes = application.api.oauth2PermissionScopes;
  const scopeIds = idsByValue(scopes);
  const claims = mergeOptionalClaims(placedClaims(application.optionalClaims), api.optionalClaims).differences;
  const known = mergeKnownClients(application.api.knownClientApplications, api.knownClientApplications).differences;
  return {
    identifierUris: foreign(mergeIdentifierUris(application.identifierUris, uris).differences).map(({ uri }) => uri),
    scopes: foreign(mergeScopes(scopes, api, noId).differences).map(({ id }) => id),
    appRoles: foreign(mergeAppRoles(application.appRoles, api, noId).differences).map(({ id }) => id),
    preAuthorizations: mergePreAuthorizations(
      application.api.preAuthorizedApplications,
      api.authorizedClients,
      scopeIds,
    )
      .differences.filter(({ foreign, foreignIds }) => foreign || foreignIds.length > 0)
      .map(({ appId, foreignIds }) => ({ appId, delegatedPermissionIds: foreignIds })),
    knownClientApplications: foreign(known).map(({ appId }) => appId),
    optionalClaims: foreign(claims).map(({ token, ...claim }) => claimKey(token, claim)),
    ...foreignAccess(api, state),
  };
}

function foreignAccess(
  api: ApiManifest,
  { application, principals, assignments, grants, owners }: RegistrationState,
): Pick<Removals, 'assignments' | 'grants' | 'owners'> {
  const roleIds = idsByValue(application?.appRoles ?? []);
  const assigned = matchAssignments(wantedAssignments(api, principals), assignments, roleIds, { exact: true });
  const granted = matchGrants(wantedGrants(api, principals), grants);
  const ownerIds = namedOwners(api, principals);
  return {
    assignments: assigned.foreign.map(({ id }) => id),
    grants: [
      ...granted.matches.flatMap(({ grant, foreignScopes: scopes }) =>
        grant === undefined || scopes.length === 0 ? [] : [{ id: grant.id, scopes }],
      ),
      ...granted.foreign.map((grant) => ({ id: grant.id, scopes: grantedScopes(grant) })),
    ],
    owners: api.owners.length === 0 ? [] : owners.map(({ id }) => id).filter((id) => !ownerIds.has(id)),
  };
}

/** Object ids of the owners that the manifest names, as far as they are in the tenant. */
export function namedOwners(api: ApiManifest, principals: RegistrationState['principals']): ReadonlySet<string> {
  const known = new Map(principals.map((principal) => [principalKey(principal), principal.id]));
  return new Set(
    api.owners.flatMap((owner) => {
      const name = owner.kind === 'user' ? owner.name : owner.appId;
      return known.get(principalKey({ kind: owner.kind, name })) ?? [];
    }),
  );
}

/** Ids of scopes or roles by value. */
export function idsByValue(
  permissions: readonly { readonly id: string; readonly value: string | null }[],
): ReadonlyMap<string, string> {
  return new Map(permissions.flatMap(({ id, value }) => (value === null ? [] : [[value, id] as const])));
}

/** Ids of new permissions are made when they are written. */
export const noId = (): string => '';
