import { notReplicatedYet, referenceNotReady } from '../graph/retry-rules.ts';
import { type AppRoleAssignment, appRoleAssignmentSchema, defaultAccessRoleId } from '../graph/service-principal.ts';
import { matchAssignments, type WantedAssignment, wantedAssignments } from '../merge/match-assignments.ts';
import { listAssignments } from '../read/read-access.ts';
import { type ApplyContext, known, principalsOf, resourceId } from './apply-context.ts';
import { converge } from './converge.ts';
import { addOnce, removeOnce } from './once.ts';
import { readPermissionIds } from './read-permission-ids.ts';

/** Assigns the users, groups and applications of the manifest. */
export async function assignPrincipals(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const wanted = wantedAssignments(plan.api, principalsOf(context));
  const roles = wanted.flatMap(({ role }) => role ?? []);
  const roleIds = await readPermissionIds(context, roles, 'app role', ({ appRoles }) => appRoles);
  const missing = (current: readonly AppRoleAssignment[]): WantedAssignment[] =>
    matchAssignments(wanted, current, roleIds, { exact: plan.prune })
      .matches.filter(({ there }) => !there)
      .map((match) => match.wanted);
  return converge({
    what: 'the assignments',
    wait,
    read: () => listAssignments(graph, resourceId(context)),
    isThere: (current) => missing(current).length === 0,
    write: async (current) => {
      for (const want of missing(current)) await assign(context, want, roleIds);
    },
  });
}

function assign(context: ApplyContext, want: WantedAssignment, roleIds: ReadonlyMap<string, string>): Promise<void> {
  const { role, principal } = want;
  const appRoleId = role === undefined ? defaultAccessRoleId : known(roleIds.get(role), role);
  const body = { principalId: known(principal.id, principal.name), resourceId: resourceId(context), appRoleId };
  const path = `/servicePrincipals/${resourceId(context)}/appRoleAssignedTo`;
  return addOnce(() =>
    context.graph.post(path, body, appRoleAssignmentSchema, {
      retry: [referenceNotReady, notReplicatedYet],
      repeatable: true,
    }),
  );
}

export function removeAssignments(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const removed = new Set(plan.removals.assignments);
  return converge({
    what: 'that assignments are gone',
    wait,
    read: async () => (await listAssignments(graph, resourceId(context))).filter(({ id }) => removed.has(id)),
    isThere: (left) => left.length === 0,
    write: async (left) => {
      const path = `/servicePrincipals/${resourceId(context)}/appRoleAssignedTo`;
      for (const { id } of left) await removeOnce(() => graph.delete(`${path}/${id}`));
    },
  });
}
