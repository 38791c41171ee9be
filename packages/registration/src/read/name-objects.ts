import { isEntradaError } from '@entrada/core';
import { type DirectoryObject, directoryObjectSchema } from '../graph/directory-objects.ts';
import type { Graph } from '../graph/graph.ts';
import { lookUp } from './look-up.ts';

/** Ids of objects, by kind, whose names are wanted. */
export interface UnnamedObjects {
  readonly users: readonly string[];
  readonly servicePrincipals: readonly string[];
}

const kinds = [
  ['users', 'id,displayName,userPrincipalName'],
  ['servicePrincipals', 'id,displayName,appId'],
] as const;

/**
 * Names of users and service principals by object id. What the caller may not read stays without a name: it is there
 * for people to recognize, nothing is decided by it.
 */
export async function nameObjects(
  graph: Graph,
  unnamed: UnnamedObjects,
): Promise<ReadonlyMap<string, DirectoryObject>> {
  const found = await Promise.all(
    kinds.map(([kind, select]) =>
      lookUp(graph, {
        collection: `/${kind}`,
        property: 'id',
        values: unnamed[kind],
        select,
        schema: directoryObjectSchema,
      }).catch(nothingIfForbidden),
    ),
  );
  return new Map(found.flat().map((object) => [object.id, object]));
}

function nothingIfForbidden(error: unknown): DirectoryObject[] {
  if (isEntradaError(error) && error.code === 'graph_forbidden') return [];
  throw error;
}
