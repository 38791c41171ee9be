import type { Application, KeyCredential, OptionalClaim, RequiredResourceAccess } from '../../directory/model.ts';

/** A scope as a body has it: of the members, those that were sent. */
export interface SentScope {
  id?: string;
  value?: string | null;
  type?: 'User' | 'Admin';
  isEnabled?: boolean;
  adminConsentDisplayName?: string | null;
  adminConsentDescription?: string | null;
  userConsentDisplayName?: string | null;
  userConsentDescription?: string | null;
}

/** An app role as a body has it. */
export interface SentRole {
  id?: string;
  value?: string | null;
  displayName?: string;
  description?: string | null;
  allowedMemberTypes?: ('User' | 'Application')[];
  isEnabled?: boolean;
}

export interface SentPreAuthorization {
  appId?: string;
  delegatedPermissionIds?: string[];
}

export type SentKeyCredential = { [Name in keyof KeyCredential]?: KeyCredential[Name] | null };

/** `passwordCredential` of addPassword; a secret cannot be chosen. */
export interface SentPasswordCredential {
  displayName?: string | null;
  startDateTime?: string | null;
  endDateTime?: string | null;
}

export interface SentApi {
  acceptMappedClaims?: boolean | null;
  knownClientApplications?: string[];
  /** Whatever was sent: that it is 1, 2 or null is a rule with a text of its own. */
  requestedAccessTokenVersion?: unknown;
  oauth2PermissionScopes?: SentScope[];
  preAuthorizedApplications?: SentPreAuthorization[];
}

export interface SentWeb {
  redirectUris?: string[];
  implicitGrantSettings?: { enableIdTokenIssuance?: boolean; enableAccessTokenIssuance?: boolean };
}

export interface SentOptionalClaims {
  accessToken?: Partial<OptionalClaim>[];
  idToken?: Partial<OptionalClaim>[];
  saml2Token?: Partial<OptionalClaim>[];
}

export interface SentResourceAccess {
  resourceAppId?: string;
  resourceAccess?: { id?: string; type?: RequiredResourceAccess['resourceAccess'][number]['type'] }[];
}

/** The body of POST or PATCH applications, in form: of the properties, those that were sent. */
export interface SentApplication {
  displayName?: string;
  signInAudience?: Application['signInAudience'];
  identifierUris?: string[];
  groupMembershipClaims?: string | null;
  isFallbackPublicClient?: boolean | null;
  tags?: string[];
  api?: SentApi;
  appRoles?: SentRole[];
  optionalClaims?: SentOptionalClaims | null;
  requiredResourceAccess?: SentResourceAccess[];
  web?: SentWeb;
  spa?: { redirectUris?: string[] };
  publicClient?: { redirectUris?: string[] };
  keyCredentials?: SentKeyCredential[];
  passwordCredentials?: SentPasswordCredential[];
}
