import type { Fact } from './fact.ts';

/** A client, as far as its being let in matters. */
export interface ExposedClient {
  readonly appId: string;
  readonly name: string;
  /** Whether it gets tokens without proving who it is; undefined = not known. */
  readonly publicClient: boolean | undefined;
  /** Whether it belongs to the family of client ids; undefined = not known. */
  readonly family: boolean | undefined;
  readonly owner: Fact<ClientOwner>;
  readonly principal: Fact<ClientPrincipal | 'missing'>;
}

/** Whose client it is: of this tenant, of Microsoft, of another organization, or of nobody that could be found. */
export type ClientOwner = 'own' | 'microsoft' | 'foreign' | 'unresolved';

/** The client's presence in the tenant. */
export interface ClientPrincipal {
  readonly enabled: boolean;
  /** Whether only who is assigned to the client may use it. */
  readonly assignmentRequired: boolean;
}

/** A pre-authorized client. */
export interface AuthorizedClient {
  readonly client: ExposedClient;
  readonly scopes: readonly AuthorizedScope[];
}

export interface AuthorizedScope {
  /** Undefined for an id that no scope of the API has. */
  readonly value: string | undefined;
  readonly id: string | undefined;
}

/** An `oauth2PermissionGrant` to the API. */
export interface ClientGrant {
  readonly client: ExposedClient;
  readonly scopes: readonly string[];
  /** For whom; undefined = for everyone (`AllPrincipals`). */
  readonly user: string | undefined;
}
