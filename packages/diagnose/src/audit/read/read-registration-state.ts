import { isEntradaError } from '@entrada/core';
import { type Caller, type ExistingRegistration, type Graph, readExistingRegistration } from '@entrada/registration';

/** Lists that an audit can do without, by the end of their path. */
const parts = { owners: '/owners', assignments: '/appRoleAssignedTo', grants: '/oauth2PermissionGrants' } as const;

type Part = keyof typeof parts;

/**
 * Reads what a registration consists of. A list that Graph does not let the caller read is empty, and named in `unread`:
 * the rest of the audit is worth having without it.
 *
 * @throws EntradaError as {@link readExistingRegistration}
 */
export async function readRegistrationState(
  graph: Graph,
  reference: string,
  caller: Caller | undefined,
): Promise<ExistingRegistration> {
  const unread = new Set<Part>();
  const forgiving: Graph = {
    ...graph,
    list: async (path, schema, options) => {
      try {
        return await graph.list(path, schema, options);
      } catch (error) {
        const part = partOf(path);
        if (part === undefined || !isEntradaError(error) || error.code !== 'graph_forbidden') throw error;
        unread.add(part);
        return [];
      }
    },
  };
  const state = await readExistingRegistration(forgiving, reference, caller === undefined ? {} : { caller });
  return { ...state, unread: [...new Set([...state.unread, ...unread])].toSorted() };
}

function partOf(path: string): Part | undefined {
  if (path.endsWith(parts.owners)) return 'owners';
  if (path.endsWith(parts.assignments)) return 'assignments';
  return path === parts.grants ? 'grants' : undefined;
}
