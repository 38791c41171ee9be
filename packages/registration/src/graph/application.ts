import * as v from 'valibot';

// The part of Graph's v1.0 resources that a registration reads. Entries of collections keep what is not named here:
// a collection is replaced as a whole when it is written, so what is dropped on reading is lost on writing.

/** A delegated permission (Graph: permissionScope). */
export interface PermissionScope {
  readonly id: string;
  readonly value: string | null;
  readonly type: string;
  readonly isEnabled: boolean;
  readonly adminConsentDisplayName?: string | null | undefined;
  readonly adminConsentDescription?: string | null | undefined;
  readonly userConsentDisplayName?: string | null | undefined;
  readonly userConsentDescription?: string | null | undefined;
  readonly [other: string]: unknown;
}

/** A role of the API (Graph: appRole). */
export interface AppRole {
  readonly id: string;
  readonly value: string | null;
  readonly displayName?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly allowedMemberTypes: readonly string[];
  readonly isEnabled: boolean;
  readonly [other: string]: unknown;
}

export interface PreAuthorizedApplication {
  readonly appId: string;
  readonly delegatedPermissionIds: readonly string[];
  readonly [other: string]: unknown;
}

/** A claim that tokens carry beside the usual ones; one is told from another by name and source. */
export interface OptionalClaim {
  readonly name: string;
  /** `user` for a directory extension. */
  readonly source?: string | null | undefined;
  readonly essential: boolean;
  readonly additionalProperties: readonly string[];
  readonly [other: string]: unknown;
}

/** The optional claims of each kind of token. */
export interface OptionalClaims {
  readonly accessToken: readonly OptionalClaim[];
  readonly idToken: readonly OptionalClaim[];
  readonly saml2Token: readonly OptionalClaim[];
}

/** Which properties of the service principal other tenants may not change (Graph: servicePrincipalLockConfiguration). */
export interface InstanceLock {
  readonly isEnabled: boolean;
  readonly allProperties?: boolean | null | undefined;
  readonly [other: string]: unknown;
}

/** The registration. */
export interface Application {
  /** Object id. */
  readonly id: string;
  /** Client id. */
  readonly appId: string;
  readonly displayName: string;
  readonly signInAudience?: string | null | undefined;
  readonly identifierUris: readonly string[];
  readonly api: {
    /** `null` is version 1. */
    readonly requestedAccessTokenVersion: number | null;
    readonly knownClientApplications: readonly string[];
    readonly oauth2PermissionScopes: readonly PermissionScope[];
    readonly preAuthorizedApplications: readonly PreAuthorizedApplication[];
  };
  readonly appRoles: readonly AppRole[];
  readonly optionalClaims: OptionalClaims;
  /** `null`: nothing is locked. */
  readonly servicePrincipalLockConfiguration: InstanceLock | null;
}

const nullableText = v.optional(v.nullable(v.string()));

const permissionScope = v.looseObject({
  id: v.string(),
  value: v.nullish(v.string(), null),
  type: v.string(),
  isEnabled: v.boolean(),
  adminConsentDisplayName: nullableText,
  adminConsentDescription: nullableText,
  userConsentDisplayName: nullableText,
  userConsentDescription: nullableText,
});

const appRole = v.looseObject({
  id: v.string(),
  value: v.nullish(v.string(), null),
  displayName: nullableText,
  description: nullableText,
  allowedMemberTypes: v.array(v.string()),
  isEnabled: v.boolean(),
});

const preAuthorizedApplication = v.looseObject({
  appId: v.string(),
  delegatedPermissionIds: v.nullish(v.array(v.string()), []),
});

const optionalClaim = v.looseObject({
  name: v.string(),
  source: nullableText,
  essential: v.nullish(v.boolean(), false),
  additionalProperties: v.nullish(v.array(v.string()), []),
});

const claimList = v.nullish(v.array(optionalClaim), []);

export const applicationSchema: v.GenericSchema<unknown, Application> = v.object({
  id: v.string(),
  appId: v.string(),
  displayName: v.string(),
  signInAudience: nullableText,
  identifierUris: v.nullish(v.array(v.string()), []),
  api: v.nullish(
    v.object({
      requestedAccessTokenVersion: v.nullish(v.number(), null),
      knownClientApplications: v.nullish(v.array(v.string()), []),
      oauth2PermissionScopes: v.nullish(v.array(permissionScope), []),
      preAuthorizedApplications: v.nullish(v.array(preAuthorizedApplication), []),
    }),
    {},
  ),
  appRoles: v.nullish(v.array(appRole), []),
  optionalClaims: v.nullish(v.object({ accessToken: claimList, idToken: claimList, saml2Token: claimList }), {}),
  servicePrincipalLockConfiguration: v.nullish(
    v.looseObject({ isEnabled: v.boolean(), allProperties: v.optional(v.nullable(v.boolean())) }),
    null,
  ),
});

/** What Graph is asked for, so that it gives no more than is read. */
export const applicationSelect =
  'id,appId,displayName,signInAudience,identifierUris,api,appRoles,optionalClaims,servicePrincipalLockConfiguration';

/** An entry of a collection as it may be written: Graph gives `origin` of scopes and roles, and refuses to take it. */
export function writable<Entry extends object>(entry: Entry): Omit<Entry, 'origin'> {
  const { origin: _, ...rest }: Entry & { readonly origin?: unknown } = entry;
  return rest;
}
