import type { ApiManifest } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { diffRegistration } from './diff-registration.ts';
import type { Application, PermissionScope } from './graph/application.ts';
import type { RegistrationState } from './read-registration.ts';
import { parseApi } from './testing/parse-api.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const azurePowerShell = '1950a258-227b-4e31-a9cf-717495945fc2';
const foreignClient = '11111111-2222-4333-8444-555555555555';

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

const empty: RegistrationState = {
  tenant: { id: 'tenant', name: 'Adatum', verifiedDomains: ['adatum.onmicrosoft.com'] },
  assignments: [],
  principals: [{ kind: 'user', name: 'alex@adatum.onmicrosoft.com', id: 'alex' }],
  namesakes: [],
};

const scope: PermissionScope = {
  id: 'scope-1',
  value: 'access_as_user',
  type: 'User',
  isEnabled: true,
  adminConsentDisplayName: 'Written by hand',
  adminConsentDescription: 'Use the Adatum API',
  userConsentDisplayName: 'Written by hand',
  userConsentDescription: 'Use the Adatum API',
};

const application: Application = {
  id: 'object-1',
  appId: 'app-1',
  displayName: 'adatum-auth-test-app',
  identifierUris: ['api://adatum-auth-test-app'],
  api: {
    requestedAccessTokenVersion: 2,
    oauth2PermissionScopes: [scope],
    preAuthorizedApplications: [
      { appId: azureCli.toUpperCase(), delegatedPermissionIds: ['scope-1'] },
      { appId: azurePowerShell, delegatedPermissionIds: ['scope-1'] },
    ],
  },
  appRoles: [
    {
      id: 'role-1',
      value: 'Reports.Read.All',
      displayName: 'Reports.Read.All',
      description: 'Read every report',
      allowedMemberTypes: ['Application'],
      isEnabled: true,
    },
  ],
};

const complete: RegistrationState = {
  ...empty,
  application,
  servicePrincipal: {
    id: 'principal-1',
    appId: 'app-1',
    displayName: 'adatum-auth-test-app',
    accountEnabled: true,
    appRoleAssignmentRequired: true,
  },
  assignments: [
    { id: 'a', principalId: 'alex', principalType: 'User', principalDisplayName: 'Alex', appRoleId: 'any' },
  ],
};

/** The complete state with another application. */
function withApplication(change: Partial<Application>, api: Partial<Application['api']> = {}): RegistrationState {
  return {
    ...complete,
    application: { ...application, ...change, api: { ...application.api, ...change.api, ...api } },
  };
}

/** `+`, `~` or `=` and the title of each change. */
function show(state: RegistrationState, of: ApiManifest = manifest): string[] {
  const marks = { create: '+', change: '~', keep: '=' };
  return diffRegistration(of, state).map(({ action, title }) => `${marks[action]} ${title}`);
}

function changesOnly(state: RegistrationState, of?: ApiManifest): string[] {
  return show(state, of).filter((line) => !line.startsWith('='));
}

describe('diffRegistration', () => {
  it('makes everything when the tenant has nothing', () => {
    expect(show(empty)).toMatchInlineSnapshot(`
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

  it('finds nothing to do when the tenant is as the manifest says', () => {
    expect(changesOnly(complete)).toEqual([]);
  });

  it.each<[string, RegistrationState, string]>([
    [
      'another name',
      withApplication({ displayName: 'old' }),
      '~ application adatum-auth-test-app (displayName: old → adatum-auth-test-app)',
    ],
    [
      'tokens of version 1',
      withApplication({}, { requestedAccessTokenVersion: null }),
      '~ access tokens of version 2 (requestedAccessTokenVersion: 1 → 2)',
    ],
    ['no URI', withApplication({ identifierUris: [] }), '+ identifier URI api://adatum-auth-test-app'],
    [
      'the URI in other case',
      withApplication({ identifierUris: ['api://Adatum-Auth-Test-App'] }),
      '~ identifier URI api://adatum-auth-test-app (identifierUri: api://Adatum-Auth-Test-App → api://adatum-auth-test-app)',
    ],
    [
      'the scope for administrators',
      withApplication({}, { oauth2PermissionScopes: [{ ...scope, type: 'Admin' }] }),
      '~ scope access_as_user (type: Admin → User)',
    ],
    [
      'the scope disabled',
      withApplication({}, { oauth2PermissionScopes: [{ ...scope, isEnabled: false }] }),
      '~ scope access_as_user (isEnabled: false → true)',
    ],
    [
      'the scope without a text',
      withApplication({}, { oauth2PermissionScopes: [{ ...scope, userConsentDisplayName: null }] }),
      '~ scope access_as_user (userConsentDisplayName: Use adatum-auth-test-app (access_as_user))',
    ],
    ['no role', withApplication({ appRoles: [] }), '+ app role Reports.Read.All'],
    [
      'one client less',
      withApplication({}, { preAuthorizedApplications: application.api.preAuthorizedApplications.slice(1) }),
      `+ Microsoft Azure CLI (${azureCli}) may use access_as_user without consent`,
    ],
    ['no service principal', { ...empty, application }, '+ service principal in this tenant'],
    ['nobody assigned', { ...complete, assignments: [] }, '+ assignment of user alex@adatum.onmicrosoft.com'],
  ])('sees %s', (_, state, expected) => {
    expect(changesOnly(state)).toContain(expected);
  });

  it('sees that assignment is not required yet', () => {
    const { servicePrincipal } = complete;
    if (servicePrincipal === undefined) throw new Error('the state has a service principal');
    const state = { ...complete, servicePrincipal: { ...servicePrincipal, appRoleAssignmentRequired: false } };
    expect(changesOnly(state)).toEqual([
      '~ assignment required: only who is assigned gets tokens (appRoleAssignmentRequired: false → true)',
    ]);
  });

  it('keeps what the manifest does not name, and says so', () => {
    const foreign = { ...scope, id: 'scope-2', value: 'foreign.scope' };
    const state: RegistrationState = {
      ...withApplication(
        { identifierUris: [...application.identifierUris, 'api://other'] },
        {
          oauth2PermissionScopes: [scope, foreign],
          preAuthorizedApplications: [
            { appId: foreignClient, delegatedPermissionIds: ['scope-2', 'gone'] },
            ...application.api.preAuthorizedApplications,
          ],
        },
      ),
      assignments: [
        ...complete.assignments,
        { id: 'b', principalId: 'blair', principalType: 'User', principalDisplayName: 'Blair', appRoleId: 'any' },
      ],
    };
    const changes = diffRegistration(manifest, state);
    expect(changes.every(({ action }) => action === 'keep')).toBe(true);
    expect(changes.filter(({ foreign }) => foreign).map(({ title }) => title)).toEqual([
      'identifier URI api://other (not in the manifest)',
      'scope foreign.scope (not in the manifest)',
      `client ${foreignClient} may use foreign.scope, gone without consent (not in the manifest)`,
      'assignment of user Blair (not in the manifest)',
    ]);
  });

  it('leaves a text alone that the manifest leaves open, and changes one that it writes', () => {
    const written = parseApi(
      'api: { name: adatum-auth-test-app, identifierUri: "api://adatum-auth-test-app", scopes: { access_as_user: { consent: user, displayName: Chosen } } }',
    );
    expect(changesOnly(complete, written)).toContain(
      '~ scope access_as_user (adminConsentDisplayName: Written by hand → Chosen; userConsentDisplayName: Written by hand → Chosen)',
    );
  });

  it('stays linear with a thousand foreign clients and two hundred scopes', () => {
    const scopes = Array.from({ length: 200 }, (_, index) => ({ ...scope, id: `s${index}`, value: `scope.${index}` }));
    const clients = Array.from({ length: 1000 }, (_, index) => ({
      appId: `client-${index}`,
      delegatedPermissionIds: scopes.map(({ id }) => id),
    }));
    const state = withApplication({}, { oauth2PermissionScopes: scopes, preAuthorizedApplications: clients });
    const start = process.cpuUsage();
    expect(diffRegistration(manifest, state).filter(({ foreign }) => foreign)).toHaveLength(1200);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});
