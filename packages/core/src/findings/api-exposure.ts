import type { AccessPolicy } from './access-policy.ts';
import type { Assignments } from './assignments.ts';
import type { AuthorizedClient, ClientGrant } from './exposed-client.ts';
import type { Fact } from './fact.ts';

/**
 * What the risk rules look at: one API, as a manifest wants it or as a tenant holds it. Plain data. What neither of them
 * can say is a {@link Fact} that was not looked at.
 */
export interface ApiExposure {
  /** Decides in whose words evidence is given: those of `entrada.yaml`, or those of Microsoft Graph. */
  readonly source: 'manifest' | 'tenant';
  readonly name: string;
  /** Undefined before the application exists. */
  readonly appId: string | undefined;
  readonly tenant: Fact<ExposureTenant>;
  /** Graph's `signInAudience`. */
  readonly signInAudience: string;
  /** `requestedAccessTokenVersion`, where `null` is 1. */
  readonly accessTokenVersion: 1 | 2;
  readonly acceptMappedClaims: Fact<boolean>;
  /** `{appId}` stands for the id while it is not known. */
  readonly identifierUris: readonly string[];
  readonly scopes: readonly ExposedScope[];
  readonly appRoles: readonly ExposedRole[];
  /** Optional claims of access tokens. */
  readonly accessTokenClaims: readonly ExposedClaim[];
  /** Pre-authorized clients. */
  readonly authorizedClients: readonly AuthorizedClient[];
  readonly grants: Fact<readonly ClientGrant[]>;
  /** `appRoleAssignmentRequired`. */
  readonly assignmentRequired: boolean;
  readonly assignments: Fact<Assignments>;
  readonly owners: Fact<readonly ApiOwner[]>;
  readonly clientSurface: Fact<ClientSurface>;
  /** `servicePrincipalLockConfiguration`: on, and for all properties. */
  readonly instanceLock: Fact<boolean>;
  readonly servicePrincipal: Fact<ApiServicePrincipal | 'missing'>;
  /** Conditional Access policies of the tenant. */
  readonly conditionalAccess: Fact<readonly AccessPolicy[]>;
  readonly identifierUriPolicy: Fact<IdentifierUriPolicy>;
  readonly signIns: Fact<SignInHistory>;
  /** What the API's server says about itself (RFC 9728). */
  readonly protectedResource: Fact<ProtectedResource>;
  /** Client ids that App Service authentication lets in (`authsettingsV2`, `allowedApplications`). */
  readonly appServiceClients: Fact<readonly string[]>;
}

export interface ExposureTenant {
  readonly id: string;
  readonly verifiedDomains: readonly string[];
}

export interface ExposedScope {
  readonly value: string;
  readonly consent: 'user' | 'admin';
  readonly enabled: boolean;
}

export interface ExposedRole {
  readonly value: string;
  readonly allowed: readonly ('user' | 'application')[];
  readonly enabled: boolean;
}

export interface ExposedClaim {
  readonly name: string;
  readonly additionalProperties: readonly string[];
}

/** Who may change the registration or the service principal. */
export interface ApiOwner {
  readonly name: string;
  readonly kind: 'member' | 'guest' | 'application';
}

/** What the registration holds that only a client needs. Counts alone: nothing of a credential is kept. */
export interface ClientSurface {
  readonly secrets: number;
  readonly certificates: number;
  readonly redirectUris: readonly string[];
  /** Whether the authorization endpoint gives out tokens by itself. */
  readonly implicitGrant: boolean;
  /** `isFallbackPublicClient`. */
  readonly publicClient: boolean;
}

/** The service principal, and the copies it holds of the registration. */
export interface ApiServicePrincipal {
  readonly enabled: boolean;
  /** `servicePrincipalNames`. */
  readonly names: readonly string[];
  /** Values of the enabled scopes. */
  readonly scopes: readonly string[];
}

/** What the tenant's app management policy demands of identifier URIs. */
export interface IdentifierUriPolicy {
  /** `nonDefaultUriAddition`: nothing but `api://{appId}` and the like. */
  readonly defaultUrisOnly: boolean;
  /** `uriAdditionWithoutUniqueTenantIdentifier`: nothing without tenant id, application id or verified domain. */
  readonly uniqueUrisOnly: boolean;
}

/** Who signed in to the API by whom, as far as the log goes back. */
export interface SignInHistory {
  /** How many days the log was read for. */
  readonly days: number;
  /** Clients that asked for tokens for the API. */
  readonly clients: readonly string[];
}

export interface ProtectedResource {
  /** `resource` of the metadata. */
  readonly resource: string;
  readonly scopesSupported: readonly string[];
}
