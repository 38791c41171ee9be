import type { ApiManifest } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { describeChange } from './change.ts';
import { diffRegistration } from './diff-registration.ts';
import type { RegistrationState } from './read/registration-state.ts';
import { parseApi } from './testing/parse-api.ts';
import {
  assignmentOf,
  azureCli,
  azurePowerShell,
  emptyState,
  exposedApplication,
  exposedState,
  foreignClient,
  scope,
  withApplication,
} from './testing/states.ts';
import { wholeManifest } from './testing/whole-manifest.ts';

const manifest: ApiManifest = parseApi(`api:
  name: adatum-auth-test-app
  identifierUri: api://adatum-auth-test-app
  scopes:
    access_as_user: { consent: user, description: Use the Adatum API }
  appRoles:
    Reports.Read.All: { allowed: [application], description: Read every report }
  authorizedClients: [azure-cli, azure-powershell]
  assignment: { users: [alex@adatum.onmicrosoft.com] }
`);

/** `+`, `~`, `-` or `=` and each change in words. */
function show(state: RegistrationState, of: ApiManifest = manifest, options = {}): string[] {
  const marks = { create: '+', change: '~', remove: '-', keep: '=' };
  return diffRegistration(of, state, options).map((change) => `${marks[change.action]} ${describeChange(change)}`);
}

function changesOnly(state: RegistrationState, of?: ApiManifest, options = {}): string[] {
  return show(state, of, options).filter((line) => !line.startsWith('='));
}

const pruned = (state: RegistrationState, of?: ApiManifest) => changesOnly(state, of, { prune: true });

describe('diffRegistration', () => {
  it('makes everything when the tenant has nothing', () => {
    expect(show(emptyState)).toMatchInlineSnapshot(`
      [
        "+ application adatum-auth-test-app",
        "+ access tokens of version 2",
        "+ identifier URI api://adatum-auth-test-app",
        "+ scope access_as_user",
        "+ app role Reports.Read.All",
        "+ Microsoft Azure CLI (04b07795-8ddb-461a-bbee-02f9e1bf7b46) may use access_as_user without consent",
        "+ Microsoft Azure PowerShell (1950a258-227b-4e31-a9cf-717495945fc2) may use access_as_user without consent",
        "+ service principal in this tenant",
        "+ assignment of user alex@adatum.onmicrosoft.com",
        "+ assignment required: only who is assigned gets tokens",
      ]
    `);
  });

  it('makes all that a manifest can say', () => {
    const principals: RegistrationState['principals'] = [
      { kind: 'user', name: 'alex@adatum.onmicrosoft.com', id: 'alex' },
      { kind: 'user', name: 'blair@adatum.onmicrosoft.com', id: 'blair' },
      { kind: 'group', name: 'Adatum API developers', id: 'developers' },
      { kind: 'application', name: azurePowerShell, id: 'powershell' },
      { kind: 'application', name: 'aebc6443-996d-45c2-90f0-388ff96faa56' },
    ];
    expect(show({ ...emptyState, principals }, wholeManifest)).toMatchInlineSnapshot(`
      [
        "+ application Adatum's orders",
        "+ access tokens of version 2",
        "+ instance lock on",
        "+ optional claim idtyp in access tokens",
        "+ optional claim aud in access tokens",
        "+ optional claim email in id tokens",
        "+ identifier URI api://adatum-orders",
        "+ identifier URI api://{appId}",
        "+ scope access_as_user",
        "+ scope Orders.Manage",
        "+ scope old",
        "+ app role Orders.Read.All",
        "+ app role Orders.Old",
        "+ Microsoft Azure CLI (04b07795-8ddb-461a-bbee-02f9e1bf7b46) may use access_as_user, Orders.Manage without consent",
        "+ Microsoft Azure PowerShell (1950a258-227b-4e31-a9cf-717495945fc2) may use access_as_user without consent",
        "+ consent to Visual Studio Code (aebc6443-996d-45c2-90f0-388ff96faa56) covers this API",
        "+ service principal in this tenant",
        "+ service principal of Visual Studio Code (aebc6443-996d-45c2-90f0-388ff96faa56) in this tenant",
        "+ assignment of user alex@adatum.onmicrosoft.com as Orders.Read.All",
        "+ assignment of group Adatum API developers as Orders.Read.All",
        "+ assignment of Microsoft Azure PowerShell (1950a258-227b-4e31-a9cf-717495945fc2) as Orders.Read.All",
        "+ grant: Visual Studio Code (aebc6443-996d-45c2-90f0-388ff96faa56) may use access_as_user for all users",
        "+ grant: Microsoft Azure PowerShell (1950a258-227b-4e31-a9cf-717495945fc2) may use access_as_user, Orders.Manage for alex@adatum.onmicrosoft.com",
        "+ owner blair@adatum.onmicrosoft.com",
        "+ assignment required: only who is assigned gets tokens",
      ]
    `);
  });

  it('finds nothing to do when the tenant is as the manifest says', () => {
    expect(changesOnly(exposedState)).toEqual([]);
    expect(pruned(exposedState)).toEqual([]);
  });

  it.each<[string, RegistrationState, string]>([
    [
      'another name',
      withApplication({ displayName: 'old' }),
      '~ application adatum-auth-test-app (displayName: old -> adatum-auth-test-app)',
    ],
    [
      'tokens of version 1',
      withApplication({}, { requestedAccessTokenVersion: null }),
      '~ access tokens of version 2 (requestedAccessTokenVersion: 1 -> 2)',
    ],
    [
      'accounts of other tenants',
      withApplication({ signInAudience: 'AzureADMultipleOrgs' }),
      '~ accounts of AzureADMyOrg (signInAudience: AzureADMultipleOrgs -> AzureADMyOrg)',
    ],
    ['no URI', withApplication({ identifierUris: [] }), '+ identifier URI api://adatum-auth-test-app'],
    [
      'the URI in other case',
      withApplication({ identifierUris: ['api://Adatum-Auth-Test-App'] }),
      '~ identifier URI api://adatum-auth-test-app (identifierUri: api://Adatum-Auth-Test-App -> api://adatum-auth-test-app)',
    ],
    [
      'the scope for administrators',
      withApplication({}, { oauth2PermissionScopes: [{ ...scope, type: 'Admin' }] }),
      '~ scope access_as_user (type: Admin -> User)',
    ],
    [
      'the scope disabled',
      withApplication({}, { oauth2PermissionScopes: [{ ...scope, isEnabled: false }] }),
      '~ scope access_as_user (isEnabled: false -> true)',
    ],
    [
      'the scope without a text',
      withApplication({}, { oauth2PermissionScopes: [{ ...scope, adminConsentDisplayName: null }] }),
      '~ scope access_as_user (adminConsentDisplayName: (none) -> Use adatum-auth-test-app (access_as_user))',
    ],
    ['no role', withApplication({ appRoles: [] }), '+ app role Reports.Read.All'],
    [
      'one client less',
      withApplication({}, { preAuthorizedApplications: exposedApplication.api.preAuthorizedApplications.slice(1) }),
      `+ Microsoft Azure CLI (${azureCli}) may use access_as_user without consent`,
    ],
    ['no service principal', { ...emptyState, application: exposedApplication }, '+ service principal in this tenant'],
    ['nobody assigned', { ...exposedState, assignments: [] }, '+ assignment of user alex@adatum.onmicrosoft.com'],
  ])('sees %s', (_, state, expected) => {
    expect(changesOnly(state)).toContain(expected);
  });

  it('sees that assignment is not required yet', () => {
    const { servicePrincipal } = exposedState;
    if (servicePrincipal === undefined) throw new Error('the state has a service principal');
    const state = { ...exposedState, servicePrincipal: { ...servicePrincipal, appRoleAssignmentRequired: false } };
    expect(changesOnly(state)).toEqual([
      '~ assignment required: only who is assigned gets tokens (appRoleAssignmentRequired: false -> true)',
    ]);
  });

  it('leaves a text alone that the manifest leaves open, and changes one that it writes', () => {
    const written = parseApi(
      'api: { name: adatum-auth-test-app, identifierUri: "api://adatum-auth-test-app", scopes: { access_as_user: { consent: user, displayName: Chosen } } }',
    );
    expect(changesOnly(exposedState, written)).toContain(
      '~ scope access_as_user (adminConsentDisplayName: Written by hand -> Chosen)',
    );
  });

  it('leaves alone what the manifest does not manage', () => {
    const locked = { servicePrincipalLockConfiguration: { isEnabled: true, allProperties: true } };
    const scopes = [{ ...scope, userConsentDisplayName: null, userConsentDescription: 'By hand' }];
    expect(pruned(withApplication(locked, { oauth2PermissionScopes: scopes }))).toEqual([]);
    expect(pruned({ ...exposedState, owners: [{ id: 'o', kind: 'user', name: 'casey' }] })).toEqual([]);
  });

  it('takes a lock on some properties for no lock', () => {
    const lock = { isEnabled: true, allProperties: false, credentialsWithUsageSign: true };
    const state = withApplication({ servicePrincipalLockConfiguration: lock });
    expect(changesOnly(state, { ...manifest, instanceLock: true })).toEqual([
      '~ instance lock on (servicePrincipalLockConfiguration: off -> all properties)',
    ]);
    expect(changesOnly(state, { ...manifest, instanceLock: false })).toEqual([]);
  });
});

/** Everything in it that can be foreign, is. */
const crowded: RegistrationState = {
  ...withApplication(
    {
      identifierUris: [...exposedApplication.identifierUris, 'api://other'],
      appRoles: [
        ...exposedApplication.appRoles,
        { id: 'role-2', value: 'Foreign.Role', allowedMemberTypes: ['User'], isEnabled: false },
      ],
      optionalClaims: {
        accessToken: [{ name: 'idtyp', essential: false, additionalProperties: [] }],
        idToken: [],
        saml2Token: [{ name: 'extension_x', source: 'user', essential: false, additionalProperties: [] }],
      },
    },
    {
      knownClientApplications: [foreignClient],
      oauth2PermissionScopes: [scope, { ...scope, id: 'scope-2', value: 'foreign.scope' }],
      preAuthorizedApplications: [
        { appId: foreignClient, delegatedPermissionIds: ['scope-2', 'gone'] },
        { appId: azureCli, delegatedPermissionIds: ['scope-1', 'scope-2'] },
        { appId: azurePowerShell, delegatedPermissionIds: ['scope-1'] },
      ],
    },
  ),
  owners: [
    { id: 'casey', kind: 'user', name: 'casey@adatum.onmicrosoft.com' },
    { id: 'blair', kind: 'user', name: 'blair@adatum.onmicrosoft.com' },
  ],
  principals: [
    ...emptyState.principals,
    { kind: 'user', name: 'blair@adatum.onmicrosoft.com', id: 'blair' },
    { kind: 'application', name: azureCli, id: 'cli' },
  ],
  assignments: [
    assignmentOf('alex'),
    assignmentOf('alex', { id: 'as-role', appRoleId: 'role-2' }),
    assignmentOf('blair', { userPrincipalName: 'blair@adatum.onmicrosoft.com' }),
    assignmentOf('tool', {
      kind: 'application',
      displayName: 'adatum-tool',
      appId: foreignClient,
      appRoleId: 'role-1',
    }),
  ],
  grants: [
    { id: 'g1', clientId: 'cli', consentType: 'AllPrincipals', scope: ' access_as_user foreign.scope' },
    {
      id: 'g2',
      clientId: 'tool',
      clientAppId: foreignClient,
      clientName: 'adatum-tool',
      consentType: 'Principal',
      principalId: 'blair',
      scope: 'access_as_user',
    },
  ],
};

const granting: ApiManifest = {
  ...manifest,
  owners: [{ kind: 'user', name: 'blair@adatum.onmicrosoft.com' }],
  grants: [{ client: azureCli, name: 'Microsoft Azure CLI', scopes: ['access_as_user'] }],
};

describe('what the manifest does not name', () => {
  it('is kept, and reported so', () => {
    const changes = diffRegistration(granting, crowded);
    expect(changes.filter(({ action }) => action !== 'keep')).toEqual([]);
    expect(changes.filter(({ foreign }) => foreign).map(describeChange)).toMatchInlineSnapshot(`
      [
        "optional claim idtyp in access tokens (not in the manifest)",
        "optional claim user.extension_x in SAML tokens (not in the manifest)",
        "identifier URI api://other (not in the manifest)",
        "scope foreign.scope (not in the manifest)",
        "app role Foreign.Role (not in the manifest)",
        "client 11111111-2222-4333-8444-555555555555 may use foreign.scope, gone without consent (not in the manifest)",
        "consent to client 11111111-2222-4333-8444-555555555555 covers this API (not in the manifest)",
        "assignment of user blair@adatum.onmicrosoft.com (not in the manifest)",
        "assignment of adatum-tool (11111111-2222-4333-8444-555555555555) as Reports.Read.All (not in the manifest)",
        "grant: adatum-tool (11111111-2222-4333-8444-555555555555) may use access_as_user for blair (not in the manifest)",
        "owner casey@adatum.onmicrosoft.com (not in the manifest)",
      ]
    `);
  });

  it('goes when pruning, and nothing else', () => {
    expect(pruned(crowded, granting)).toMatchInlineSnapshot(`
      [
        "- optional claim idtyp in access tokens",
        "- optional claim user.extension_x in SAML tokens",
        "- identifier URI api://other",
        "- scope foreign.scope",
        "- app role Foreign.Role",
        "~ Microsoft Azure CLI (04b07795-8ddb-461a-bbee-02f9e1bf7b46) may use access_as_user without consent (scopes: access_as_user, foreign.scope -> access_as_user)",
        "- client 11111111-2222-4333-8444-555555555555 may use foreign.scope, gone without consent",
        "- consent to client 11111111-2222-4333-8444-555555555555 covers this API",
        "- assignment of user alex as Foreign.Role",
        "- assignment of user blair@adatum.onmicrosoft.com",
        "- assignment of adatum-tool (11111111-2222-4333-8444-555555555555) as Reports.Read.All",
        "~ grant: Microsoft Azure CLI (04b07795-8ddb-461a-bbee-02f9e1bf7b46) may use access_as_user for all users (scope: access_as_user foreign.scope -> access_as_user)",
        "- grant: adatum-tool (11111111-2222-4333-8444-555555555555) may use access_as_user for blair",
        "- owner casey@adatum.onmicrosoft.com",
      ]
    `);
  });

  it('counts as destructive when it goes', () => {
    const changes = diffRegistration(granting, crowded, { prune: true }).filter(({ action }) => action !== 'keep');
    expect(changes.every(({ destructive }) => destructive)).toBe(true);
  });
});

describe('a change is destructive', () => {
  const narrowed = (from: string, signInAudience: ApiManifest['signInAudience']) =>
    diffRegistration({ ...manifest, signInAudience }, withApplication({ signInAudience: from }));
  const destructive = (changes: ReturnType<typeof narrowed>) =>
    changes.filter((change) => change.destructive).map(({ part }) => part);

  it.each([
    ['AzureADMultipleOrgs', 'AzureADMyOrg', true],
    ['AzureADandPersonalMicrosoftAccount', 'AzureADMultipleOrgs', true],
    ['PersonalMicrosoftAccount', 'AzureADMyOrg', true],
    ['AzureADMyOrg', 'PersonalMicrosoftAccount', true],
    ['AzureADMyOrg', 'AzureADMultipleOrgs', false],
    ['PersonalMicrosoftAccount', 'AzureADandPersonalMicrosoftAccount', false],
  ] as const)('from %s to %s: %s', (from, to, expected) => {
    expect(destructive(narrowed(from, to))).toEqual(expected ? ['sign-in-audience'] : []);
  });

  it('when a scope or role is switched off, and not when it is switched on', () => {
    const off = { ...manifest, scopes: manifest.scopes.map((one) => ({ ...one, enabled: false })) };
    expect(destructive(diffRegistration(off, exposedState))).toEqual(['scope']);
    const disabled = withApplication({}, { oauth2PermissionScopes: [{ ...scope, isEnabled: false }] });
    expect(destructive(diffRegistration(manifest, disabled))).toEqual([]);
  });

  it('when the lock or the requirement of assignment is switched, on an API that is there', () => {
    const other = { ...manifest, instanceLock: true, assignment: { ...manifest.assignment, required: false } };
    expect(destructive(diffRegistration(other, exposedState))).toEqual(['instance-lock', 'assignment-required']);
    expect(destructive(diffRegistration(other, emptyState))).toEqual([]);
  });
});

describe('an assignment', () => {
  const roled = (role: string | undefined): ApiManifest => ({
    ...manifest,
    assignment: { ...manifest.assignment, users: [{ name: 'alex@adatum.onmicrosoft.com', ...(role && { role }) }] },
  });
  const held = (appRoleId: string) => ({ ...exposedState, assignments: [assignmentOf('alex', { appRoleId })] });

  it('in any role is access, unless it is to be exact', () => {
    expect(changesOnly(held('role-1'), roled(undefined))).toEqual([]);
    expect(pruned(held('role-1'), roled(undefined))).toEqual([
      '+ assignment of user alex@adatum.onmicrosoft.com',
      '- assignment of user alex as Reports.Read.All',
    ]);
  });

  it('in a role is another one than access without', () => {
    expect(changesOnly(held('role-1'), roled('Reports.Read.All'))).toEqual([]);
    expect(changesOnly(exposedState, roled('Reports.Read.All'))).toEqual([
      '+ assignment of user alex@adatum.onmicrosoft.com as Reports.Read.All',
    ]);
  });

  it('in a role makes one without superfluous', () => {
    const both: ApiManifest = {
      ...manifest,
      assignment: {
        ...manifest.assignment,
        users: [...roled(undefined).assignment.users, ...roled('Reports.Read.All').assignment.users],
      },
    };
    expect(pruned(held('role-1'), both)).toEqual([]);
  });
});

describe('a grant', () => {
  const granting = (...scopes: string[]): ApiManifest => ({
    ...manifest,
    grants: scopes.map((scope) => ({ client: azureCli, name: 'Microsoft Azure CLI', scopes: [scope] })),
  });
  const principals = [...exposedState.principals, { kind: 'application', name: azureCli, id: 'cli' } as const];
  const granted = (scope: string): RegistrationState => ({
    ...exposedState,
    principals,
    grants: [{ id: 'g', clientId: 'cli', consentType: 'AllPrincipals', scope }],
  });

  it('is one for a client and a user, however often the manifest names it', () => {
    expect(changesOnly({ ...exposedState, principals }, granting('a', 'b'))).toEqual([
      `+ grant: Microsoft Azure CLI (${azureCli}) may use a, b for all users`,
    ]);
    expect(pruned(granted('b a'), granting('a', 'b'))).toEqual([]);
  });

  it('gets what it lacks, and keeps what it has', () => {
    expect(changesOnly(granted('b'), granting('a'))).toEqual([
      `~ grant: Microsoft Azure CLI (${azureCli}) may use b, a for all users (scope: b -> b a)`,
    ]);
  });
});
