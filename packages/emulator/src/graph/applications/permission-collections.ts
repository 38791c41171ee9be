import type { Application, AppRole, PermissionScope } from '../../directory/model.ts';

/** The two collections that make an application's permissions, under the names error texts have for them. */
export interface PermissionCollections {
  readonly 'api.oauth2PermissionScopes': readonly PermissionScope[];
  readonly appRoles: readonly AppRole[];
}

export const permissionCollectionNames: readonly (keyof PermissionCollections)[] = [
  'api.oauth2PermissionScopes',
  'appRoles',
];

/** Both collections of an application; empty where there is none yet. */
export function permissionsOf(application: Application | undefined): PermissionCollections {
  return {
    'api.oauth2PermissionScopes': application?.api.oauth2PermissionScopes ?? [],
    appRoles: application?.appRoles ?? [],
  };
}
