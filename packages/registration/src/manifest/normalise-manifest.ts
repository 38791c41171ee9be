import type { ApiManifest, Manifest } from '@entrada/core';
import { resolveClient } from './client-reference.ts';
import { defaultAppRoleTexts, defaultScopeTexts } from './default-texts.ts';
import { defaultIdentifierUri } from './identifier-uri.ts';
import type { ManifestSource } from './manifest-schema.ts';

/** Fills in the defaults of a manifest that has passed every check, and resolves the names of clients. */
export function normaliseManifest({ api }: ManifestSource): Manifest {
  const scopes = Object.entries(api.scopes ?? {}).map(([value, scope]) => {
    const texts = defaultScopeTexts(api.name, value);
    return {
      value,
      enabled: true,
      consent: scope.consent,
      description: scope.description ?? texts.description,
      displayName: scope.displayName ?? texts.displayName,
    };
  });
  const appRoles = Object.entries(api.appRoles ?? {}).map(([value, role]) => {
    const texts = defaultAppRoleTexts(api.name, value);
    return {
      value,
      enabled: true,
      allowed: [...new Set(role.allowed)],
      description: role.description ?? texts.description,
      displayName: role.displayName ?? texts.displayName,
    };
  });
  const clients = normaliseClients(
    api,
    scopes.map((scope) => scope.value),
  );
  return {
    apis: [
      {
        name: api.name,
        identifierUris: [api.identifierUri ?? defaultIdentifierUri],
        accessTokenVersion: api.accessTokenVersion ?? 2,
        signInAudience: 'AzureADMyOrg',
        scopes,
        appRoles,
        authorizedClients: clients.map(({ appId, name, scopes }) => ({ appId, name, scopes })),
        knownClientApplications: [],
        optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
        owners: [],
        assignment: {
          // Nobody is asked for consent and nobody proves which client it is: then assignment is the control that holds.
          required: api.assignment?.required ?? clients.some((client) => client.mayBePublic),
          users: (api.assignment?.users ?? []).map((name) => ({ name })),
          groups: (api.assignment?.groups ?? []).map((name) => ({ name })),
          applications: [],
        },
        grants: [],
      },
    ],
  };
}

type NormalisedClient = ApiManifest['authorizedClients'][number] & { readonly mayBePublic: boolean };

function normaliseClients(api: ManifestSource['api'], allScopes: readonly string[]): NormalisedClient[] {
  return (api.authorizedClients ?? []).flatMap((entry) => {
    const { client, scopes } = typeof entry === 'string' ? { client: entry, scopes: undefined } : entry;
    const resolved = resolveClient(client);
    return resolved === undefined ? [] : [{ ...resolved, scopes: [...new Set(scopes ?? allScopes)] }];
  });
}
