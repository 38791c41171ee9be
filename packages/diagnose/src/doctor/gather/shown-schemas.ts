import * as v from 'valibot';

// The parts of an application and of a service principal (Graph v1.0) that a diagnosis looks at.

/** Graph: permissionScope; whole, since lists are written whole. */
export interface ShownScope {
  readonly id: string;
  readonly value: string;
  readonly type: string;
  readonly isEnabled: boolean;
  readonly [other: string]: unknown;
}

/** Graph: appRole. */
export interface ShownRole {
  readonly id: string;
  readonly value: string;
  readonly isEnabled: boolean;
  readonly allowedMemberTypes: readonly string[];
}

/** Graph: application. */
export interface ShownRegistration {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly identifierUris: readonly string[];
  readonly disabledByMicrosoftStatus: string | null;
  readonly api: {
    readonly requestedAccessTokenVersion: number | null;
    readonly oauth2PermissionScopes: readonly ShownScope[];
    readonly preAuthorizedApplications: readonly {
      readonly appId: string;
      readonly delegatedPermissionIds: readonly string[];
    }[];
  };
  readonly appRoles: readonly ShownRole[];
}

/** Graph: servicePrincipal. */
export interface ShownPrincipal {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly accountEnabled: boolean;
  readonly appRoleAssignmentRequired: boolean;
  readonly appOwnerOrganizationId: string | null;
  readonly disabledByMicrosoftStatus: string | null;
  readonly servicePrincipalNames: readonly string[];
  readonly oauth2PermissionScopes: readonly ShownScope[];
  readonly appRoles: readonly ShownRole[];
}

const text = v.nullish(v.string(), '');
const optional = v.nullish(v.string(), null);
const texts = v.nullish(v.array(v.string()), []);
const yes = v.nullish(v.boolean(), true);

const scopes = v.nullish(
  v.array(v.looseObject({ id: v.string(), value: text, type: v.nullish(v.string(), 'User'), isEnabled: yes })),
  [],
);
const roles = v.nullish(
  v.array(v.object({ id: v.string(), value: text, isEnabled: yes, allowedMemberTypes: texts })),
  [],
);

export const registrationSchema: v.GenericSchema<unknown, ShownRegistration> = v.object({
  id: v.string(),
  appId: v.string(),
  displayName: text,
  identifierUris: texts,
  disabledByMicrosoftStatus: optional,
  api: v.nullish(
    v.object({
      requestedAccessTokenVersion: v.nullish(v.number(), null),
      oauth2PermissionScopes: scopes,
      preAuthorizedApplications: v.nullish(v.array(v.object({ appId: v.string(), delegatedPermissionIds: texts })), []),
    }),
    {},
  ),
  appRoles: roles,
});

export const registrationSelect = 'id,appId,displayName,identifierUris,disabledByMicrosoftStatus,api,appRoles';

export const principalSchema: v.GenericSchema<unknown, ShownPrincipal> = v.object({
  id: v.string(),
  appId: v.string(),
  displayName: text,
  accountEnabled: yes,
  appRoleAssignmentRequired: v.nullish(v.boolean(), false),
  appOwnerOrganizationId: optional,
  disabledByMicrosoftStatus: optional,
  servicePrincipalNames: texts,
  oauth2PermissionScopes: scopes,
  appRoles: roles,
});

export const principalSelect =
  'id,appId,displayName,accountEnabled,appRoleAssignmentRequired,appOwnerOrganizationId,disabledByMicrosoftStatus,servicePrincipalNames,oauth2PermissionScopes,appRoles';
