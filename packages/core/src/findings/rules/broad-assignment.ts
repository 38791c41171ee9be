import type { AssignedGroup, Assignments } from '../assignments.ts';
import { deleteObject, pasteId } from '../az-rest.ts';
import { type NotLookedAt, notLookedAt } from '../fact.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf, term } from '../words.ts';

/** A group with fewer members than this is no crowd, whatever the size of the tenant. A choice of ours. */
const crowd = 20;

/** A08 */
export const broadAssignment: RiskRule = {
  id: 'A08',
  severity: 'high',
  title: 'Assignment is required, but a group of everyone is assigned',
  why: 'A dynamic group of all users, or a group with most of the tenant in it, turns required assignment into a switch without effect: the control looks as if it were on.',
  looksAt: ['servicePrincipal: appRoleAssignedTo', 'group: membershipRule, members'],
  fix: 'Assign a group of the people who work with the API instead.',
  manifest: 'assignment:\n  groups: [<a smaller group>]',
  az: ({ appId }) =>
    deleteObject(
      `servicePrincipals(appId='${pasteId(appId, 'appId of the API')}')/appRoleAssignedTo/<id of the assignment>`,
    ),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership',
  check: (exposure) => {
    if (!exposure.assignmentRequired) return undefined;
    const { assignments } = exposure;
    if (!assignments.known) return assignments;
    const reasons = assignments.value.groups.flatMap((group) => broad(group, assignments.value) ?? []);
    if (reasons.length === 0) return unseenMembers(assignments.value);
    return {
      message: `Assignment is required, but filters nobody: ${listOf(reasons)}.`,
      evidence: `${term(exposure, 'groups')}: ${listOf(reasons)}`,
      manifestPath: ['assignment', 'groups'],
    };
  },
};

function broad({ name, membershipRule, members }: AssignedGroup, { tenantUsers }: Assignments): string | undefined {
  if (membershipRule !== undefined) {
    // "All users" and "all guests" of the portal; manage-dynamic-group.md [D].
    if (/user\.objectId\s+-ne\s+null/i.test(membershipRule)) return `${name} holds all users, by its rule`;
    if (/user\.userType\s+-eq\s+"guest"/i.test(membershipRule)) return `${name} holds all guests, by its rule`;
  }
  if (!members.known || !tenantUsers.known || members.value.users < crowd) return undefined;
  if (members.value.users * 2 < tenantUsers.value) return undefined;
  return `${name} holds ${members.value.more ? 'more than ' : ''}${members.value.users} of ${tenantUsers.value} users`;
}

function unseenMembers({ groups, tenantUsers }: Assignments): NotLookedAt | undefined {
  if (groups.length === 0) return undefined;
  const unseen = groups.find(({ members }) => !members.known);
  if (unseen?.members.known === false) return notLookedAt(unseen.members.because);
  return tenantUsers.known ? undefined : tenantUsers;
}
