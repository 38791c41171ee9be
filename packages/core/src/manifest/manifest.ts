/** What an `entrada.yaml` says, with every default filled in. Plain JSON. */
export interface Manifest {
  /** At least one, in the order of the file. */
  readonly apis: readonly ApiManifest[];
}

/**
 * One API that is exposed. What is `undefined` or empty is not managed: it stays as it is in the tenant.
 *
 * Source of the names: Microsoft Graph v1.0, resources application, apiApplication and servicePrincipal.
 */
export interface ApiManifest {
  /** Display name of the application. */
  readonly name: string;
  /** Client id of the registration that is meant; without it, it is found by its identifier URI, then by its name. */
  readonly appId?: string;
  /** `{appId}` in one stands for the client id, known once the application exists. */
  readonly identifierUris: readonly string[];
  /** `requestedAccessTokenVersion`. */
  readonly accessTokenVersion: 1 | 2;
  readonly signInAudience: SignInAudience;
  readonly scopes: readonly ScopeManifest[];
  readonly appRoles: readonly AppRoleManifest[];
  readonly authorizedClients: readonly AuthorizedClientManifest[];
  /** Client ids of the applications whose consent covers this API as well. */
  readonly knownClientApplications: readonly string[];
  readonly optionalClaims: OptionalClaimsManifest;
  /** Owners of the application. */
  readonly owners: readonly PrincipalReference[];
  /** `servicePrincipalLockConfiguration`, whole: on or off. */
  readonly instanceLock?: boolean;
  readonly assignment: AssignmentManifest;
  /** Consent that is given for all users or for one, without anybody being asked (`oauth2PermissionGrants`). */
  readonly grants: readonly GrantManifest[];
}

/** Whose accounts the application takes. */
export type SignInAudience =
  | 'AzureADMyOrg'
  | 'AzureADMultipleOrgs'
  | 'AzureADandPersonalMicrosoftAccount'
  | 'PersonalMicrosoftAccount';

/** A delegated permission (`oauth2PermissionScopes`). */
export interface ScopeManifest {
  readonly value: string;
  readonly enabled: boolean;
  /** Who may consent to it: users for themselves, or only administrators. */
  readonly consent: 'user' | 'admin';
  /** `adminConsentDisplayName`. */
  readonly displayName: string;
  /** `adminConsentDescription`. */
  readonly description: string;
  /** `userConsentDisplayName`. */
  readonly userDisplayName?: string;
  /** `userConsentDescription`. */
  readonly userDescription?: string;
}

/** An app role. */
export interface AppRoleManifest {
  readonly value: string;
  readonly enabled: boolean;
  /** Who can hold it (`allowedMemberTypes`). */
  readonly allowed: readonly ('user' | 'application')[];
  readonly displayName: string;
  readonly description: string;
}

/** A pre-authorized client. */
export interface AuthorizedClientManifest {
  /** Lower case. */
  readonly appId: string;
  /** Its well-known name, or the application id where it has none. */
  readonly name: string;
  /** Values of the scopes that it may use without consent. */
  readonly scopes: readonly string[];
}

/** The optional claims of each kind of token. */
export interface OptionalClaimsManifest {
  readonly accessToken: readonly OptionalClaimManifest[];
  readonly idToken: readonly OptionalClaimManifest[];
  readonly saml2Token: readonly OptionalClaimManifest[];
}

/** An optional claim; one is told from another by name and source. */
export interface OptionalClaimManifest {
  readonly name: string;
  /** `user` for a directory extension; without it, a claim that Entra defines. */
  readonly source?: string;
  readonly essential: boolean;
  /** Such as `use_guid` of `aud`. */
  readonly additionalProperties: readonly string[];
}

/** A user by user principal name, or an application by client id. */
export type PrincipalReference =
  | { readonly kind: 'user'; readonly name: string }
  | { readonly kind: 'application'; readonly appId: string; readonly name: string };

/** Who may use the API (`appRoleAssignmentRequired` and the assignments). */
export interface AssignmentManifest {
  readonly required: boolean;
  /** By user principal name. */
  readonly users: readonly AssignedPrincipalManifest[];
  /** By display name or object id. */
  readonly groups: readonly AssignedPrincipalManifest[];
  readonly applications: readonly AssignedApplicationManifest[];
}

/** A user or group that is assigned. */
export interface AssignedPrincipalManifest {
  readonly name: string;
  /** Value of an app role; without it, default access. */
  readonly role?: string;
}

/** An application that is assigned, by client id. */
export interface AssignedApplicationManifest {
  /** Lower case. */
  readonly appId: string;
  /** Its well-known name, or the application id where it has none. */
  readonly name: string;
  /** Value of an app role; without it, default access. */
  readonly role?: string;
}

/** An `oauth2PermissionGrant` to this API. */
export interface GrantManifest {
  /** Client id, lower case. */
  readonly client: string;
  /** Well-known name of the client, or its id where it has none. */
  readonly name: string;
  /** Values of the scopes. */
  readonly scopes: readonly string[];
  /** User principal name; without it, the grant is for all users (`AllPrincipals`). */
  readonly user?: string;
}
