import { graphError } from '../errors/graph-error.ts';
import type { ApplicationChange } from './application-change.ts';
import { permissionCollectionNames, permissionsOf } from './permission-collections.ts';

/** Characters of a scope's or role's value [D: permissionscope.md, approle.md]. */
const valueLimit = 120;

/**
 * The value of a scope or role has no space and at most 120 characters, and a role names who may have it. A role
 * without a value exists (gallery applications), a scope without one does not.
 *
 * @throws {GraphError} permissionValueInvalid, roleWithoutMemberTypes
 */
export function checkPermissionValues({ next }: ApplicationChange): void {
  const permissions = permissionsOf(next);
  for (const property of permissionCollectionNames) {
    for (const { value } of permissions[property]) {
      if (value !== null && !fits(value)) throw graphError('permissionValueInvalid', { property });
    }
  }
  const aimless = next.appRoles.find((role) => role.allowedMemberTypes.length === 0);
  if (aimless !== undefined) throw graphError('roleWithoutMemberTypes', { id: aimless.id });
}

function fits(value: string): boolean {
  return value !== '' && value.length <= valueLimit && !/\s/.test(value);
}
