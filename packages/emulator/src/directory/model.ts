/**
 * The objects of one tenant, with Microsoft Graph's own property names, so that what Graph shows is what the token
 * service decides on. An application (the registration) and a service principal (its presence in a tenant) are
 * different objects: each is disabled, assigned and consented to by itself. Deleting a registration takes its service
 * principal in the home tenant along, never the other way round.
 *
 * Source of the shapes: Microsoft Graph v1.0 resource articles application, servicePrincipal, oAuth2PermissionGrant,
 * appRoleAssignment; a subset.
 */

/** What can carry properties that Graph keeps and shows, but that decide nothing (a description, a logo). */
export interface Annotated {
  /** By Graph's names; what is missing has Graph's default. */
  passive?: Readonly<Record<string, unknown>>;
}

/** One restriction of the tenant's app management policy on identifier URIs (Graph: identifierUriRestriction). */
export interface IdentifierUriRestriction {
  state: 'enabled' | 'disabled';
  isStateSetByMicrosoft: boolean;
  /** ISO 8601; applications created before it are left alone. */
  restrictForAppsCreatedAfterDateTime: string | null;
  excludeAppsReceivingV2Tokens: boolean;
  excludeSaml: boolean;
}

/** What the tenant restricts applications to (Graph: tenantAppManagementPolicy, a subset). */
export interface AppManagementPolicy {
  isEnabled: boolean;
  /** Any URI but api://{appId} and the like. */
  nonDefaultUriAddition: IdentifierUriRestriction;
  uriAdditionWithoutUniqueTenantIdentifier: IdentifierUriRestriction;
}

/** The organization that owns the directory. */
export interface Tenant {
  /** Tenant id, a lower-case GUID. */
  readonly id: string;
  displayName: string;
  /** The `*.onmicrosoft.com` domain the tenant was created with. */
  initialDomain: string;
  /** All verified domains, the initial one included. */
  verifiedDomains: string[];
  countryCode: string;
  /** Whether users may consent to applications themselves (Graph: authorizationPolicy). */
  userConsentAllowed: boolean;
  /** Whether users may register applications (authorizationPolicy `allowedToCreateApps`, true in a new tenant). */
  usersMayCreateApplications: boolean;
  /** Whether users may create security groups (authorizationPolicy); undefined = true, as in a new tenant. */
  usersMayCreateGroups?: boolean;
  /** Undefined = what Microsoft set in June and July 2025. */
  appManagementPolicy?: AppManagementPolicy;
}

export interface User extends Annotated {
  readonly id: string;
  userPrincipalName: string;
  displayName: string;
  givenName: string;
  surname: string;
  mail: string | null;
  accountEnabled: boolean;
  userType: 'Member' | 'Guest';
  /** Display names of directory roles held, e.g. "Global Administrator". */
  directoryRoles: string[];
  /** SHA-256 of the password, hexadecimal; null for a user who has none. Never leaves the emulator. */
  passwordHash: string | null;
}

export interface GroupMember {
  readonly type: 'user' | 'group' | 'servicePrincipal';
  readonly id: string;
}

export interface Group extends Annotated {
  readonly id: string;
  displayName: string;
  description: string | null;
  securityEnabled: boolean;
  /** Direct members only; a nested group is a member of type `group`. */
  members: GroupMember[];
  /** Object ids of the owners (users or service principals); undefined = nobody. */
  owners?: string[];
  createdDateTime?: string;
}

/** A delegated permission that an API exposes (Graph: permissionScope). */
export interface PermissionScope {
  readonly id: string;
  value: string;
  type: 'User' | 'Admin';
  isEnabled: boolean;
  adminConsentDisplayName: string | null;
  adminConsentDescription: string | null;
  userConsentDisplayName: string | null;
  userConsentDescription: string | null;
}

/** A role that users, groups or applications can be assigned (Graph: appRole). */
export interface AppRole {
  readonly id: string;
  value: string | null;
  displayName: string;
  description: string | null;
  allowedMemberTypes: ('User' | 'Application')[];
  isEnabled: boolean;
}

export interface PreAuthorizedApplication {
  appId: string;
  delegatedPermissionIds: string[];
}

export interface OptionalClaim {
  name: string;
  source: string | null;
  essential: boolean;
  additionalProperties: string[];
}

export interface RequiredResourceAccess {
  resourceAppId: string;
  resourceAccess: { id: string; type: 'Scope' | 'Role' }[];
}

/** A client secret. The value itself is never stored, as in Entra: only a hash that a presented value is compared with. */
export interface PasswordCredential {
  readonly keyId: string;
  displayName: string | null;
  /** First characters of the secret, which Graph shows. */
  hint: string;
  startDateTime: string;
  endDateTime: string;
  /** SHA-256 of the secret, hexadecimal. Never leaves the emulator. */
  readonly secretHash: string;
}

export interface KeyCredential {
  readonly keyId: string;
  displayName: string | null;
  type: string;
  usage: string;
  /** Base64 of the DER certificate. */
  key: string;
  customKeyIdentifier: string | null;
  startDateTime: string;
  endDateTime: string;
}

/**
 * Lets an assertion of an outside issuer stand for a client secret (Graph: federatedIdentityCredential). Issuer, subject
 * and audience are compared exactly, case included.
 */
export interface FederatedIdentityCredential {
  readonly id: string;
  name: string;
  issuer: string;
  subject: string;
  audiences: string[];
  description: string | null;
}

export interface Application extends Annotated {
  /** Object id. */
  readonly id: string;
  /** Client id. */
  readonly appId: string;
  /** Alternate key that whoever made it by an upsert chose; it never changes. */
  readonly uniqueName?: string;
  displayName: string;
  createdDateTime: string;
  signInAudience:
    | 'AzureADMyOrg'
    | 'AzureADMultipleOrgs'
    | 'AzureADandPersonalMicrosoftAccount'
    | 'PersonalMicrosoftAccount';
  identifierUris: string[];
  api: {
    /** `null` and 1 give v1 access tokens, 2 gives v2: the resource chooses, never the client or the endpoint. */
    requestedAccessTokenVersion: 1 | 2 | null;
    acceptMappedClaims: boolean | null;
    knownClientApplications: string[];
    oauth2PermissionScopes: PermissionScope[];
    preAuthorizedApplications: PreAuthorizedApplication[];
  };
  appRoles: AppRole[];
  optionalClaims: { accessToken: OptionalClaim[]; idToken: OptionalClaim[]; saml2Token: OptionalClaim[] } | null;
  requiredResourceAccess: RequiredResourceAccess[];
  web: Annotated & {
    redirectUris: string[];
    implicitGrantSettings: { enableIdTokenIssuance: boolean; enableAccessTokenIssuance: boolean };
  };
  spa: { redirectUris: string[] };
  publicClient: { redirectUris: string[] };
  isFallbackPublicClient: boolean | null;
  passwordCredentials: PasswordCredential[];
  keyCredentials: KeyCredential[];
  federatedIdentityCredentials: FederatedIdentityCredential[];
  groupMembershipClaims: string | null;
  tags: string[];
  /** Object ids of the owners (users or service principals). */
  owners: string[];
}

export interface ServicePrincipal extends Annotated {
  /** Object id; `oid` and `sub` of app-only tokens. */
  readonly id: string;
  readonly appId: string;
  displayName: string;
  accountEnabled: boolean;
  /** When true, users and clients without an assignment get no token for this resource. */
  appRoleAssignmentRequired: boolean;
  servicePrincipalType: 'Application' | 'ManagedIdentity' | 'Legacy';
  /** Copy of the registration's identifierUris plus the appId; what a resource is found by. */
  servicePrincipalNames: string[];
  appOwnerOrganizationId: string;
  tags: string[];
  owners: string[];
  /** Undefined for one that came with the seed, as for Microsoft's own. */
  createdDateTime?: string;
  /** Secrets of the service principal itself (`az ad sp credential reset`), beside the registration's. */
  passwordCredentials?: PasswordCredential[];
  keyCredentials?: KeyCredential[];
}

export interface OAuth2PermissionGrant {
  readonly id: string;
  /** Object id of the CLIENT's service principal. */
  readonly clientId: string;
  readonly consentType: 'AllPrincipals' | 'Principal';
  /** User object id; null for AllPrincipals. */
  readonly principalId: string | null;
  /** Object id of the API's service principal. */
  readonly resourceId: string;
  /** Space-separated scope values. */
  scope: string;
}

export interface AppRoleAssignment {
  readonly id: string;
  readonly principalId: string;
  readonly principalType: 'User' | 'Group' | 'ServicePrincipal';
  readonly principalDisplayName: string;
  /** Object id of the API's service principal. */
  readonly resourceId: string;
  readonly resourceDisplayName: string;
  /** All zeros is default access without a role. */
  readonly appRoleId: string;
  readonly createdDateTime: string;
}

/** A deleted object that can be restored for 30 days (Graph: directory/deletedItems). */
export type DeletedItem = { readonly id: string /** ISO 8601. */; readonly deletedDateTime: string } & (
  | { readonly kind: 'application'; readonly object: Application }
  | { readonly kind: 'servicePrincipal'; readonly object: ServicePrincipal }
  | { readonly kind: 'user'; readonly object: User }
  | { readonly kind: 'group'; readonly object: Group }
);

export interface Subscription {
  readonly subscriptionId: string;
  displayName: string;
  state: 'Enabled' | 'Disabled';
}

/** The role id that an assignment without a role carries. */
export const defaultAccessRoleId = '00000000-0000-0000-0000-000000000000';

/**
 * A Conditional Access policy, as far as the rules need one (Graph: conditionalAccessPolicy). It applies to sign-ins of
 * the users it names, to the APIs it names or to requests for one of its authentication contexts.
 */
export interface ConditionalAccessPolicy {
  readonly id: string;
  displayName: string;
  /** Object ids, or everybody. */
  users: 'all' | string[];
  /** appIds of APIs, or every API; empty when the policy is about authentication contexts. */
  resources: 'all' | string[];
  /** Values of the claim `acrs`, `c1` to `c99`. */
  authenticationContexts: string[];
  /** Whether only sign-ins by device code meet it (`conditions.authenticationFlows.transferMethods`). */
  deviceCodeFlowOnly: boolean;
  /** Null for a policy about the sign-in frequency alone. */
  grant: 'mfa' | 'block' | null;
  /** Seconds after which a sign-in is no longer good enough (`sessionControls.signInFrequency`); null = any age is. */
  signInFrequency: number | null;
}

/** Rules of the token service that are off unless a tenant asks for them, because nobody knows when Entra applies them. */
export interface RuleSwitches {
  /** 650057: a client gets tokens only for APIs that its requiredResourceAccess lists. */
  strictRequiredResourceAccess: boolean;
}

/** A public key that an outside issuer signs with, in JWK form. */
export type IssuerKey = Readonly<Record<string, unknown>>;
