import { isEntradaError } from '@entrada/core';
import * as v from 'valibot';
import { converge, readUntil } from './apply/converge.ts';
import { runSteps, type StepOptions } from './apply/run-steps.ts';
import { type Application, applicationSchema, applicationSelect } from './graph/application.ts';
import type { Graph } from './graph/graph.ts';
import { inconsistentState, notReplicatedYet } from './graph/retry-rules.ts';
import { interruptible, realWait, type Wait } from './graph/wait.ts';
import type { StepKind } from './plan/step.ts';
import type { DestructionPlan } from './plan-destruction.ts';

export type DestructionOptions = StepOptions;

export interface DestructionResult {
  readonly appId: string;
  /** Whether nothing of it can be restored. */
  readonly permanently: boolean;
}

/**
 * Deletes a registration. Stopped anywhere, it finishes when it is planned and run again; see `findDeletedRegistration`
 * for one that is deleted, but not for good.
 *
 * @throws EntradaError from Graph, with the step in `details.step`; `cancelled`
 */
export async function applyDestruction(
  graph: Graph,
  plan: DestructionPlan,
  options: DestructionOptions = {},
): Promise<DestructionResult> {
  const wait = interruptible(options.wait ?? realWait, options.signal);
  const actions: Readonly<Partial<Record<StepKind, () => Promise<boolean>>>> = {
    'drop-pre-authorizations': () => withdraw(graph, plan, wait),
    'delete-application': () => vanish(graph, wait, `/applications/${plan.current.applicationId}`, 'the application'),
    'purge-application': () => purge(graph, plan, wait),
  };
  await runSteps(plan.steps, (step) => actions[step.kind]?.() ?? Promise.resolve(false), options);
  return { appId: plan.current.appId, permanently: plan.permanently };
}

function withdraw(graph: Graph, { current }: DestructionPlan, wait: Wait): Promise<boolean> {
  const path = `/applications/${current.applicationId}`;
  return converge({
    what: 'that no client is authorized',
    wait,
    read: () => getIfThere(graph, path),
    isThere: (seen) => seen === undefined || seen.api.preAuthorizedApplications.length === 0,
    write: () =>
      graph.patch(path, { api: { preAuthorizedApplications: [] } }, { retry: [inconsistentState, notReplicatedYet] }),
  });
}

/**
 * The service principal goes first: deleting the application for good may take it along, and it would be waited for in
 * vain. What was deleted a moment ago may not be among the deleted items yet.
 */
async function purge(graph: Graph, { current }: DestructionPlan, wait: Wait): Promise<boolean> {
  let changed = false;
  for (const id of [current.servicePrincipalId, current.applicationId]) {
    if (id === undefined) continue;
    const path = `/directory/deletedItems/${id}`;
    const shown = await readUntil({ wait, read: () => exists(graph, path), isThere: (there) => there });
    if (shown.isThere) changed = (await vanish(graph, wait, path, 'the deleted object')) || changed;
  }
  return changed;
}

/** Deletes an object and reads until it is gone. */
function vanish(graph: Graph, wait: Wait, path: string, what: string): Promise<boolean> {
  return converge({
    what: `that ${what} is gone`,
    wait,
    read: () => exists(graph, path),
    isThere: (there) => !there,
    write: async () => {
      try {
        await graph.delete(path, { retry: [inconsistentState] });
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
  });
}

async function exists(graph: Graph, path: string): Promise<boolean> {
  try {
    await graph.get(path, v.object({ id: v.string() }), { query: { $select: 'id' } });
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

async function getIfThere(graph: Graph, path: string): Promise<Application | undefined> {
  try {
    return await graph.get(path, applicationSchema, { query: { $select: applicationSelect } });
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return isEntradaError(error) && error.details.status === 404;
}
