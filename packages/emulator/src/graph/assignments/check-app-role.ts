import type { Directory } from '../../directory/directory.ts';
import { type AppRole, defaultAccessRoleId, type ServicePrincipal } from '../../directory/model.ts';
import { graphError } from '../errors/graph-error.ts';
import type { AssignablePrincipal } from './find-principal.ts';

/**
 * The role exists, is enabled and is meant for principals of this kind. The all-zero role, access without a role, can be
 * assigned while the API has no role for this kind; Graph's page says "has not declared any app roles", that roles of the
 * other kind do not stand in the way is inferred from the portal's "Default Access" [I].
 *
 * @throws {GraphError} roleNotFound, roleNotForPrincipal
 */
export function checkAppRole(
  directory: Directory,
  resource: ServicePrincipal,
  principal: AssignablePrincipal,
  appRoleId: string,
): void {
  const roles = directory.findApplication(resource.appId)?.appRoles.filter((role) => role.isEnabled) ?? [];
  const role = roles.find(({ id }) => id === appRoleId);
  if (appRoleId === defaultAccessRoleId && role === undefined) {
    if (roles.some((one) => isFor(one, principal))) throw graphError('roleNotFound', { appId: resource.appId });
    return;
  }
  if (role === undefined) throw graphError('roleNotFound', { appId: resource.appId });
  if (!isFor(role, principal)) throw graphError('roleNotForPrincipal', { principalType: principal.type });
}

function isFor(role: AppRole, principal: AssignablePrincipal): boolean {
  return role.allowedMemberTypes.includes(principal.type === 'ServicePrincipal' ? 'Application' : 'User');
}
