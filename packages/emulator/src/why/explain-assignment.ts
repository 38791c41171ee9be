import { type AppRole, defaultAccessRoleId, type ServicePrincipal } from '../directory/model.ts';
import type { Denial, Party } from './denial.ts';
import type { Finding, GraphCall, Remedy } from './explanation.ts';
import { patchGraph, postGraph, referenceTo } from './graph-call.ts';

/** 50105: the API, or the client itself, lets in assigned people only. */
export function explainUserAssignment(denial: Denial): Finding {
  const { client, resource, user, userName } = denial;
  const party = restricts(denial, client.principal) ? client : resource;
  if (party?.principal === undefined) return { missing: 'An assignment to the application.', remedies: [] };
  const manifest = party.own && party === resource;
  return {
    missing: `${party.name} requires assignment, and ${userName} is assigned neither directly nor through a group that holds them directly.`,
    remedies: [
      ...(user === undefined ? [] : [assignUser(party, party.principal, user.id, userName, manifest)]),
      ...joinGroup(denial, party.principal, manifest),
      dropRequirement(party, party.principal, manifest),
    ],
  };
}

/** 501051: the API lets in assigned applications only. */
export function explainClientAssignment({ client, resource }: Denial): Finding {
  const principal = resource?.principal;
  if (resource === undefined || principal === undefined) return { missing: 'An assignment.', remedies: [] };
  const missing = `${resource.name} requires assignment, and the service principal of ${client.name} has none.`;
  if (client.principal === undefined) return { missing, remedies: [] };
  const role = roleFor(resource, 'Application');
  const assignment: Remedy = {
    title: `Assign ${client.name} to ${resource.name}${role === undefined ? '' : ` as ${role.value ?? role.displayName}`}`,
    graph: assign(principal, client.principal.id, role),
  };
  return { missing, remedies: [assignment, dropRequirement(resource, principal, resource.own)] };
}

/** Whether an application keeps the user of this denial out. */
function restricts({ directory, user }: Denial, principal: ServicePrincipal | undefined): boolean {
  if (principal === undefined || user === undefined || !principal.appRoleAssignmentRequired) return false;
  const groups = directory.directGroupsOf(user.id).map(({ id }) => id);
  return !directory.assignmentsTo(principal.id).some(({ principalId }) => [user.id, ...groups].includes(principalId));
}

function assignUser(
  party: Party,
  principal: ServicePrincipal,
  userId: string,
  userName: string,
  manifest: boolean,
): Remedy {
  return {
    title: `Assign ${userName} to ${party.name}`,
    graph: assign(principal, userId, roleFor(party, 'User')),
    ...(manifest ? { manifest: { path: 'api.assignment.users', yaml: `- ${userName}` } } : {}),
  };
}

function joinGroup({ directory, user, userName }: Denial, principal: ServicePrincipal, manifest: boolean): Remedy[] {
  const assigned = directory.assignmentsTo(principal.id).find(({ principalType }) => principalType === 'Group');
  const group = assigned && directory.groups.get(assigned.principalId);
  if (group === undefined || user === undefined) return [];
  return [
    {
      title: `Add ${userName} to the group ${group.displayName}, which is assigned`,
      graph: postGraph(`/groups/${group.id}/members/$ref`, { '@odata.id': referenceTo(user.id) }),
      ...(manifest ? { manifest: { path: 'api.assignment.groups', yaml: `- ${group.displayName}` } } : {}),
    },
  ];
}

function dropRequirement(party: Party, principal: ServicePrincipal, manifest: boolean): Remedy {
  return {
    title: `Let everybody in: ${party.name} no longer requires assignment`,
    graph: patchGraph(`/servicePrincipals/${principal.id}`, { appRoleAssignmentRequired: false }),
    ...(manifest ? { manifest: { path: 'api.assignment', yaml: 'required: false' } } : {}),
    note: 'Then every user of the tenant gets a token, and every application too.',
  };
}

function assign(principal: ServicePrincipal, principalId: string, role: AppRole | undefined): GraphCall {
  const body = { principalId, resourceId: principal.id, appRoleId: role?.id ?? defaultAccessRoleId };
  return postGraph(`/servicePrincipals/${principal.id}/appRoleAssignedTo`, body);
}

/** Access without a role can be assigned only while the API has no role for such principals. */
function roleFor({ application }: Party, kind: 'User' | 'Application'): AppRole | undefined {
  return application?.appRoles.find((role) => role.isEnabled && role.allowedMemberTypes.includes(kind));
}
