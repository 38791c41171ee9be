import { type AssignmentManifest, EntradaError, isEntradaError } from '@entrada/core';
import { type DirectoryPrincipal, directoryPrincipalSchema } from './graph/directory-objects.ts';
import type { Graph } from './graph/graph.ts';
import { odataString } from './graph/odata.ts';
import { isGuid } from './manifest/client-reference.ts';

/** A user or group that the manifest names and the tenant knows. */
export interface AssignablePrincipal {
  readonly kind: 'user' | 'group';
  /** As the manifest names it. */
  readonly name: string;
  /** Object id. */
  readonly id: string;
}

type Resolution = AssignablePrincipal | { readonly problem: string };

const select = 'id,displayName';

/**
 * Finds users by their user principal name and groups by display name or object id.
 *
 * @throws EntradaError `registration_conflict` that names everyone who is unknown or ambiguous
 */
export async function resolvePrincipals(graph: Graph, assignment: AssignmentManifest): Promise<AssignablePrincipal[]> {
  const resolutions = await Promise.all([
    ...assignment.users.map(({ name }) => resolveUser(graph, name)),
    ...assignment.groups.map(({ name }) => resolveGroup(graph, name)),
  ]);
  const problems = resolutions.flatMap((resolution) => ('problem' in resolution ? [resolution.problem] : []));
  if (problems.length > 0) {
    throw new EntradaError('registration_conflict', `Nothing was written. ${problems.join(' ')}`, {
      details: { problems },
    });
  }
  return resolutions.flatMap((resolution) => ('problem' in resolution ? [] : [resolution]));
}

async function resolveUser(graph: Graph, name: string): Promise<Resolution> {
  const user = await getIfThere(graph, `/users/${encodeURIComponent(name)}`);
  if (user === undefined) return { problem: `The tenant has no user ${name}: correct api.assignment.users.` };
  return { kind: 'user', name, id: user.id };
}

async function resolveGroup(graph: Graph, name: string): Promise<Resolution> {
  if (isGuid(name)) {
    const group = await getIfThere(graph, `/groups/${name}`);
    if (group === undefined) return { problem: `The tenant has no group with the object id ${name}.` };
    return { kind: 'group', name, id: group.id };
  }
  const query = { $filter: `displayName eq ${odataString(name)}`, $select: select };
  const [group, ...others] = await graph.list('/groups', directoryPrincipalSchema, { query });
  if (group === undefined) return { problem: `The tenant has no group "${name}": correct api.assignment.groups.` };
  if (others.length === 0) return { kind: 'group', name, id: group.id };
  const ids = [group, ...others].map(({ id }) => id).join(', ');
  return { problem: `Several groups have the name "${name}": put the object id of the one meant (${ids}).` };
}

async function getIfThere(graph: Graph, path: string): Promise<DirectoryPrincipal | undefined> {
  try {
    return await graph.get(path, directoryPrincipalSchema, { query: { $select: select } });
  } catch (error) {
    if (isEntradaError(error) && error.details.status === 404) return undefined;
    throw error;
  }
}
