import type { Application } from '../../directory/model.ts';

/** A registration with the defaults of graph/applications/create-minimal-2025-1. */
export function blankApplication(id: string, appId: string, createdDateTime: string): Application {
  return {
    id,
    appId,
    displayName: '',
    createdDateTime,
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
      implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
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
