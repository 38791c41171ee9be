import { EntradaError } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import type { UserCount } from '../tenant-facts.ts';
import { listUpTo } from './list-up-to.ts';

/** Beyond this many users nobody waits for their number. */
const mostUsers = 20_000;

const schema = v.object({ userType: v.nullish(v.string(), null) });

/** Counts the users of the tenant. @throws EntradaError `graph_failed` when there are more than 20,000 */
export async function countUsers(graph: Graph): Promise<UserCount> {
  const { entries, more } = await listUpTo(graph, '/users', schema, {
    query: { $select: 'id,userType', $top: 999 },
    limit: mostUsers,
  });
  if (more)
    throw new EntradaError('graph_failed', `the tenant has more than ${mostUsers} users, and no more are counted`);
  const guests = entries.filter(({ userType }) => userType === 'Guest').length;
  return { members: entries.length - guests, guests };
}
