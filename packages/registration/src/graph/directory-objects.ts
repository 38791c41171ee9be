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

/** A user or a group, as far as it can be assigned. */
export interface DirectoryPrincipal {
  readonly id: string;
  readonly displayName: string;
}

export const directoryPrincipalSchema: v.GenericSchema<unknown, DirectoryPrincipal> = v.object({
  id: v.string(),
  displayName: v.nullish(v.string(), ''),
});
