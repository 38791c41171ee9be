import type { Application, AppRole, PermissionScope } from '../../directory/model.ts';
import { graphError } from '../errors/graph-error.ts';
import type { ApplicationChange } from './application-change.ts';
import { permissionCollectionNames, permissionsOf } from './permission-collections.ts';

/**
 * Scopes and roles share one space of ids and values. The exception: a scope and a role with the same id are one
 * permission, and have to say the same (MicrosoftDocs/azure-docs#81899).
 *
 * @throws {GraphError} duplicateValue, scopeAndRoleDiffer
 */
export function checkDuplicatePermissions({ next }: ApplicationChange): void {
  const permissions = permissionsOf(next);
  for (const property of permissionCollectionNames) {
    const entries = permissions[property];
    const values = entries.map((entry) => entry.value).filter((value) => value !== null);
    if (repeats(entries.map((entry) => entry.id)) || repeats(values)) throw graphError('duplicateValue', { property });
  }
  checkAcross(next);
}

function checkAcross({ api, appRoles }: Application): void {
  for (const scope of api.oauth2PermissionScopes) {
    for (const role of appRoles) {
      if (scope.id !== role.id && scope.value === role.value)
        throw graphError('duplicateValue', { property: 'appRoles' });
      if (scope.id === role.id && !agree(scope, role)) throw graphError('scopeAndRoleDiffer', { id: role.id });
    }
  }
}

function agree(scope: PermissionScope, role: AppRole): boolean {
  return (
    scope.value === role.value &&
    scope.isEnabled === role.isEnabled &&
    scope.adminConsentDescription === role.description &&
    scope.adminConsentDisplayName === role.displayName
  );
}

function repeats(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}
