import type { Application, PermissionScope } from '../graph/application.ts';
import type { Assignment, RegistrationState } from '../read/registration-state.ts';

export const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
export const azurePowerShell = '1950a258-227b-4e31-a9cf-717495945fc2';
export const foreignClient = '11111111-2222-4333-8444-555555555555';

/** A tenant that has nothing of the API, and knows Alex. */
export const emptyState: RegistrationState = {
  tenant: { id: 'tenant', displayName: 'Adatum', verifiedDomains: ['adatum.onmicrosoft.com'] },
  owners: [],
  assignments: [],
  grants: [],
  principals: [{ kind: 'user', name: 'alex@adatum.onmicrosoft.com', id: 'alex' }],
  namesakes: [],
  unread: [],
};

export const scope: PermissionScope = {
  id: 'scope-1',
  value: 'access_as_user',
  type: 'User',
  isEnabled: true,
  adminConsentDisplayName: 'Written by hand',
  adminConsentDescription: 'Use the Adatum API',
  userConsentDisplayName: 'Written by hand',
  userConsentDescription: 'Use the Adatum API',
};

/** What `az ad app create --display-name adatum-auth-test-app` leaves. */
export const bareApplication: Application = {
  id: 'object-1',
  appId: 'app-1',
  displayName: 'adatum-auth-test-app',
  signInAudience: 'AzureADMyOrg',
  identifierUris: [],
  api: {
    requestedAccessTokenVersion: null,
    knownClientApplications: [],
    oauth2PermissionScopes: [],
    preAuthorizedApplications: [],
  },
  appRoles: [],
  optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
  servicePrincipalLockConfiguration: null,
};

/** One that exposes a scope to two clients. */
export const exposedApplication: Application = {
  ...bareApplication,
  identifierUris: ['api://adatum-auth-test-app'],
  api: {
    ...bareApplication.api,
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

/** An assignment of somebody, without a role unless one is named. */
export function assignmentOf(principalId: string, more: Partial<Assignment> = {}): Assignment {
  return {
    id: `assignment-of-${principalId}`,
    principalId,
    kind: 'user',
    displayName: principalId,
    appRoleId: '00000000-0000-0000-0000-000000000000',
    ...more,
  };
}

/** The exposed application, and Alex assigned to it. */
export const exposedState: RegistrationState = {
  ...emptyState,
  application: exposedApplication,
  servicePrincipal: {
    id: 'principal-1',
    appId: 'app-1',
    displayName: 'adatum-auth-test-app',
    accountEnabled: true,
    appRoleAssignmentRequired: true,
  },
  assignments: [assignmentOf('alex')],
};

/** The exposed state with another application. */
export function withApplication(
  change: Partial<Application>,
  api: Partial<Application['api']> = {},
): RegistrationState {
  return {
    ...exposedState,
    application: { ...exposedApplication, ...change, api: { ...exposedApplication.api, ...change.api, ...api } },
  };
}
