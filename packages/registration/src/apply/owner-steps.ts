import * as v from 'valibot';
import { notReplicatedYet, referenceNotReady } from '../graph/retry-rules.ts';
import { listOwners } from '../read/read-access.ts';
import type { Owner } from '../read/registration-state.ts';
import { namedOwners } from '../removals.ts';
import { applicationPath } from './application-steps.ts';
import { type ApplyContext, known, principalsOf } from './apply-context.ts';
import { converge } from './converge.ts';
import { addOnce, removeOnce } from './once.ts';

export function addOwners(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const wanted = namedOwners(plan.api, principalsOf(context));
  const missing = (owners: readonly Owner[]): string[] => {
    const there = new Set(owners.map(({ id }) => id));
    return [...wanted].filter((id) => !there.has(id));
  };
  return converge({
    what: 'the owners',
    wait,
    read: () => listOwners(graph, known(context.applicationId, 'application')),
    isThere: (owners) => missing(owners).length === 0,
    write: async (owners) => {
      for (const id of missing(owners)) {
        const body = { '@odata.id': `${graph.baseUrl}/directoryObjects/${id}` };
        await addOnce(() =>
          graph.post(`${applicationPath(context)}/owners/$ref`, body, v.unknown(), {
            retry: [referenceNotReady, notReplicatedYet],
            repeatable: true,
          }),
        );
      }
    },
  });
}

/** Removes the owners that the plan names; of an application that it created, all that the manifest does not name. Never the last one. */
export function removeOwners(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const named = namedOwners(plan.api, principalsOf(context));
  const removed = new Set(plan.removals.owners);
  const created = plan.current.applicationId === undefined;
  const goes = ({ id }: Owner) => (created ? !named.has(id) : removed.has(id));
  return converge<readonly Owner[]>({
    what: 'that owners are gone',
    wait,
    read: async () => {
      const owners = await listOwners(graph, known(context.applicationId, 'application'));
      const leaving = owners.filter(goes);
      return leaving.length === owners.length ? leaving.slice(1) : leaving;
    },
    isThere: (leaving) => leaving.length === 0,
    write: async (leaving) => {
      // The caller goes last: the right to remove the others may be theirs.
      const ordered = leaving.toSorted((a, b) => Number(a.id === plan.caller?.id) - Number(b.id === plan.caller?.id));
      for (const { id } of ordered)
        await removeOnce(() => graph.delete(`${applicationPath(context)}/owners/${id}/$ref`));
    },
  });
}
