import type { Step } from './step.ts';
import { added, count, paths, step, steps, type Undertaking, versionStep } from './undertaking.ts';

/** What clients lose, and what is disabled so that it can be removed. */
export function revokingSteps(undertaking: Undertaking): Step[] {
  const { preAuthorizations, grants } = undertaking.removals;
  const { application } = paths(undertaking);
  const permissions = removedPermissions(undertaking);
  const clients = count(preAuthorizations.length, 'client');
  return steps(
    preAuthorizations.length > 0 &&
      step('drop-pre-authorizations', `Withdraw permissions of ${clients}`, 'PATCH', application),
    grants.length > 0 &&
      step('revoke-grants', `Revoke from ${count(grants.length, 'grant')}`, 'DELETE', '/oauth2PermissionGrants/{id}'),
    permissions !== '' && step('disable-permissions', `Disable ${permissions} before removal`, 'PATCH', application),
  );
}

/** What goes, once nothing uses it. */
export function removingSteps(undertaking: Undertaking): Step[] {
  const { assignments, identifierUris, optionalClaims, knownClientApplications } = undertaking.removals;
  const { application, servicePrincipal } = paths(undertaking);
  const permissions = removedPermissions(undertaking);
  const assigned = `${servicePrincipal}/appRoleAssignedTo/{id}`;
  const [uris, claims, known] = [identifierUris.length, optionalClaims.length, knownClientApplications.length];
  return steps(
    assignments.length > 0 &&
      step('remove-assignments', `Remove ${count(assignments.length, 'assignment')}`, 'DELETE', assigned),
    permissions !== '' && step('remove-permissions', `Remove ${permissions}`, 'PATCH', application),
    uris > 0 && step('remove-identifier-uris', `Give up ${count(uris, 'identifier URI')}`, 'PATCH', application),
    claims > 0 && step('remove-optional-claims', `Drop ${count(claims, 'optional claim')}`, 'PATCH', application),
    known > 0 && step('remove-known-clients', `Drop ${count(known, 'known client')}`, 'PATCH', application),
  );
}

function removedPermissions({ removals: { scopes, appRoles } }: Undertaking): string {
  const words = [
    scopes.length > 0 && count(scopes.length, 'scope'),
    appRoles.length > 0 && count(appRoles.length, 'app role'),
  ];
  return words.filter((word) => word !== false).join(' and ');
}

/** What could not be undone, or could end the right to write the rest. */
export function finalSteps(undertaking: Undertaking): Step[] {
  const { api, removals, prune, state } = undertaking;
  const { application } = paths(undertaking);
  // Whoever creates an application owns it: pruning takes that back when the manifest names other owners.
  const leaves = prune && state.application === undefined && api.owners.length > 0;
  const owners = leaves ? 'Leave the application to its owners' : `Remove ${count(removals.owners.length, 'owner')}`;
  return steps(
    // Graph goes back to version 1 only when no URI is left that version 1 would not take.
    api.accessTokenVersion === 1 && versionStep(undertaking),
    added(undertaking, 'instance-lock') > 0 &&
      step('set-instance-lock', `${api.instanceLock ? 'Lock' : 'Unlock'} its instances`, 'PATCH', application),
    (leaves || removals.owners.length > 0) &&
      step('remove-owners', owners, 'DELETE', `${application}/owners/{id}/$ref`),
  );
}
