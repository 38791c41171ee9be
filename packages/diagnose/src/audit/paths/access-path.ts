import type { Grade } from '@entrada/core';

/** One way to a token for the API. */
export interface AccessPath {
  readonly who: Who;
  readonly client: PathClient;
  /** Values of scopes; of a path without a user, values of app roles. None = the token has none. */
  readonly scopes: readonly string[];
  readonly through: PathKind;
  /** What was read that opens it. */
  readonly evidence: string;
  /** How well it is known that Entra lets it through. */
  readonly grade: Grade;
}

/** What lets somebody in. */
export type PathKind =
  | 'pre-authorization'
  /** An `oauth2PermissionGrant` for everyone, which nothing on the registration shows. */
  | 'grant for everyone'
  /** An `oauth2PermissionGrant` of one user. */
  | 'grant of a user'
  /** Users may consent to an application for themselves. */
  | 'user consent'
  /** An application holds an app role of the API. */
  | 'app role'
  /** An application is assigned without a role. */
  | 'default access'
  /** Nobody needs to be assigned. */
  | 'no assignment required';

/** Who gets the token: people, or applications as themselves. */
export interface Who {
  readonly kind:
    | 'everyone'
    | 'users'
    | 'group'
    | 'groups'
    | 'user'
    | 'global administrators'
    | 'other tenants'
    | 'application'
    | 'any application';
  /** In words. */
  readonly label: string;
  /** How many people or applications, where it was counted. */
  readonly count?: number;
  /** Some of their names; at most twenty. */
  readonly names: readonly string[];
}

/** The client that asks for the token. */
export interface PathClient {
  /** Undefined for any client. */
  readonly appId?: string;
  readonly name: string;
  /** Whether anyone can use its id; left out where that is not known. */
  readonly publicClient?: boolean;
}
