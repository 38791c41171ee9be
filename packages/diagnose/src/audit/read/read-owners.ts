import type { ApiOwner } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { plainText } from '../plain-text.ts';

const schema = v.object({
  id: v.string(),
  '@odata.type': v.optional(v.string(), ''),
  displayName: v.nullish(v.string(), ''),
  userPrincipalName: v.nullish(v.string(), null),
  userType: v.nullish(v.string(), null),
});

/**
 * Reads who owns the registration or its service principal, each once.
 *
 * @param paths `/applications/{id}` and `/servicePrincipals/{id}`
 */
export async function readOwners(graph: Graph, paths: readonly string[]): Promise<readonly ApiOwner[]> {
  // Graph gives a user's type in owners where it is asked for, and leaves it out for other objects.
  const query = { $select: 'id,displayName,userPrincipalName,userType' };
  const lists = await Promise.all(paths.map((path) => graph.list(`${path}/owners`, schema, { query })));
  const owners = new Map(lists.flat().map((owner) => [owner.id, owner]));
  return [...owners.values()].map((owner) => ({
    name: plainText(owner.userPrincipalName ?? owner.displayName),
    kind: kindOf(owner),
  }));
}

function kindOf(owner: v.InferOutput<typeof schema>): ApiOwner['kind'] {
  if (owner['@odata.type'] === '#microsoft.graph.servicePrincipal') return 'application';
  const external = owner.userPrincipalName?.includes('#EXT#') ?? false;
  return owner.userType === 'Guest' || (owner.userType === null && external) ? 'guest' : 'member';
}
