/** What an `entrada.yaml` says, with every default filled in. Plain JSON. */
export interface Manifest {
  readonly api: ApiManifest;
}

/** The API that is exposed. */
export interface ApiManifest {
  /** Display name of the application. */
  readonly name: string;
  /** undefined = `api://{appId}`, known once the application exists. */
  readonly identifierUri?: string;
  /** `requestedAccessTokenVersion`. */
  readonly accessTokenVersion: 1 | 2;
  readonly signInAudience: 'AzureADMyOrg';
  readonly scopes: readonly ScopeManifest[];
  readonly appRoles: readonly AppRoleManifest[];
  readonly authorizedClients: readonly AuthorizedClientManifest[];
  readonly assignment: AssignmentManifest;
}

/** A delegated permission (`oauth2PermissionScopes`). */
export interface ScopeManifest {
  readonly value: string;
  /** Who may consent to it: users for themselves, or only administrators. */
  readonly consent: 'user' | 'admin';
  readonly displayName: string;
  readonly description: string;
}

/** An app role. */
export interface AppRoleManifest {
  readonly value: string;
  /** Who can hold it (`allowedMemberTypes`). */
  readonly allowed: readonly ('user' | 'application')[];
  readonly displayName: string;
  readonly description: string;
}

/** A pre-authorized client. */
export interface AuthorizedClientManifest {
  readonly appId: string;
  /** Its well-known name, or the application id where it has none. */
  readonly name: string;
  /** Values of the scopes that it may use without consent. */
  readonly scopes: readonly string[];
}

/** Who may use the API (`appRoleAssignmentRequired` and the assignments). */
export interface AssignmentManifest {
  readonly required: boolean;
  /** User principal names. */
  readonly users: readonly string[];
  /** Display names. */
  readonly groups: readonly string[];
}
