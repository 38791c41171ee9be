import { type ApiManifest, isEntradaError } from '@entrada/core';
import { directoryObjectSchema } from '../graph/directory-objects.ts';
import type { Graph } from '../graph/graph.ts';
import { odataString } from '../graph/odata.ts';
import { type OAuth2PermissionGrant, permissionGrantSchema } from '../graph/permission-grant.ts';
import { type AppRoleAssignment, appRoleAssignmentSchema, type ServicePrincipal } from '../graph/service-principal.ts';
import { nameObjects } from './name-objects.ts';
import type { Assignment, Owner, PermissionGrant, PrincipalKind, UnreadPart } from './registration-state.ts';

/** Entries of a page: the most that Graph gives. */
const pageSize = 999;

/** Who owns the API, who is assigned to it and what was granted. */
export interface Access {
  readonly owners: readonly Owner[];
  readonly assignments: readonly Assignment[];
  readonly grants: readonly PermissionGrant[];
  readonly unread: readonly UnreadPart[];
}

/** Owners of an application. */
export async function listOwners(graph: Graph, applicationId: string): Promise<Owner[]> {
  const query = { $select: 'id,displayName,userPrincipalName,appId' };
  const owners = await graph.list(`/applications/${applicationId}/owners`, directoryObjectSchema, { query });
  return owners.map(({ id, displayName, userPrincipalName, appId, '@odata.type': type }) =>
    type === '#microsoft.graph.servicePrincipal'
      ? { id, kind: 'application', name: displayName, ...(appId && { appId }) }
      : { id, kind: 'user', name: userPrincipalName ?? displayName },
  );
}

/** All assignments to an API. */
export function listAssignments(graph: Graph, servicePrincipalId: string): Promise<AppRoleAssignment[]> {
  const query = { $top: pageSize };
  return graph.list(`/servicePrincipals/${servicePrincipalId}/appRoleAssignedTo`, appRoleAssignmentSchema, { query });
}

/** All grants to an API. */
export function listGrants(graph: Graph, servicePrincipalId: string): Promise<OAuth2PermissionGrant[]> {
  const query = { $filter: `resourceId eq ${odataString(servicePrincipalId)}` };
  return graph.list('/oauth2PermissionGrants', permissionGrantSchema, { query });
}

/**
 * Reads them with as few calls as there are lists; names are read only of those who are not in `known`. What the caller
 * may not read is left out when `optional` has it.
 */
export async function readAccess(
  graph: Graph,
  applicationId: string,
  servicePrincipal: ServicePrincipal | undefined,
  options: { readonly known: ReadonlySet<string>; readonly optional: ReadonlySet<UnreadPart> },
): Promise<Access> {
  const unread: UnreadPart[] = [];
  const read = <Entry>(part: UnreadPart, list: () => Promise<Entry[]>): Promise<Entry[]> =>
    list().catch((error: unknown) => {
      if (!isEntradaError(error) || error.code !== 'graph_forbidden' || !options.optional.has(part)) throw error;
      unread.push(part);
      return [];
    });
  const id = servicePrincipal?.id;
  const [owners, assignments, grants] = await Promise.all([
    read('owners', () => listOwners(graph, applicationId)),
    id === undefined ? [] : read('assignments', () => listAssignments(graph, id)),
    id === undefined ? [] : read('grants', () => listGrants(graph, id)),
  ]);
  const unnamed = (kind: PrincipalKind): string[] => [
    ...assignments.filter(({ principalType }) => kindOf(principalType) === kind).map(({ principalId }) => principalId),
    ...grants.flatMap(({ clientId, principalId }) => (kind === 'application' ? [clientId] : (principalId ?? []))),
  ];
  const unknown = (ids: readonly string[]): string[] => ids.filter((one) => !options.known.has(one));
  const names = await nameObjects(graph, {
    users: unknown(unnamed('user')),
    servicePrincipals: unknown(unnamed('application')),
  });
  return {
    owners,
    assignments: assignments.map((assignment) => toAssignment(assignment, names)),
    grants: grants.map((grant) => toGrant(grant, names)),
    unread: unread.toSorted(),
  };
}

type Names = Awaited<ReturnType<typeof nameObjects>>;

function toAssignment(assignment: AppRoleAssignment, names: Names): Assignment {
  const { id, principalId, principalType, principalDisplayName: displayName, appRoleId } = assignment;
  const { userPrincipalName, appId } = names.get(principalId) ?? {};
  return {
    id,
    principalId,
    kind: kindOf(principalType),
    displayName,
    ...(userPrincipalName && { userPrincipalName }),
    ...(appId && { appId }),
    appRoleId,
  };
}

function toGrant(
  { id, clientId, consentType, principalId, scope }: OAuth2PermissionGrant,
  names: Names,
): PermissionGrant {
  const client = names.get(clientId);
  const principalName = principalId === null ? undefined : names.get(principalId)?.userPrincipalName;
  return {
    id,
    clientId,
    ...(client?.appId && { clientAppId: client.appId }),
    ...(client !== undefined && { clientName: client.displayName }),
    consentType: consentType === 'AllPrincipals' ? consentType : 'Principal',
    ...(principalId !== null && { principalId }),
    ...(principalName && { principalName }),
    scope,
  };
}

function kindOf(principalType: string): PrincipalKind {
  if (principalType === 'Group') return 'group';
  return principalType === 'ServicePrincipal' ? 'application' : 'user';
}

/** What need not be read, since the manifest says nothing of it. */
export function unmanagedParts(api: ApiManifest): ReadonlySet<UnreadPart> {
  const { users, groups, applications } = api.assignment;
  const managed: readonly (readonly [UnreadPart, boolean])[] = [
    ['owners', api.owners.length > 0],
    ['assignments', users.length + groups.length + applications.length > 0],
    ['grants', api.grants.length > 0],
  ];
  return new Set(managed.flatMap(([part, isManaged]) => (isManaged ? [] : [part])));
}
