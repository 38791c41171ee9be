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
    readonly oauth2PermissionScopes: readonly PermissionScope[];
    readonly preAuthorizedApplications: readonly PreAuthorizedApplication[];
  };
  readonly appRoles: readonly AppRole[];
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

export const applicationSchema: v.GenericSchema<unknown, Application> = v.object({
  id: v.string(),
  appId: v.string(),
  displayName: v.string(),
  signInAudience: nullableText,
  identifierUris: v.nullish(v.array(v.string()), []),
  api: v.nullish(
    v.object({
      requestedAccessTokenVersion: v.nullish(v.number(), null),
      oauth2PermissionScopes: v.nullish(v.array(permissionScope), []),
      preAuthorizedApplications: v.nullish(v.array(preAuthorizedApplication), []),
    }),
    {},
  ),
  appRoles: v.nullish(v.array(appRole), []),
});

/** What Graph is asked for, so that it gives no more than is read. */
export const applicationSelect = 'id,appId,displayName,signInAudience,identifierUris,api,appRoles';

/** An entry of a collection as it may be written: Graph gives `origin` of scopes and roles, and refuses to take it. */
export function writable<Entry extends { readonly [other: string]: unknown }>(entry: Entry): Omit<Entry, 'origin'> {
  const { origin: _, ...rest } = entry;
  return rest;
}
