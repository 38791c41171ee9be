import * as v from 'valibot';

/** The API's presence in the tenant ("enterprise application"). */
export interface ServicePrincipal {
  /** Object id. */
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly accountEnabled: boolean;
  readonly appRoleAssignmentRequired: boolean;
}

export const servicePrincipalSchema: v.GenericSchema<unknown, ServicePrincipal> = v.object({
  id: v.string(),
  appId: v.string(),
  displayName: v.string(),
  accountEnabled: v.nullish(v.boolean(), true),
  appRoleAssignmentRequired: v.nullish(v.boolean(), false),
});

export const servicePrincipalSelect = 'id,appId,displayName,accountEnabled,appRoleAssignmentRequired';

/** That a user, group or client may use the API, in a role or without one. */
export interface AppRoleAssignment {
  readonly id: string;
  readonly principalId: string;
  readonly principalType: string;
  readonly principalDisplayName: string;
  readonly appRoleId: string;
}

export const appRoleAssignmentSchema: v.GenericSchema<unknown, AppRoleAssignment> = v.object({
  id: v.string(),
  principalId: v.string(),
  principalType: v.nullish(v.string(), ''),
  principalDisplayName: v.nullish(v.string(), ''),
  appRoleId: v.string(),
});

/** The role id of an assignment without a role ("default access"). */
export const defaultAccessRoleId = '00000000-0000-0000-0000-000000000000';
