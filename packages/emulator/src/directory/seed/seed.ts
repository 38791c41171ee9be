import type { SeedAzure } from './seed-azure-schema.ts';

/** The tenants of a seed, in its order; a seed without the key `tenants` has one. */
export interface SeedFile {
  readonly tenants: readonly Seed[];
}

/**
 * A tenant, written down: what a seed's YAML means once it was read and its defaults filled in. Applications and service
 * principals are different objects, as in Entra. Other objects are named by what people call them: user principal name,
 * display name, appId, or the alias of one of Microsoft's applications.
 */
export interface Seed {
  readonly tenant: {
    readonly id: string;
    readonly displayName: string;
    readonly domain: string;
    readonly verifiedDomains: string[];
    readonly countryCode: string;
    readonly userConsentAllowed: boolean;
    readonly usersMayCreateApplications: boolean;
  };
  readonly users: SeedUser[];
  readonly groups: SeedGroup[];
  /** Microsoft's own applications that this tenant knows, by alias. */
  readonly microsoft: { readonly clients: string[]; readonly apis: string[] };
  readonly applications: SeedApplication[];
  /** Instantiates a Microsoft client here, or sets the switches of a service principal that is there already. */
  readonly servicePrincipals: (SeedPrincipal & { readonly application: string })[];
  readonly grants: SeedGrant[];
  readonly assignments: SeedAssignment[];
  readonly conditionalAccess: SeedConditionalAccessPolicy[];
  readonly issuers: SeedIssuer[];
  readonly rules: { readonly strictRequiredResourceAccess: boolean };
  readonly subscriptions: {
    readonly displayName: string;
    readonly subscriptionId?: string | undefined;
    readonly enabled: boolean;
  }[];
  readonly azure: SeedAzure;
}

export interface SeedUser {
  readonly id?: string | undefined;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly surname: string;
  readonly mail: string | null;
  readonly enabled: boolean;
  readonly userType: 'Member' | 'Guest';
  readonly directoryRoles: string[];
  /** For the flow that sends it; the directory keeps its hash only. */
  readonly password?: string | undefined;
}

/** A user principal name, a group or an application's service principal. */
export type SeedMember = string | { readonly group: string } | { readonly application: string };

export interface SeedGroup {
  readonly id?: string | undefined;
  readonly displayName: string;
  readonly description?: string | undefined;
  /** Of a dynamic group. Nobody evaluates it: `members` lists whom it gives. */
  readonly membershipRule?: string | undefined;
  readonly members: SeedMember[];
}

export interface SeedScope {
  readonly id?: string | undefined;
  readonly value: string;
  readonly type: 'User' | 'Admin';
  readonly enabled: boolean;
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
}

export interface SeedAppRole {
  readonly id?: string | undefined;
  readonly value: string;
  readonly allowedMemberTypes: ('User' | 'Application')[];
  readonly enabled: boolean;
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
}

/** A client secret; the directory keeps its hash only. */
export interface SeedPassword {
  readonly displayName?: string | undefined;
  readonly secret: string;
  /** ISO 8601, UTC. */
  readonly start?: string | undefined;
  /** ISO 8601, UTC. */
  readonly end?: string | undefined;
}

/** An outside issuer whose assertions stand for a client secret. */
export interface SeedFederatedCredential {
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: string[];
}

/** Left out: all users; all APIs, unless the policy is about authentication contexts. */
export interface SeedConditionalAccessPolicy {
  readonly id?: string | undefined;
  readonly name: string;
  readonly state: 'enabled' | 'disabled' | 'enabledForReportingButNotEnforced';
  readonly users?: string[] | undefined;
  readonly excludeUsers: string[];
  readonly resources?: string[] | undefined;
  readonly excludeResources: string[];
  readonly authenticationContexts: string[];
  /** Only sign-ins by device code meet the policy. */
  readonly deviceCodeFlowOnly: boolean;
  readonly grant: 'mfa' | 'block' | null;
  /** Seconds after which people have to sign in again. */
  readonly signInFrequency: number | null;
}

/** The keys of an outside issuer; of an issuer that is not listed the emulator itself makes the assertions. */
export interface SeedIssuer {
  readonly issuer: string;
  /** JWKs. */
  readonly keys: Readonly<Record<string, unknown>>[];
}

export interface SeedPrincipal {
  readonly enabled: boolean;
  readonly assignmentRequired: boolean;
}

/** In YAML a name will do. */
export interface SeedOptionalClaim {
  readonly name: string;
  readonly additionalProperties: string[];
}

export interface SeedApplication {
  readonly displayName: string;
  readonly appId?: string | undefined;
  readonly id?: string | undefined;
  readonly signInAudience:
    | 'AzureADMyOrg'
    | 'AzureADMultipleOrgs'
    | 'AzureADandPersonalMicrosoftAccount'
    | 'PersonalMicrosoftAccount';
  /** `{appId}` stands for the application's own id. */
  readonly identifierUris: string[];
  readonly requestedAccessTokenVersion: 1 | 2 | null;
  readonly scopes: SeedScope[];
  readonly appRoles: SeedAppRole[];
  readonly preAuthorized: { readonly client: string; readonly scopes: string[] }[];
  /** Static permissions of the client (requiredResourceAccess). */
  readonly permissions: { readonly resource: string; readonly scopes: string[]; readonly appRoles: string[] }[];
  readonly redirectUris: { readonly web: string[]; readonly spa: string[]; readonly publicClient: string[] };
  /** isFallbackPublicClient */
  readonly publicClient: boolean | null;
  readonly passwords: SeedPassword[];
  /** Certificates, each the text of a PEM file or the base64 of its DER. */
  readonly certificates: string[];
  readonly federatedCredentials: SeedFederatedCredential[];
  /** Optional claims of its access tokens. */
  readonly accessTokenClaims: SeedOptionalClaim[];
  /** Optional claims of the id_tokens that it gets as a client. */
  readonly idTokenClaims: SeedOptionalClaim[];
  /** E.g. `SecurityGroup`, `All`, `ApplicationGroup`; several with commas. */
  readonly groupMembershipClaims: string | null;
  readonly owners: string[];
  /** `false` leaves the registration without a service principal in its own tenant. */
  readonly servicePrincipal: boolean | SeedPrincipal;
}

export interface SeedGrant {
  readonly client: string;
  readonly resource: string;
  readonly scopes: string[];
  /** Left out: for everybody (AllPrincipals). */
  readonly user?: string | undefined;
}

/** Names exactly one of user, group, application. */
export interface SeedAssignment {
  readonly resource: string;
  /** Left out: default access, without a role. */
  readonly role?: string | undefined;
  readonly user?: string | undefined;
  readonly group?: string | undefined;
  readonly application?: string | undefined;
}
