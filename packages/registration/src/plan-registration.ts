import type { ApiManifest, Finding } from '@entrada/core';
import type { Change } from './change.ts';
import { type DiffOptions, diffRegistration } from './diff-registration.ts';
import { checkAssignments } from './plan/check-assignments.ts';
import { findLockouts } from './plan/find-lockouts.ts';
import { orderSteps } from './plan/order-steps.ts';
import { planFindings } from './plan/plan-findings.ts';
import type { Step } from './plan/step.ts';
import type { Caller, NamedPrincipal, RegistrationState, Tenant } from './read/registration-state.ts';
import { findRemovals, noRemovals, type Removals } from './removals.ts';

/** What is to be done, why, and what is worth knowing before. Plain data. */
export interface Plan {
  readonly api: ApiManifest;
  readonly tenant: Tenant;
  /** Ids of what is there already. */
  readonly current: {
    readonly applicationId?: string;
    readonly appId?: string;
    readonly servicePrincipalId?: string;
    /** Object ids of the owners of the application; undefined where they could not be read. */
    readonly ownerIds?: readonly string[];
  };
  readonly principals: readonly NamedPrincipal[];
  readonly prune: boolean;
  /** Everything: made, changed, taken away, kept. */
  readonly changes: readonly Change[];
  readonly removals: Removals;
  /** Only what has to be written; empty when the tenant is as the manifest says. */
  readonly steps: readonly Step[];
  /** What the caller could not do any more, in sentences. */
  readonly lockouts: readonly string[];
  readonly findings: readonly Finding[];
  readonly caller?: Caller;
}

/**
 * What it takes to bring the tenant to what the manifest says, in an order in which no step fails for want of an earlier
 * one, and nobody is locked out or let in on the way.
 *
 * Pure: reads nothing, writes nothing.
 *
 * @param options.prune whether what the manifest does not name is taken away (default: kept). Owners only where the
 *   manifest names one
 * @throws EntradaError `registration_conflict` when an assignment of the manifest is one that Entra refuses
 */
export function planRegistration(api: ApiManifest, state: RegistrationState, options: DiffOptions = {}): Plan {
  const { prune = false } = options;
  const { application, servicePrincipal, caller } = state;
  const changes = diffRegistration(api, state, { prune });
  const removals = prune ? findRemovals(api, state) : noRemovals;
  checkAssignments(api, state, removals, { prune });
  return {
    api,
    tenant: state.tenant,
    current: {
      ...(application !== undefined && { applicationId: application.id, appId: application.appId }),
      ...(servicePrincipal !== undefined && { servicePrincipalId: servicePrincipal.id }),
      ...(!state.unread.includes('owners') && { ownerIds: state.owners.map(({ id }) => id) }),
    },
    principals: state.principals,
    prune,
    changes,
    removals,
    steps: orderSteps({ api, state, changes, removals, prune }),
    lockouts: findLockouts(api, state, removals),
    findings: planFindings(api, state, removals),
    ...(caller !== undefined && { caller }),
  };
}
