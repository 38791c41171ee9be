import { type ApiManifest, EntradaError, isEntradaError } from '@entrada/core';
import { type DirectoryObject, directoryObjectSchema } from '../graph/directory-objects.ts';
import type { Graph } from '../graph/graph.ts';
import { isGuid } from '../manifest/client-reference.ts';
import { lookUp } from './look-up.ts';
import type { NamedPrincipal } from './registration-state.ts';

/** How one is told from another: user principal names, display names and ids are compared without case. */
export function principalKey({ kind, name }: Pick<NamedPrincipal, 'kind' | 'name'>): string {
  return `${kind} ${name.toLowerCase()}`;
}

interface Named {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly applications: readonly string[];
}

/**
 * Finds everybody and everything that a manifest names: users by their user principal name, groups by display name or
 * object id, applications by client id. An application that has no service principal in the tenant has no id yet.
 *
 * @throws EntradaError `registration_conflict` that names everyone who is unknown or ambiguous
 */
export async function resolvePrincipals(graph: Graph, api: ApiManifest): Promise<NamedPrincipal[]> {
  const named = namedBy(api);
  const [users, groups, applications] = await Promise.all([
    lookUp(graph, {
      collection: '/users',
      property: 'userPrincipalName',
      values: named.users,
      select: 'id,displayName,userPrincipalName',
      schema: directoryObjectSchema,
    }),
    findGroups(graph, named.groups),
    lookUp(graph, {
      collection: '/servicePrincipals',
      property: 'appId',
      values: named.applications,
      select: 'id,displayName,appId',
      schema: directoryObjectSchema,
    }),
  ]);
  const userIds = new Map(users.map(({ id, userPrincipalName }) => [userPrincipalName?.toLowerCase(), id]));
  const applicationIds = new Map(applications.map(({ id, appId }) => [appId?.toLowerCase(), id]));
  const problems: string[] = [];
  const principals = [
    ...named.users.flatMap((name): NamedPrincipal[] => {
      const id = userIds.get(name.toLowerCase());
      if (id === undefined) problems.push(`The tenant has no user ${name}: correct it in the manifest.`);
      return id === undefined ? [] : [{ kind: 'user', name, id }];
    }),
    ...named.groups.flatMap((name): NamedPrincipal[] => {
      const ids = groups.get(name.toLowerCase()) ?? [];
      const [id] = ids;
      if (ids.length !== 1) problems.push(groupProblem(name, ids));
      return id === undefined ? [] : [{ kind: 'group', name, id }];
    }),
    ...named.applications.map((name): NamedPrincipal => {
      const id = applicationIds.get(name.toLowerCase());
      return { kind: 'application', name, ...(id !== undefined && { id }) };
    }),
  ];
  if (problems.length === 0) return principals;
  throw new EntradaError('registration_conflict', `Nothing was written. ${problems.join(' ')}`, {
    details: { problems },
  });
}

/** Each once, in the order of the manifest. */
function namedBy({ assignment, owners, grants }: ApiManifest): Named {
  const users = [
    ...assignment.users.map(({ name }) => name),
    ...owners.flatMap((owner) => (owner.kind === 'user' ? [owner.name] : [])),
    ...grants.flatMap(({ user }) => (user === undefined ? [] : [user])),
  ];
  const applications = [
    ...assignment.applications.map(({ appId }) => appId),
    ...owners.flatMap((owner) => (owner.kind === 'application' ? [owner.appId] : [])),
    ...grants.map(({ client }) => client),
  ];
  return {
    users: distinct(users),
    groups: distinct(assignment.groups.map(({ name }) => name)),
    applications: distinct(applications),
  };
}

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** Object ids by name or id, in lower case. */
async function findGroups(graph: Graph, names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const select = 'id,displayName';
  const values = names.filter((name) => !isGuid(name));
  const query = { collection: '/groups', property: 'displayName', values, select, schema: directoryObjectSchema };
  const byName = Map.groupBy(await lookUp(graph, query), ({ displayName }) => displayName.toLowerCase());
  const byId = await Promise.all(names.filter(isGuid).map((id) => getIfThere(graph, `/groups/${id}`)));
  return new Map([
    ...[...byName].map(([name, found]): [string, string[]] => [name, found.map(({ id }) => id)]),
    ...byId.flatMap((found): [string, string[]][] =>
      found === undefined ? [] : [[found.id.toLowerCase(), [found.id]]],
    ),
  ]);
}

function groupProblem(name: string, ids: readonly string[]): string {
  if (ids.length > 1) {
    return `Several groups have the name "${name}": put the object id of the one meant (${ids.join(', ')}).`;
  }
  if (isGuid(name)) return `The tenant has no group with the object id ${name}.`;
  return `The tenant has no group "${name}": correct api.assignment.groups.`;
}

async function getIfThere(graph: Graph, path: string): Promise<DirectoryObject | undefined> {
  try {
    return await graph.get(path, directoryObjectSchema, { query: { $select: 'id,displayName' } });
  } catch (error) {
    if (isEntradaError(error) && error.details.status === 404) return undefined;
    throw error;
  }
}
