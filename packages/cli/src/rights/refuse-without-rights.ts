import { EntradaError, type JsonObject } from '@entrada/core';
import { callerOf } from './caller.ts';
import { callerFrom } from './caller-from.ts';
import { describeMissingRights } from './describe-missing-rights.ts';
import { missingRights, type Undertaking } from './missing-rights.ts';

/**
 * Stops before the first write where Graph would stop in the middle.
 *
 * @param claims of the token for Microsoft Graph
 * @throws EntradaError `graph_forbidden`, naming each step with what it lacks
 */
export function refuseWithoutRights(undertaking: Undertaking, claims: JsonObject): void {
  const missing = missingRights(undertaking, callerFrom(claims));
  if (missing.length === 0) return;
  const lines = describeMissingRights(missing).map((line) => `  ${line}`);
  const permissions = [...new Set(missing.flatMap((right) => right.permissions))];
  const roles = [...new Set(missing.flatMap((right) => right.roles))];
  throw new EntradaError(
    'graph_forbidden',
    `Nothing was written: rights are missing to ${callerOf(claims)}.\n${lines.join('\n')}\n${mendFor(permissions, roles)}`,
    { details: { steps: missing.map(({ step }) => step), permissions, roles } },
  );
}

function mendFor(permissions: readonly string[], roles: readonly string[]): string {
  const mends = [
    permissions.length > 0 &&
      'Permissions are the client’s: use one that has them, such as Azure CLI (--via azure-cli), or have an administrator grant them.',
    roles.length > 0 &&
      'Have somebody with such a role apply it; a custom role that allows it is not in a token: then add --without-rights-check.',
  ];
  return mends.filter((mend) => mend !== false).join(' ');
}
