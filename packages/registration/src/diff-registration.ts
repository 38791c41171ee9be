import type { ApiManifest } from '@entrada/core';
import type { Change } from './change.ts';
import {
  diffAssignmentRequired,
  diffAssignments,
  diffGrants,
  diffOwners,
  diffServicePrincipals,
} from './diff/diff-access.ts';
import { diffApplication } from './diff/diff-application.ts';
import {
  diffIdentifierUris,
  diffKnownClients,
  diffOptionalClaims,
  diffPermissions,
  diffPreAuthorizations,
} from './diff/diff-collections.ts';
import type { RegistrationState } from './read/registration-state.ts';
import { findRemovals, noRemovals } from './removals.ts';

export interface DiffOptions {
  /** Whether what the manifest does not name is to go. Default: it is kept. */
  readonly prune?: boolean;
}

/**
 * What differs between the manifest of an API and the tenant. What the manifest does not name is reported as kept, or
 * as removed when pruning. Cost grows linearly with what the tenant holds.
 */
export function diffRegistration(api: ApiManifest, state: RegistrationState, options: DiffOptions = {}): Change[] {
  const { prune = false } = options;
  const { application } = state;
  const removals = prune ? findRemovals(api, state) : noRemovals;
  return [
    ...diffApplication(api, application),
    ...diffOptionalClaims(api, application, removals),
    ...diffIdentifierUris(api, application, removals),
    ...diffPermissions(api, application, removals),
    ...diffPreAuthorizations(api, application, removals),
    ...diffKnownClients(api, application, removals),
    ...diffServicePrincipals(state),
    ...diffAssignments(api, state, removals, { prune }),
    ...diffGrants(api, state, removals),
    ...diffOwners(api, state, removals),
    diffAssignmentRequired(api, state),
  ];
}
