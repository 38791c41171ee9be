import type { ApiManifest, Manifest, PrincipalReference } from '@entrada/core';
import { resolveClient } from './client-reference.ts';
import { defaultIdentifierUri } from './identifier-uri.ts';
import type { ApiSource, ManifestSource, OptionalClaimsSource, OwnerSource } from './manifest-source.ts';
import { normaliseAssignment } from './normalise-assignment.ts';
import { normaliseClients } from './normalise-clients.ts';
import { normaliseAppRoles, normaliseScopes } from './normalise-permissions.ts';

/** Fills in the defaults of a manifest that has passed every check, and resolves the names of clients. */
export function normaliseManifest({ api, apis }: ManifestSource): Manifest {
  return { apis: (api === undefined ? (apis ?? []) : [api]).map(normaliseApi) };
}

function normaliseApi(api: ApiSource): ApiManifest {
  const scopes = normaliseScopes(api);
  const clients = normaliseClients(
    api,
    scopes.map(({ value }) => value),
  );
  return {
    name: api.name,
    ...(api.appId !== undefined && { appId: api.appId.toLowerCase() }),
    identifierUris: api.identifierUris ?? [api.identifierUri ?? defaultIdentifierUri],
    accessTokenVersion: api.accessTokenVersion ?? 2,
    signInAudience: api.signInAudience ?? 'AzureADMyOrg',
    scopes,
    appRoles: normaliseAppRoles(api),
    authorizedClients: clients.authorized,
    knownClientApplications: (api.knownClientApplications ?? []).flatMap((name) => resolveClient(name)?.appId ?? []),
    optionalClaims: normaliseClaims(api.optionalClaims ?? {}),
    owners: (api.owners ?? []).flatMap(normaliseOwner),
    ...(api.instanceLock !== undefined && { instanceLock: api.instanceLock }),
    // Nobody is asked for consent and nobody proves which client it is: then assignment is the control that holds.
    assignment: normaliseAssignment(api.assignment ?? {}, clients.mayBePublic),
    grants: clients.granted,
  };
}

function normaliseClaims(claims: OptionalClaimsSource): ApiManifest['optionalClaims'] {
  const normalised = (entries: OptionalClaimsSource['accessToken']) =>
    (entries ?? []).map((entry) => {
      const { name, source, essential, additionalProperties } = typeof entry === 'string' ? { name: entry } : entry;
      return {
        name,
        ...(source !== undefined && { source }),
        essential: essential ?? false,
        additionalProperties: additionalProperties ?? [],
      };
    });
  return {
    accessToken: normalised(claims.accessToken),
    idToken: normalised(claims.idToken),
    saml2Token: normalised(claims.saml2Token),
  };
}

function normaliseOwner(owner: string | OwnerSource): PrincipalReference[] {
  if (typeof owner === 'string') return [{ kind: 'user', name: owner }];
  const client = resolveClient(owner.application);
  return client === undefined ? [] : [{ kind: 'application', appId: client.appId, name: client.name }];
}
