import type { Directory } from '../directory/directory.ts';
import type { Application, PermissionScope, ServicePrincipal, User } from '../directory/model.ts';
import type { SignInSession } from '../token-service/sign-in-session.ts';
import type { EntraRefusal } from './entra-refusal.ts';
import type { OidcScopes, RequestedScope } from './requested-scope.ts';

/**
 * The way a client asks. `authorize` (browser redirect) and `device-sign-in` (the page where a person types the user
 * code) are interactive: a missing consent is a question there, everywhere else a refusal.
 */
export type Flow =
  | 'authorize'
  | 'device-sign-in'
  | 'device-authorization'
  | 'authorization-code'
  | 'device-code'
  | 'refresh-token'
  | 'password'
  | 'on-behalf-of'
  | 'client-credentials';

/**
 * How the client proved who it is; becomes `appidacr`/`azpacr` "0", "1" or "2". A federated assertion counts as a
 * certificate [I].
 */
export type ClientAuthentication = 'none' | 'secret' | 'certificate';

/** A grant that cannot be used. `malformed` means that it is none of this service's and is refused before the secret is looked at. */
export interface GrantFault {
  readonly malformed: boolean;
  readonly refusal: EntraRefusal;
}

/** One request for access, whatever endpoint it came through. */
export interface AccessRequest {
  readonly flow: Flow;
  /** The tenant segment of the path: tenant id, verified domain, `organizations`, `common` or `consumers`. */
  readonly tenant: string;
  readonly clientId: string;
  /** The `scope` parameter as sent, space-separated. */
  readonly scope: string;
  /**
   * Object id or user principal name. Left out while nobody has chosen an account yet: then the rules about the user,
   * the assignment and the consent are not run, and `granted` only means "go on and ask who it is".
   */
  readonly userId?: string;
  /** Checked against the registration when given. */
  readonly redirectUri?: string;
  /** The secret as presented at the token endpoint. */
  readonly clientSecret?: string;
  /** The `client_assertion` as presented at the token endpoint. */
  readonly clientAssertion?: string;
  /** The password as presented, in the flow that sends it. */
  readonly password?: string;
  /** The `resource` parameter (RFC 8707) beside a scope. */
  readonly resourceParameter?: string;
  /** The `claims` parameter. */
  readonly claims?: string;
  /** When and how the user signed in, where that was before this request. */
  readonly session?: SignInSession;
  /** What is wrong with the presented code, device code or refresh token; judged at its place in the precedence table. */
  readonly grantFault?: GrantFault;
}

/** The application that asks. */
export interface ClientParty {
  readonly appId: string;
  readonly displayName: string;
  /** The registration; for a client of another tenant only what the directory knows of it. */
  readonly application: Application;
  /** Missing for first-party clients that nobody instantiated here (sign-in works all the same). */
  readonly servicePrincipal: ServicePrincipal | undefined;
  /** One of Microsoft's applications. */
  readonly firstParty: boolean;
  readonly authentication: ClientAuthentication;
}

/** The API that is asked for. */
export interface ResourceParty {
  readonly appId: string;
  readonly displayName: string;
  /** The identifier as the client wrote it, without the scope part, e.g. `https://management.core.windows.net/`. */
  readonly identifier: string;
  readonly application: Application;
  readonly servicePrincipal: ServicePrincipal;
  readonly firstParty: boolean;
}

/** Access is given (or, without a `userId`, nothing speaks against asking who it is). */
export interface GrantedAccess {
  readonly outcome: 'granted';
  /** Of the tenant that gives it. */
  readonly directory: Directory;
  /** The person as that tenant knows them; undefined for an application, and while nobody has chosen an account. */
  readonly user: User | undefined;
  readonly client: ClientParty;
  readonly resource: ResourceParty;
  /** Delegated scope values for `scp`; empty for app-only access. */
  readonly scopes: readonly string[];
  readonly requestedScope: RequestedScope;
  /** App role values for `roles`. */
  readonly roles: readonly string[];
  readonly oidc: OidcScopes;
}

/** Interactive flows only: a person has to agree first. At the token endpoint the same state is refusal 65001. */
export interface ConsentNeeded {
  readonly outcome: 'consent-needed';
  readonly directory: Directory;
  readonly user: User | undefined;
  readonly client: ClientParty;
  readonly resource: ResourceParty;
  readonly missingScopes: readonly PermissionScope[];
  /** False: only an administrator can agree (page 90094). */
  readonly mayUserConsent: boolean;
  readonly requestedScope: RequestedScope;
  readonly oidc: OidcScopes;
}

export interface RefusedAccess {
  readonly outcome: 'refused';
  readonly refusal: EntraRefusal;
}

export type AccessDecision = GrantedAccess | ConsentNeeded | RefusedAccess;
