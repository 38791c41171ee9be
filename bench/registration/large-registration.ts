import { type ApiManifest, findWellKnownClient } from '@entrada/core';
import { parseManifest, type RegistrationState } from '@entrada/registration';

/** How much of each a registration holds. */
export interface RegistrationSize {
  /** Foreign pre-authorized clients. */
  readonly clients: number;
  /** Scopes, the first hundred of which the manifest names: one file takes 1,200 entries. */
  readonly scopes: number;
  /** Scopes of each client. */
  readonly scopesPerClient: number;
  /** Foreign assignments, and as many grants. */
  readonly assignments: number;
}

/** A manifest that names a hundred scopes and two clients. */
export function largeManifest(): ApiManifest {
  const named = Array.from({ length: 100 }, (_, index) => `    scope.${index}: { consent: user }`);
  const text = `api:
  name: adatum-large
  identifierUri: api://adatum-large
  scopes:
${named.join('\n')}
  authorizedClients: [azure-cli, azure-powershell]
`;
  const [api] = parseManifest(text, { file: 'entrada.yaml' }).apis;
  if (api === undefined) throw new Error('the manifest has an API');
  return api;
}

/** What a tenant could hold of it. */
export function largeState({ clients, scopes, scopesPerClient, assignments }: RegistrationSize): RegistrationState {
  const ids = Array.from({ length: scopes }, (_, index) => guid('5c0e', index));
  return {
    tenant: { id: guid('7e', 0), displayName: 'Adatum', verifiedDomains: ['adatum.onmicrosoft.com'] },
    namesakes: [],
    unread: [],
    owners: [],
    principals: [],
    application: {
      id: guid('a0', 0),
      appId: guid('a0', 1),
      displayName: 'adatum-large',
      signInAudience: 'AzureADMyOrg',
      identifierUris: ['api://adatum-large'],
      api: {
        requestedAccessTokenVersion: 2,
        knownClientApplications: [],
        oauth2PermissionScopes: ids.map((id, index) => ({
          id,
          value: `scope.${index}`,
          type: 'User',
          isEnabled: true,
        })),
        preAuthorizedApplications: Array.from({ length: clients }, (_, index) => ({
          appId: index === 0 ? (findWellKnownClient('azure-cli')?.appId ?? '') : guid('c1', index),
          delegatedPermissionIds: Array.from(
            { length: scopesPerClient },
            (_, offset) => ids[(index + offset) % ids.length] ?? '',
          ),
        })),
      },
      appRoles: [],
      optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
      servicePrincipalLockConfiguration: null,
    },
    servicePrincipal: {
      id: guid('5b', 0),
      appId: guid('a0', 1),
      displayName: 'adatum-large',
      accountEnabled: true,
      appRoleAssignmentRequired: true,
    },
    assignments: Array.from({ length: assignments }, (_, index) => ({
      id: `assignment-${index}`,
      principalId: guid('b5e', index),
      kind: 'user',
      displayName: `User ${index}`,
      userPrincipalName: `user${index}@adatum.onmicrosoft.com`,
      appRoleId: '00000000-0000-0000-0000-000000000000',
    })),
    grants: Array.from({ length: assignments }, (_, index) => ({
      id: `grant-${index}`,
      clientId: guid('c2', index),
      clientAppId: guid('c3', index),
      clientName: `client ${index}`,
      consentType: 'AllPrincipals',
      scope: 'scope.0 scope.1',
    })),
  };
}

function guid(prefix: string, index: number): string {
  return `${prefix.padEnd(8, '0')}-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
}
