import * as v from 'valibot';

/** The tenant (Graph: organization). */
export interface Organization {
  readonly id: string;
  readonly displayName: string;
  readonly verifiedDomains: readonly { readonly name: string }[];
}

export const organizationSchema: v.GenericSchema<unknown, Organization> = v.object({
  id: v.string(),
  displayName: v.nullish(v.string(), ''),
  verifiedDomains: v.nullish(v.array(v.object({ name: v.string() })), []),
});

/** A user, a group or a service principal, as far as it can be assigned, own or be granted something. */
export interface DirectoryObject {
  readonly id: string;
  readonly displayName: string;
  /** Of a user. */
  readonly userPrincipalName?: string | null | undefined;
  /** Of a service principal. */
  readonly appId?: string | null | undefined;
  /** `#microsoft.graph.user` and the like, where objects of several kinds are listed. */
  readonly '@odata.type'?: string | undefined;
}

export const directoryObjectSchema: v.GenericSchema<unknown, DirectoryObject> = v.object({
  id: v.string(),
  displayName: v.nullish(v.string(), ''),
  userPrincipalName: v.optional(v.nullable(v.string())),
  appId: v.optional(v.nullable(v.string())),
  '@odata.type': v.optional(v.string()),
});
