import { type ApiManifest, isEntradaError } from '@entrada/core';
import { directoryObjectSchema } from '../graph/directory-objects.ts';
import type { Graph } from '../graph/graph.ts';
import type { Access } from './read-access.ts';
import type { Caller, NamedPrincipal } from './registration-state.ts';
import { principalKey } from './resolve-principals.ts';

/**
 * Ids of the groups (and roles) that have the caller as a direct member: a group within an assigned group lets nobody in. Read only
 * where it decides whether the caller would be locked out; undefined where it does not, or cannot be read.
 */
export async function readCallerGroups(
  graph: Graph,
  api: ApiManifest,
  caller: Caller | undefined,
  { principals, assignments }: Pick<Access, 'assignments'> & { readonly principals: readonly NamedPrincipal[] },
): Promise<readonly string[] | undefined> {
  if (caller?.kind !== 'user' || !api.assignment.required) return undefined;
  const ids = new Map(principals.map((principal) => [principalKey(principal), principal.id]));
  const isNamed = api.assignment.users.some(({ name }) => ids.get(principalKey({ kind: 'user', name })) === caller.id);
  const anyGroup = api.assignment.groups.length > 0 || assignments.some(({ kind }) => kind === 'group');
  if (isNamed || !anyGroup) return undefined;
  try {
    const query = { $select: 'id', $top: 999 };
    const holders = await graph.list('/me/memberOf', directoryObjectSchema, { query });
    return holders.map(({ id }) => id);
  } catch (error) {
    if (isEntradaError(error) && error.code === 'graph_forbidden') return undefined;
    throw error;
  }
}
