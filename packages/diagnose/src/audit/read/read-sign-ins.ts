import type { SignInHistory } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { inParallel } from './in-parallel.ts';

/** How long Graph keeps sign-ins in a tenant with a licence for them (reference-reports-data-retention.md [D]). */
const keptDays = 30;
/** Clients that are asked for, one request each. */
const mostClients = 50;

const schema = v.object({ value: v.array(v.object({ appId: v.nullish(v.string(), '') })) });

/**
 * Reads which clients people signed in to the API by, one request for each client: a busy API's whole log would be too
 * long.
 *
 * @param now epoch milliseconds
 */
export async function readSignIns(
  graph: Graph,
  apiAppId: string,
  clientAppIds: readonly string[],
  now: number,
): Promise<SignInHistory> {
  const since = new Date(now - keptDays * 86_400_000).toISOString().replace(/\.\d+/, '');
  const asked = clientAppIds.slice(0, mostClients);
  const found = await inParallel(asked, async (appId) => {
    const filter = `createdDateTime ge ${since} and appId eq '${appId}' and resourceId eq '${apiAppId}'`;
    const { value } = await graph.get('/auditLogs/signIns', schema, { query: { $filter: filter, $top: 1 } });
    return value.length > 0 ? [appId] : [];
  });
  // Of clients that nobody asked for nothing is known: they do not count as unused.
  return { days: keptDays, clients: [...found.flat(), ...clientAppIds.slice(mostClients)] };
}
