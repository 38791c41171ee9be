import { graphError } from '../errors/graph-error.ts';
import type { ApplicationChange } from './application-change.ts';
import { permissionCollectionNames, permissionsOf } from './permission-collections.ts';

/**
 * A scope or role is enabled when it is created [D: permissionscope.md, approle.md].
 *
 * @throws {GraphError} newPermissionDisabled
 */
export function checkNewPermissions({ current, next }: ApplicationChange): void {
  const [before, after] = [permissionsOf(current), permissionsOf(next)];
  for (const property of permissionCollectionNames) {
    const known = new Set(before[property].map((entry) => entry.id));
    const disabled = after[property].some((entry) => !known.has(entry.id) && !entry.isEnabled);
    if (disabled) throw graphError('newPermissionDisabled', { property });
  }
}
