/**
 * The objects of one tenant, with Microsoft Graph's own property names, so that what Graph shows is what the token
 * service decides on. An application (the registration) and a service principal (its presence in a tenant) are
 * different objects: each is disabled, assigned and consented to by itself. Deleting a registration takes its service
 * principal in the home tenant along, never the other way round.
 *
 * Everything is read-only here: an object changes through the collection that holds it (`Collection.change`), which
 * tells the indexes and the data file. A write that bypasses them does not compile.
 *
 * Source of the shapes: Microsoft Graph v1.0 resource articles application, servicePrincipal, oAuth2PermissionGrant,
 * appRoleAssignment; a subset.
 */

/** What can carry properties that Graph keeps and shows, but that decide nothing (a description, a logo). */
export interface Annotated {
  /** By Graph's names; what is missing has Graph's default. */
  readonly passive?: Readonly<Record<string, unknown>>;
}

/** One restriction of the tenant's app management policy on identifier URIs (Graph: identifierUriRestriction). */
export interface IdentifierUriRestriction {
  readonly state: 'enabled' | 'disabled';
  readonly isStateSetByMicrosoft: boolean;
  /** ISO 8601; applications created before it are left alone. */
  readonly restrictForAppsCreatedAfterDateTime: string | null;
  readonly excludeAppsReceivingV2Tokens: boolean;
  readonly excludeSaml: boolean;
}

/** What the tenant restricts applications to (Graph: tenantAppManagementPolicy, a subset). */
export interface AppManagementPolicy {
  readonly isEnabled: boolean;
  /** Any URI but api://{appId} and the like. */
  readonly nonDefaultUriAddition: IdentifierUriRestriction;
  readonly uriAdditionWithoutUniqueTenantIdentifier: IdentifierUriRestriction;
}

/** The organization that owns the directory. */
export interface Tenant {
  /** Tenant id, a lower-case GUID. */
  readonly id: string;
  readonly displayName: string;
  /** The `*.onmicrosoft.com` domain the tenant was created with. */
  readonly initialDomain: string;
  /** All verified domains, the initial one included. */
  readonly verifiedDomains: readonly string[];
  readonly countryCode: string;
  /** Whether users may consent to applications themselves (Graph: authorizationPolicy). */
  readonly userConsentAllowed: boolean;
  /** Whether users may register applications (authorizationPolicy `allowedToCreateApps`, true in a new tenant). */
  readonly usersMayCreateApplications: boolean;
  /** Whether users may create security groups (authorizationPolicy); undefined = true, as in a new tenant. */
  readonly usersMayCreateGroups?: boolean;
  /** Undefined = what Microsoft set in June and July 2025. */
  readonly appManagementPolicy?: AppManagementPolicy;
}

export interface User extends Annotated {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly mail: string | null;
  readonly accountEnabled: boolean;
  readonly userType: 'Member' | 'Guest';
  /** Display names of directory roles held, e.g. "Global Administrator". */
  readonly directoryRoles: readonly string[];
  /** SHA-256 of the password, hexadecimal; null for a user who has none. Never leaves the emulator. */
  readonly passwordHash: string | null;
}

export interface GroupMember {
  readonly type: 'user' | 'group' | 'servicePrincipal';
  readonly id: string;
}

export interface Group extends Annotated {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly securityEnabled: boolean;
  /** Direct members only; a nested group is a member of type `group`. */
  readonly members: readonly GroupMember[];
  /** Object ids of the owners (users or service principals); undefined = nobody. */
  readonly owners?: readonly string[];
  readonly createdDateTime?: string;
}

/** A delegated permission that an API exposes (Graph: permissionScope). */
export interface PermissionScope {
  readonly id: string;
  readonly value: string;
  readonly type: 'User' | 'Admin';
  readonly isEnabled: boolean;
  readonly adminConsentDisplayName: string | null;
  readonly adminConsentDescription: string | null;
  readonly userConsentDisplayName: string | null;
  readonly userConsentDescription: string | null;
}

/** A role that users, groups or applications can be assigned (Graph: appRole). */
export interface AppRole {
  readonly id: string;
  readonly value: string | null;
  readonly displayName: string;
  readonly description: string | null;
  readonly allowedMemberTypes: readonly ('User' | 'Application')[];
  readonly isEnabled: boolean;
}

export interface PreAuthorizedApplication {
  readonly appId: string;
  readonly delegatedPermissionIds: readonly string[];
}

export interface OptionalClaim {
  readonly name: string;
  readonly source: string | null;
  readonly essential: boolean;
  readonly additionalProperties: readonly string[];
}

export interface RequiredResourceAccess {
  readonly resourceAppId: string;
  readonly resourceAccess: readonly { readonly id: string; readonly type: 'Scope' | 'Role' }[];
}

/** A client secret. The value itself is never stored, as in Entra: only a hash that a presented value is compared with. */
export interface PasswordCredential {
  readonly keyId: string;
  readonly displayName: string | null;
  /** First characters of the secret, which Graph shows. */
  readonly hint: string;
  readonly startDateTime: string;
  readonly endDateTime: string;
  /** SHA-256 of the secret, hexadecimal. Never leaves the emulator. */
  readonly secretHash: string;
}

export interface KeyCredential {
  readonly keyId: string;
  readonly displayName: string | null;
  readonly type: string;
  readonly usage: string;
  /** Base64 of the DER certificate. */
  readonly key: string;
  readonly customKeyIdentifier: string | null;
  readonly startDateTime: string;
  readonly endDateTime: string;
}

/**
 * Lets an assertion of an outside issuer stand for a client secret (Graph: federatedIdentityCredential). Issuer, subject
 * and audience are compared exactly, case included.
 */
export interface FederatedIdentityCredential {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
  readonly description: string | null;
}

export interface Application extends Annotated {
  /** Object id. */
  readonly id: string;
  /** Client id. */
  readonly appId: string;
  /** Alternate key that whoever made it by an upsert chose; it never changes. */
  readonly uniqueName?: string;
  readonly displayName: string;
  readonly createdDateTime: string;
  signInAudience:
    | 'AzureADMyOrg'
    | 'AzureADMultipleOrgs'
    | 'AzureADandPersonalMicrosoftAccount'
    | 'PersonalMicrosoftAccount';
  readonly identifierUris: readonly string[];
  readonly api: {
    /** `null` and 1 give v1 access tokens, 2 gives v2: the resource chooses, never the client or the endpoint. */
    readonly requestedAccessTokenVersion: 1 | 2 | null;
    readonly acceptMappedClaims: boolean | null;
    readonly knownClientApplications: readonly string[];
    readonly oauth2PermissionScopes: readonly PermissionScope[];
    readonly preAuthorizedApplications: readonly PreAuthorizedApplication[];
  };
  readonly appRoles: readonly AppRole[];
  readonly optionalClaims: {
    readonly accessToken: readonly OptionalClaim[];
    readonly idToken: readonly OptionalClaim[];
    readonly saml2Token: readonly OptionalClaim[];
  } | null;
  readonly requiredResourceAccess: readonly RequiredResourceAccess[];
  readonly web: Annotated & {
    readonly redirectUris: readonly string[];
    readonly implicitGrantSettings: {
      readonly enableIdTokenIssuance: boolean;
      readonly enableAccessTokenIssuance: boolean;
    };
  };
  readonly spa: { readonly redirectUris: readonly string[] };
  readonly publicClient: { readonly redirectUris: readonly string[] };
  readonly isFallbackPublicClient: boolean | null;
  readonly passwordCredentials: readonly PasswordCredential[];
  readonly keyCredentials: readonly KeyCredential[];
  readonly federatedIdentityCredentials: readonly FederatedIdentityCredential[];
  readonly groupMembershipClaims: string | null;
  readonly tags: readonly string[];
  /** Object ids of the owners (users or service principals). */
  readonly owners: readonly string[];
}

export interface ServicePrincipal extends Annotated {
  /** Object id; `oid` and `sub` of app-only tokens. */
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly accountEnabled: boolean;
  /** When true, users and clients without an assignment get no token for this resource. */
  readonly appRoleAssignmentRequired: boolean;
  readonly servicePrincipalType: 'Application' | 'ManagedIdentity' | 'Legacy';
  /** Copy of the registration's identifierUris plus the appId; what a resource is found by. */
  readonly servicePrincipalNames: readonly string[];
  readonly appOwnerOrganizationId: string;
  readonly tags: readonly string[];
  readonly owners: readonly string[];
  /** Undefined for one that came with the seed, as for Microsoft's own. */
  readonly createdDateTime?: string;
  /** Secrets of the service principal itself (`az ad sp credential reset`), beside the registration's. */
  readonly passwordCredentials?: readonly PasswordCredential[];
  readonly keyCredentials?: readonly KeyCredential[];
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
  readonly scope: string;
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
  readonly displayName: string;
  readonly state: 'Enabled' | 'Disabled';
}

/** The role id that an assignment without a role carries. */
export const defaultAccessRoleId = '00000000-0000-0000-0000-000000000000';

/**
 * A Conditional Access policy, as far as the rules need one (Graph: conditionalAccessPolicy). It applies to sign-ins of
 * the users it names, to the APIs it names or to requests for one of its authentication contexts.
 */
export interface ConditionalAccessPolicy {
  readonly id: string;
  readonly displayName: string;
  /** Only an enabled policy decides; one that reports is shown and does nothing. */
  readonly state: 'enabled' | 'disabled' | 'enabledForReportingButNotEnforced';
  /** Object ids, or everybody. */
  readonly users: 'all' | readonly string[];
  /** Object ids of people it leaves alone. */
  readonly excludedUsers: readonly string[];
  /** appIds of APIs, or every API; empty when the policy is about authentication contexts. */
  readonly resources: 'all' | readonly string[];
  /** appIds of APIs that it leaves alone. */
  readonly excludedResources: readonly string[];
  /** Values of the claim `acrs`, `c1` to `c99`. */
  readonly authenticationContexts: readonly string[];
  /** Whether only sign-ins by device code meet it (`conditions.authenticationFlows.transferMethods`). */
  readonly deviceCodeFlowOnly: boolean;
  /** Null for a policy about the sign-in frequency alone. */
  readonly grant: 'mfa' | 'block' | null;
  /** Seconds after which a sign-in is no longer good enough (`sessionControls.signInFrequency`); null = any age is. */
  readonly signInFrequency: number | null;
  /** ISO 8601; undefined for one that came with the seed. */
  readonly createdDateTime?: string;
  readonly modifiedDateTime?: string;
}

/** Rules of the token service that are off unless a tenant asks for them, because nobody knows when Entra applies them. */
export interface RuleSwitches {
  /** 650057: a client gets tokens only for APIs that its requiredResourceAccess lists. */
  readonly strictRequiredResourceAccess: boolean;
}

/** A public key that an outside issuer signs with, in JWK form. */
export type IssuerKey = Readonly<Record<string, unknown>>;
