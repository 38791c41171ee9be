import * as v from 'valibot';

/** Consent for a client to use scopes of an API, for all users or for one (Graph: oAuth2PermissionGrant). */
export interface OAuth2PermissionGrant {
  readonly id: string;
  /** Object id of the client's service principal. */
  readonly clientId: string;
  readonly consentType: string;
  /** Object id of the user. */
  readonly principalId: string | null;
  readonly scope: string;
}

export const permissionGrantSchema: v.GenericSchema<unknown, OAuth2PermissionGrant> = v.object({
  id: v.string(),
  clientId: v.string(),
  consentType: v.string(),
  principalId: v.nullish(v.string(), null),
  scope: v.nullish(v.string(), ''),
});
