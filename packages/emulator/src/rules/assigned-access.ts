import type { AppRoleAssignment, ServicePrincipal, User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { ResourceParty } from './access-request.ts';

/**
 * The assignments that give a user access to an application: the user's own and those of groups that hold the user
 * DIRECTLY. A group inside an assigned group gives nothing (Microsoft Learn, "Manage users and groups assignment").
 */
export function assignmentsOfUser(
  { directory }: EmulatorContext,
  user: User,
  application: ServicePrincipal,
): readonly AppRoleAssignment[] {
  const assignments = directory.assignmentsTo(application.id);
  if (assignments.length === 0) return assignments;
  const principals = new Set([user.id, ...directory.directGroupsOf(user.id).map((group) => group.id)]);
  return assignments.filter((assignment) => principals.has(assignment.principalId));
}

/** The assignments of a client's own service principal. */
export function assignmentsOfClient(
  { directory }: EmulatorContext,
  client: ServicePrincipal,
  resource: ServicePrincipal,
): readonly AppRoleAssignment[] {
  return directory.assignmentsTo(resource.id).filter((assignment) => assignment.principalId === client.id);
}

/** The values of the enabled app roles behind assignments, for the `roles` claim. Default access has none. */
export function roleValues(resource: ResourceParty, assignments: readonly AppRoleAssignment[]): readonly string[] {
  const roleIds = new Set(assignments.map((assignment) => assignment.appRoleId));
  return resource.application.appRoles
    .filter((role) => role.isEnabled && role.value !== null && roleIds.has(role.id))
    .map((role) => role.value ?? '');
}

/** Whether assignment does not bind a user: Global Administrators get in without (Microsoft Learn, "Restrict your app to a set of users"). */
export function passesWithoutAssignment(user: User): boolean {
  return user.directoryRoles.includes('Global Administrator');
}
