import {
  accessSteps,
  applicationSteps,
  assigningSteps,
  permissionSteps,
  principalSteps,
  requirementSteps,
} from './making-steps.ts';
import { finalSteps, removingSteps, revokingSteps } from './removing-steps.ts';
import type { Step } from './step.ts';
import type { Undertaking } from './undertaking.ts';

/**
 * Puts what has to be written into an order in which no step fails for want of an earlier one, and nobody is locked out
 * or let in on the way.
 *
 * Made first: token version 2 before the audience that needs it and the URIs (the URI policy is milder for version 2),
 * pre-authorizations in a write of their own after the scopes (Graph looks their ids up in what is stored), assignments
 * after the roles. Taken away after that: pre-authorizations before their scope; scopes and roles disabled before they
 * are removed; URIs before the version that would not take them. Last comes what can lock out: the lock, the owners, and
 * that assignment is required.
 */
export function orderSteps(undertaking: Undertaking): Step[] {
  const { api, removals } = undertaking;
  // Access without a role can be given only while no role for such principals is enabled.
  const assignsLate = removals.appRoles.length > 0;
  const assigning = assigningSteps(undertaking);
  const requirement = requirementSteps(undertaking);
  return [
    ...applicationSteps(undertaking),
    ...permissionSteps(undertaking),
    ...principalSteps(undertaking),
    ...(assignsLate ? [] : assigning),
    ...accessSteps(undertaking),
    ...(api.assignment.required ? [] : requirement),
    ...revokingSteps(undertaking),
    ...(assignsLate ? assigning : []),
    ...removingSteps(undertaking),
    ...finalSteps(undertaking),
    ...(api.assignment.required ? requirement : []),
  ];
}
