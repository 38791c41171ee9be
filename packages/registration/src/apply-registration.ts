import { EntradaError, isEntradaError } from '@entrada/core';
import {
  addIdentifierUri,
  createApplication,
  renameApplication,
  setAccessTokenVersion,
} from './apply/application-steps.ts';
import { type ApplyContext, known } from './apply/apply-context.ts';
import { writeAppRoles, writeScopes } from './apply/permission-steps.ts';
import { preAuthorizeClients } from './apply/pre-authorize-clients.ts';
import { assignPrincipals, createServicePrincipal, setAssignmentRequired } from './apply/service-principal-steps.ts';
import type { Graph } from './graph/graph.ts';
import { realWait, type Wait } from './graph/retry-after.ts';
import { primaryIdentifierUri, resolveIdentifierUri } from './manifest/identifier-uri.ts';
import type { Plan, Step, StepKind } from './plan-registration.ts';

export interface ApplyOptions {
  /** Told of each step before and after; of the detours of a step, too. */
  readonly onStep?: (step: Step, phase: 'start' | 'done') => void;
  readonly wait?: Wait;
  /** Stops between two steps, or while Graph is waited for. */
  readonly signal?: AbortSignal;
  /** Makes ids of new scopes and roles. Default: random GUIDs. */
  readonly createId?: () => string;
}

/** The API as it stands after applying. */
export interface ApplyResult {
  readonly appId: string;
  /** Object id of the application. */
  readonly objectId: string;
  readonly servicePrincipalId: string;
  readonly identifierUri: string;
  readonly tenantId: string;
  /** Whether anything was written. */
  readonly changed: boolean;
}

/**
 * Carries out a plan, step by step. Each step reads afresh, merges, writes only if something is missing and reads
 * back until Graph shows it; so a plan that was stopped anywhere, or is out of date, or is applied twice, ends in the
 * same state, and what others wrote meanwhile stays.
 *
 * @throws EntradaError from Graph, with the step in `details.step`; `registration_conflict`; `cancelled`
 * @example
 * const state = await readRegistration(graph, api);
 * const result = await applyPlan(graph, planRegistration(api, state), { onStep: (step) => show(step.title) });
 */
export async function applyPlan(graph: Graph, plan: Plan, options: ApplyOptions = {}): Promise<ApplyResult> {
  const onStep = options.onStep ?? (() => {});
  const context: ApplyContext = {
    graph,
    plan,
    wait: interruptible(options.wait ?? realWait, options.signal),
    createId: options.createId ?? (() => crypto.randomUUID()),
    onStep,
    applicationId: plan.current.applicationId,
    appId: plan.current.appId,
    servicePrincipalId: plan.current.servicePrincipalId,
    applicationIsNew: false,
  };
  let changed = false;
  for (const step of plan.steps) {
    if (options.signal?.aborted) throw cancelled();
    onStep(step, 'start');
    changed = (await runStep(context, step)) || changed;
    onStep(step, 'done');
  }
  const appId = known(context.appId, 'application id');
  return {
    appId,
    objectId: known(context.applicationId, 'application'),
    servicePrincipalId: known(context.servicePrincipalId, 'service principal'),
    identifierUri: resolveIdentifierUri(primaryIdentifierUri(plan.api), appId),
    tenantId: plan.tenant.id,
    changed,
  };
}

const actions: Readonly<Partial<Record<StepKind, (context: ApplyContext) => Promise<boolean>>>> = {
  'create-application': createApplication,
  'rename-application': renameApplication,
  'set-access-token-version': setAccessTokenVersion,
  'add-identifier-uri': addIdentifierUri,
  'write-scopes': writeScopes,
  'write-app-roles': writeAppRoles,
  'pre-authorize-clients': preAuthorizeClients,
  'create-service-principal': createServicePrincipal,
  'assign-principals': assignPrincipals,
  'set-assignment-required': setAssignmentRequired,
};

async function runStep(context: ApplyContext, step: Step): Promise<boolean> {
  const action = actions[step.kind];
  if (action === undefined) throw new TypeError(`A plan has no step ${step.kind} of its own`);
  try {
    return await action(context);
  } catch (error) {
    if (!isEntradaError(error)) throw error;
    const details = { ...error.details, step: step.kind };
    throw new EntradaError(error.code, `${step.title}: ${error.message}`, { details, cause: error });
  }
}

function interruptible(wait: Wait, signal: AbortSignal | undefined): Wait {
  if (signal === undefined) return wait;
  return (milliseconds) =>
    new Promise((resolve, reject) => {
      const stop = () => reject(cancelled());
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      wait(milliseconds)
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', stop));
    });
}

function cancelled(): EntradaError {
  return new EntradaError('cancelled', 'Stopped. What was written stays; run it again to finish.');
}
