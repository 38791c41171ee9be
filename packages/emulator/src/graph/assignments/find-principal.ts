import type { Directory } from '../../directory/directory.ts';
import type { AppRoleAssignment } from '../../directory/model.ts';
import { graphError } from '../errors/graph-error.ts';
import { isReplicated } from '../faults/replication.ts';

/** Who is to be assigned. */
export interface AssignablePrincipal {
  readonly id: string;
  readonly type: AppRoleAssignment['principalType'];
  readonly displayName: string;
}

/**
 * A user, group or service principal by object id.
 *
 * @throws {GraphError} notFound; invalidReference for a group that is not a security group, which cannot be assigned
 * [D: howto-restrict-your-app-to-a-set-of-users]
 */
export function findPrincipal(directory: Directory, id: string): AssignablePrincipal {
  const user = directory.users.get(id);
  if (user !== undefined) return { id: user.id, type: 'User', displayName: user.displayName };
  const principal = directory.servicePrincipals.get(id);
  if (principal !== undefined && isReplicated(principal)) {
    return { id: principal.id, type: 'ServicePrincipal', displayName: principal.displayName };
  }
  const group = directory.groups.get(id);
  if (group === undefined) throw graphError('notFound', { id });
  if (!group.securityEnabled) throw graphError('invalidReference');
  return { id: group.id, type: 'Group', displayName: group.displayName };
}
