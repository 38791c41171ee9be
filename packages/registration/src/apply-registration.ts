import { EntradaError } from '@entrada/core';
import {
  createApplication,
  renameApplication,
  setAccessTokenVersion,
  setInstanceLock,
  setSignInAudience,
} from './apply/application-steps.ts';
import { type ApplyContext, known } from './apply/apply-context.ts';
import { assignPrincipals, removeAssignments } from './apply/assignment-steps.ts';
import {
  addKnownClients,
  dropPreAuthorizations,
  preAuthorizeClients,
  removeKnownClients,
  removeOptionalClaims,
  writeOptionalClaims,
} from './apply/claim-and-client-steps.ts';
import { grantPermissions, revokeGrants } from './apply/grant-steps.ts';
import { addIdentifierUris, removeIdentifierUris } from './apply/identifier-uri-steps.ts';
import { addOwners, removeOwners } from './apply/owner-steps.ts';
import { disablePermissions, removePermissions, writeAppRoles, writeScopes } from './apply/permission-steps.ts';
import { runSteps, type StepOptions } from './apply/run-steps.ts';
import {
  createClientServicePrincipals,
  createServicePrincipal,
  setAssignmentRequired,
} from './apply/service-principal-steps.ts';
import type { Graph } from './graph/graph.ts';
import { interruptible, realWait } from './graph/wait.ts';
import { primaryIdentifierUri, resolveIdentifierUri } from './manifest/identifier-uri.ts';
import type { StepKind } from './plan/step.ts';
import type { Plan } from './plan-registration.ts';
import { principalKey } from './read/resolve-principals.ts';

export interface ApplyOptions extends StepOptions {
  /** Makes ids of new scopes and roles. Default: random GUIDs. */
  readonly createId?: () => string;
  /** To go on although the plan says that the caller would be locked out. */
  readonly allowLockout?: boolean;
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
 * @throws EntradaError from Graph, with the step in `details.step` and the titles of what is done in `details.done`;
 *   `registration_conflict`; `lockout_refused`, before anything is written; `cancelled`
 * @example
 * const state = await readRegistration(graph, api);
 * const result = await applyPlan(graph, planRegistration(api, state), { onStep: (step) => show(step.title) });
 */
export async function applyPlan(graph: Graph, plan: Plan, options: ApplyOptions = {}): Promise<ApplyResult> {
  refuseLockout(plan, options);
  const context = contextFor(graph, plan, options);
  const changed = await runSteps(plan.steps, (step) => actionOf(step.kind)(context), options);
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

function refuseLockout({ lockouts }: Plan, { allowLockout = false }: ApplyOptions): void {
  if (lockouts.length === 0 || allowLockout) return;
  throw new EntradaError('lockout_refused', `Nothing was written. ${lockouts.join(' ')}`, { details: { lockouts } });
}

function contextFor(graph: Graph, plan: Plan, options: ApplyOptions): ApplyContext {
  const createId = options.createId ?? (() => crypto.randomUUID());
  const ids = new Map<string, string>();
  const freshIds = new Set<string>();
  return {
    graph,
    plan,
    wait: interruptible(options.wait ?? realWait, options.signal),
    idFor: (collection, value) => {
      const key = `${collection} ${value}`;
      const id = ids.get(key) ?? createId();
      ids.set(key, id);
      freshIds.add(id);
      return id;
    },
    freshIds,
    onStep: options.onStep ?? (() => {}),
    principalIds: new Map(
      plan.principals.flatMap((principal) =>
        principal.id === undefined ? [] : [[principalKey(principal), principal.id] as const],
      ),
    ),
    applicationId: plan.current.applicationId,
    appId: plan.current.appId,
    servicePrincipalId: plan.current.servicePrincipalId,
    applicationIsNew: false,
  };
}

const actions: Readonly<Partial<Record<StepKind, (context: ApplyContext) => Promise<boolean>>>> = {
  'create-application': createApplication,
  'rename-application': renameApplication,
  'set-access-token-version': setAccessTokenVersion,
  'set-sign-in-audience': setSignInAudience,
  'write-optional-claims': writeOptionalClaims,
  'add-identifier-uris': addIdentifierUris,
  'write-scopes': writeScopes,
  'write-app-roles': writeAppRoles,
  'pre-authorize-clients': preAuthorizeClients,
  'add-known-clients': addKnownClients,
  'create-service-principal': createServicePrincipal,
  'create-client-service-principals': createClientServicePrincipals,
  'assign-principals': assignPrincipals,
  'grant-permissions': grantPermissions,
  'add-owners': addOwners,
  'drop-pre-authorizations': dropPreAuthorizations,
  'revoke-grants': revokeGrants,
  'disable-permissions': disablePermissions,
  'remove-assignments': removeAssignments,
  'remove-permissions': removePermissions,
  'remove-identifier-uris': removeIdentifierUris,
  'remove-optional-claims': removeOptionalClaims,
  'remove-known-clients': removeKnownClients,
  'set-instance-lock': setInstanceLock,
  'remove-owners': removeOwners,
  'set-assignment-required': setAssignmentRequired,
};

function actionOf(kind: StepKind): (context: ApplyContext) => Promise<boolean> {
  const action = actions[kind];
  if (action === undefined) throw new TypeError(`A plan has no step ${kind} of its own`);
  return action;
}
