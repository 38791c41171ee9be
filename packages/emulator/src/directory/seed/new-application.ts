import type { Draft } from '../draft.ts';
import type { Application, AppRole, PermissionScope, ServicePrincipal } from '../model.ts';

/** When everything seeded was created: the ids are stable, so the times are too. */
export const seedTime = '2026-01-05T08:00:00Z';

/** A registration with nothing in it. */
export function emptyApplication(id: string, appId: string, displayName: string): Draft<Application> {
  return {
    id,
    appId,
    displayName,
    createdDateTime: seedTime,
    signInAudience: 'AzureADMyOrg',
    identifierUris: [],
    api: {
      requestedAccessTokenVersion: null,
      acceptMappedClaims: null,
      knownClientApplications: [],
      oauth2PermissionScopes: [],
      preAuthorizedApplications: [],
    },
    appRoles: [],
    optionalClaims: null,
    requiredResourceAccess: [],
    web: {
      redirectUris: [],
      implicitGrantSettings: { enableIdTokenIssuance: false, enableAccessTokenIssuance: false },
    },
    spa: { redirectUris: [] },
    publicClient: { redirectUris: [] },
    isFallbackPublicClient: null,
    passwordCredentials: [],
    keyCredentials: [],
    federatedIdentityCredentials: [],
    groupMembershipClaims: null,
    tags: [],
    owners: [],
  };
}

/** The presence of a registration in a tenant. */
export function principalOf(application: Application, id: string, ownerTenantId: string): ServicePrincipal {
  return {
    id,
    appId: application.appId,
    displayName: application.displayName,
    accountEnabled: true,
    appRoleAssignmentRequired: false,
    servicePrincipalType: 'Application',
    servicePrincipalNames: [application.appId, ...application.identifierUris],
    appOwnerOrganizationId: ownerTenantId,
    tags: [],
    owners: [],
  };
}

/** A delegated permission with one wording for administrators and users. */
export function permissionScope(
  id: string,
  value: string,
  words: { type?: 'User' | 'Admin'; displayName?: string; description?: string } = {},
): Draft<PermissionScope> {
  const displayName = words.displayName ?? value;
  const description = words.description ?? displayName;
  return {
    id,
    value,
    type: words.type ?? 'User',
    isEnabled: true,
    adminConsentDisplayName: displayName,
    adminConsentDescription: description,
    userConsentDisplayName: displayName,
    userConsentDescription: description,
  };
}

export function appRole(
  id: string,
  value: string,
  allowedMemberTypes: ('User' | 'Application')[],
  displayName: string = value,
): Draft<AppRole> {
  return { id, value, displayName, description: displayName, allowedMemberTypes, isEnabled: true };
}
