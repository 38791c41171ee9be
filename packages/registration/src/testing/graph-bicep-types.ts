/** Properties that a type has and that can be written: `true` where it is required, another type where it is an object. */
export interface BicepType {
  readonly [property: string]: boolean | BicepType;
}

const optionalClaim: BicepType = { name: false, source: false, essential: false, additionalProperties: false };

/**
 * What an export uses of the types of Bicep's Microsoft Graph extension v1.0 1.0.0: names and required flags, read from
 * generated/microsoftgraph/microsoft.graph/v1.0/1.0.0/types.md of microsoftgraph/msgraph-bicep-types at commit bc43905
 * (2026-04-21).
 */
export const graphBicepTypes: Readonly<Record<string, BicepType>> = {
  'Microsoft.Graph/applications@v1.0': {
    uniqueName: true,
    displayName: true,
    signInAudience: false,
    identifierUris: false,
    api: {
      acceptMappedClaims: false,
      knownClientApplications: false,
      requestedAccessTokenVersion: false,
      oauth2PermissionScopes: {
        id: false,
        value: false,
        type: false,
        isEnabled: false,
        adminConsentDisplayName: false,
        adminConsentDescription: false,
        userConsentDisplayName: false,
        userConsentDescription: false,
      },
      preAuthorizedApplications: { appId: false, delegatedPermissionIds: false },
    },
    appRoles: {
      id: false,
      value: false,
      allowedMemberTypes: false,
      isEnabled: false,
      displayName: false,
      description: false,
    },
    optionalClaims: { accessToken: optionalClaim, idToken: optionalClaim, saml2Token: optionalClaim },
    servicePrincipalLockConfiguration: { isEnabled: false, allProperties: false },
    owners: { relationships: true, relationshipSemantics: false },
  },
  'Microsoft.Graph/servicePrincipals@v1.0': { appId: true, appRoleAssignmentRequired: false },
  'Microsoft.Graph/appRoleAssignedTo@v1.0': { appRoleId: true, principalId: true, resourceId: true },
  'Microsoft.Graph/oauth2PermissionGrants@v1.0': {
    clientId: true,
    consentType: true,
    principalId: false,
    resourceId: true,
    scope: false,
  },
  'Microsoft.Graph/users@v1.0': { userPrincipalName: true },
};
