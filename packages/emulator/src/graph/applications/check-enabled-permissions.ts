import { isDeepStrictEqual } from 'node:util';
import { graphError } from '../errors/graph-error.ts';
import type { ApplicationChange } from './application-change.ts';
import { permissionCollectionNames, permissionsOf } from './permission-collections.ts';

/**
 * While a scope or role is enabled it can neither be left out of the list nor edited; it can only be disabled, and
 * changed in a later call. The stored state counts, so disabling and editing in one PATCH is refused
 * (microsoftgraph/msgraph-sdk-powershell#1054, #1211; that any edit counts follows the text, not a recording).
 *
 * @throws {GraphError} enabledEntitlement
 */
export function checkEnabledPermissions({ current, next }: ApplicationChange): void {
  const [before, after] = [permissionsOf(current), permissionsOf(next)];
  for (const property of permissionCollectionNames) {
    for (const stored of before[property]) {
      if (!stored.isEnabled) continue;
      const entry = after[property].find(({ id }) => id === stored.id);
      const untouched = entry !== undefined && isDeepStrictEqual({ ...entry, isEnabled: true }, stored);
      if (!untouched) throw graphError('enabledEntitlement', { property });
    }
  }
}
