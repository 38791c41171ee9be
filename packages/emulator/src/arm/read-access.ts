import type { Caller } from '../caller/caller.ts';
import type { Directory } from '../directory/directory.ts';
import { armError } from './arm-error.ts';

/**
 * Whether a caller may read what an id stands for: by a role on it or on something above it. Without roles in the seed
 * everybody may read everything. Unlike an application's assignments, Azure's roles count for members of nested groups.
 */
export function mayRead(directory: Directory, caller: Caller, id: string): boolean {
  const roles = directory.azure.roleAssignments;
  return roles === undefined || scopesOf(directory, caller).some((scope) => isWithin(id, scope));
}

/** Whether a caller sees a subscription: because of a role on it, or on anything in it. */
export function maySee(directory: Directory, caller: Caller, id: string): boolean {
  return mayRead(directory, caller, id) || scopesOf(directory, caller).some((scope) => isWithin(scope, id));
}

/** @param action e.g. `Microsoft.Resources/subscriptions/resourceGroups/read` @throws ArmError when the caller may not */
export function requireRead(directory: Directory, caller: Caller, id: string, action: string): void {
  if (mayRead(directory, caller, id)) return;
  const [client, objectId] =
    caller.kind === 'delegated'
      ? [caller.user.userPrincipalName, caller.user.id]
      : [caller.clientId, caller.servicePrincipal.id];
  throw armError('authorizationFailed', { client, objectId, action, scope: id });
}

function scopesOf(directory: Directory, caller: Caller): readonly string[] {
  const id = caller.kind === 'delegated' ? caller.user.id : caller.servicePrincipal.id;
  const principals = new Set([id]);
  // Grows while it is walked: the groups that hold a group come behind it.
  for (const principal of principals) {
    for (const group of directory.directGroupsOf(principal)) principals.add(group.id);
  }
  const roles = directory.azure.roleAssignments ?? [];
  return roles.filter(({ principalId }) => principals.has(principalId)).map(({ scope }) => scope);
}

function isWithin(id: string, scope: string): boolean {
  return `${id.toLowerCase()}/`.startsWith(`${scope.toLowerCase()}/`);
}
