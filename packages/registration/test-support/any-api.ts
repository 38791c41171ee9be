import type { ApiManifest, AppRoleManifest, SignInAudience } from '@entrada/core';
import fc from 'fast-check';

/** In every manifest, so that one finds what another has made. */
export const sharedUri = 'https://adatum.onmicrosoft.com/shared';

const people = ['alex', 'blair', 'casey'].map((name) => `${name}@adatum.onmicrosoft.com`);
const group = 'Adatum API developers';
const clients = [
  { appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46', name: 'Microsoft Azure CLI' },
  { appId: '1950a258-227b-4e31-a9cf-717495945fc2', name: 'Microsoft Azure PowerShell' },
  { appId: 'aebc6443-996d-45c2-90f0-388ff96faa56', name: 'Visual Studio Code' },
];

const anyText = fc.constantFrom('Use it', 'Manage it', "it's “quoted”");

const anyScopes = fc.uniqueArray(
  fc.record(
    {
      value: fc.constantFrom('read', 'write', 'manage'),
      enabled: fc.boolean(),
      consent: fc.constantFrom('user' as const, 'admin' as const),
      displayName: anyText,
      description: anyText,
      userDisplayName: anyText,
      userDescription: anyText,
    },
    { requiredKeys: ['value', 'enabled', 'consent', 'displayName', 'description'] },
  ),
  { selector: ({ value }) => value },
);

const anyRoles = fc.uniqueArray(
  fc.record({
    value: fc.constantFrom('Read.All', 'Write.All', 'Manage.All'),
    enabled: fc.boolean(),
    allowed: fc.constantFrom<AppRoleManifest['allowed']>(['user'], ['application'], ['user', 'application']),
    displayName: anyText,
    description: anyText,
  }),
  { selector: ({ value }) => value },
);

const anyClaims = fc.uniqueArray(
  fc.record(
    {
      name: fc.constantFrom('idtyp', 'aud', 'email'),
      source: fc.constant('user'),
      essential: fc.boolean(),
      additionalProperties: fc.subarray(['use_guid', 'sam_account_name']),
    },
    { requiredKeys: ['name', 'essential', 'additionalProperties'] },
  ),
  { selector: ({ name, source }) => `${name} ${source}`, maxLength: 3 },
);

/** Version 1 has no personal accounts. */
const anyVersion = fc.oneof(
  fc.constant({ accessTokenVersion: 1 as const, signInAudience: 'AzureADMyOrg' as const }),
  fc.record({
    accessTokenVersion: fc.constant(2 as const),
    signInAudience: fc.constantFrom<SignInAudience>(
      'AzureADMyOrg',
      'AzureADMultipleOrgs',
      'AzureADandPersonalMicrosoftAccount',
    ),
  }),
);

/**
 * A manifest that Entra can have, for the people, the group and the clients of the local tenant: somebody has a role
 * only if it is enabled and meant for them, and has access without one only if no role is.
 */
export const anyApi: fc.Arbitrary<ApiManifest> = fc
  .record({ scopes: anyScopes, appRoles: anyRoles, version: anyVersion })
  .chain(({ scopes, appRoles, version }) => {
    const values = scopes.map(({ value }) => value);
    const rolesFor = (who: 'user' | 'application') =>
      appRoles.filter(({ enabled, allowed }) => enabled && allowed.includes(who)).map(({ value }) => value);
    const inRoles = <Who extends object>(
      who: readonly Who[],
      roles: readonly string[],
    ): fc.Arbitrary<(Who & { role?: string })[]> => {
      const entries = who.flatMap((one) =>
        roles.length === 0 ? [{ ...one }] : roles.map((role) => ({ ...one, role })),
      );
      return fc.subarray<Who & { role?: string }>(entries);
    };
    const someScopes = fc.subarray(values, { minLength: Math.min(1, values.length) });
    return fc.record(
      {
        name: fc.constantFrom('adatum-first', 'adatum-second'),
        identifierUris: fc
          .subarray(['api://{appId}', 'https://adatum.onmicrosoft.com/other', 'https://Adatum.onmicrosoft.com/Third'])
          .map((uris) => [sharedUri, ...uris]),
        accessTokenVersion: fc.constant(version.accessTokenVersion),
        signInAudience: fc.constant(version.signInAudience),
        scopes: fc.constant(scopes),
        appRoles: fc.constant(appRoles),
        authorizedClients:
          values.length === 0
            ? fc.constant([])
            : fc
                .tuple(fc.subarray(clients), fc.array(someScopes, { minLength: 3, maxLength: 3 }))
                .map(([some, allowed]) =>
                  some.map((client, index) => ({ ...client, scopes: allowed[index] ?? values })),
                ),
        knownClientApplications: fc.subarray(clients.map(({ appId }) => appId)),
        optionalClaims: fc.record({ accessToken: anyClaims, idToken: anyClaims, saml2Token: anyClaims }),
        owners: fc.subarray([
          ...people.map((name) => ({ kind: 'user' as const, name })),
          ...clients.slice(0, 1).map((client) => ({ kind: 'application' as const, ...client })),
        ]),
        instanceLock: fc.boolean(),
        assignment: fc.record({
          required: fc.boolean(),
          users: inRoles(
            people.map((name) => ({ name })),
            rolesFor('user'),
          ),
          groups: inRoles([{ name: group }], rolesFor('user')),
          applications: inRoles(clients, rolesFor('application')),
        }),
        grants:
          values.length === 0
            ? fc.constant([])
            : fc.uniqueArray(
                fc.record(
                  {
                    client: fc.constantFrom(...clients.map(({ appId }) => appId)),
                    name: fc.constant('a client'),
                    scopes: someScopes,
                    user: fc.constantFrom(...people),
                  },
                  { requiredKeys: ['client', 'name', 'scopes'] },
                ),
                { selector: ({ client, user }) => `${client} ${user}`, maxLength: 3 },
              ),
      },
      {
        requiredKeys: [
          'name',
          'identifierUris',
          'accessTokenVersion',
          'signInAudience',
          'scopes',
          'appRoles',
          'authorizedClients',
          'knownClientApplications',
          'optionalClaims',
          'owners',
          'assignment',
          'grants',
        ],
      },
    );
  });
