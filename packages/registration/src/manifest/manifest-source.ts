import type { SignInAudience } from '@entrada/core';

/** `entrada.yaml` as it is written, before defaults; it has one of the two keys. */
export interface ManifestSource {
  readonly api?: ApiSource | undefined;
  readonly apis?: readonly ApiSource[] | undefined;
}

export interface ApiSource {
  readonly name: string;
  readonly appId?: string | undefined;
  readonly identifierUri?: string | undefined;
  readonly identifierUris?: readonly string[] | undefined;
  readonly accessTokenVersion?: 1 | 2 | undefined;
  readonly signInAudience?: SignInAudience | undefined;
  readonly scopes?: Readonly<Record<string, ScopeSource>> | undefined;
  readonly appRoles?: Readonly<Record<string, AppRoleSource>> | undefined;
  readonly authorizedClients?: readonly (string | AuthorizedClientSource)[] | undefined;
  readonly knownClientApplications?: readonly string[] | undefined;
  readonly optionalClaims?: OptionalClaimsSource | undefined;
  readonly owners?: readonly (string | OwnerSource)[] | undefined;
  readonly instanceLock?: boolean | undefined;
  readonly assignment?: AssignmentSource | undefined;
  readonly grants?: readonly GrantSource[] | undefined;
}

export interface ScopeSource {
  readonly consent: 'user' | 'admin';
  readonly enabled?: boolean | undefined;
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
  readonly userDisplayName?: string | undefined;
  readonly userDescription?: string | undefined;
}

export interface AppRoleSource {
  readonly allowed: readonly ('user' | 'application')[];
  readonly enabled?: boolean | undefined;
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
}

export interface AuthorizedClientSource {
  readonly client: string;
  readonly scopes?: readonly string[] | undefined;
}

export interface OptionalClaimsSource {
  readonly accessToken?: readonly (string | OptionalClaimSource)[] | undefined;
  readonly idToken?: readonly (string | OptionalClaimSource)[] | undefined;
  readonly saml2Token?: readonly (string | OptionalClaimSource)[] | undefined;
}

export interface OptionalClaimSource {
  readonly name: string;
  readonly source?: string | undefined;
  readonly essential?: boolean | undefined;
  readonly additionalProperties?: readonly string[] | undefined;
}

export interface OwnerSource {
  readonly application: string;
}

export interface AssignmentSource {
  readonly required?: boolean | undefined;
  readonly users?: readonly (string | { readonly user: string; readonly role?: string | undefined })[] | undefined;
  readonly groups?: readonly (string | { readonly group: string; readonly role?: string | undefined })[] | undefined;
  readonly applications?:
    | readonly (string | { readonly application: string; readonly role?: string | undefined })[]
    | undefined;
}

export interface GrantSource {
  readonly client: string;
  readonly scopes: readonly string[];
  readonly user?: string | undefined;
}
