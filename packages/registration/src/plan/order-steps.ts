import type { ApiManifest } from '@entrada/core';
import type { Change, ChangePart } from '../change.ts';
import type { RegistrationState } from '../read/registration-state.ts';
import type { Removals } from '../removals.ts';
import type { Step, StepKind } from './step.ts';

/** What the order of steps depends on. */
export interface Undertaking {
  readonly api: ApiManifest;
  readonly state: RegistrationState;
  readonly changes: readonly Change[];
  readonly removals: Removals;
  readonly prune: boolean;
}

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

function applicationSteps(undertaking: Undertaking): Step[] {
  const { api, changes } = undertaking;
  const { application } = paths(undertaking);
  const created = changes.some(({ part, action }) => part === 'application' && action === 'create');
  const uris = added(undertaking, 'identifier-uri');
  return steps(
    created && step('create-application', `Create the application ${api.name}`, 'POST', '/applications'),
    !created &&
      added(undertaking, 'application') > 0 &&
      step('rename-application', `Name the application ${api.name}`, 'PATCH', application),
    api.accessTokenVersion === 2 && versionStep(undertaking),
    !created &&
      added(undertaking, 'sign-in-audience') > 0 &&
      step('set-sign-in-audience', `Take accounts of ${api.signInAudience}`, 'PATCH', application),
    added(undertaking, 'optional-claim') > 0 &&
      step('write-optional-claims', 'Ask for the optional claims', 'PATCH', application),
    uris > 0 && step('add-identifier-uris', `Answer to ${count(uris, 'identifier URI')}`, 'PATCH', application),
  );
}

function versionStep(undertaking: Undertaking): Step | false {
  const title = `Issue access tokens of version ${undertaking.api.accessTokenVersion}`;
  const { application } = paths(undertaking);
  return (
    added(undertaking, 'access-token-version') > 0 && step('set-access-token-version', title, 'PATCH', application)
  );
}

function permissionSteps(undertaking: Undertaking): Step[] {
  const { application } = paths(undertaking);
  const scopes = added(undertaking, 'scope');
  const roles = added(undertaking, 'app-role');
  const clients = added(undertaking, 'pre-authorization');
  const known = added(undertaking, 'known-client');
  return steps(
    scopes > 0 && step('write-scopes', `Expose ${count(scopes, 'scope')}`, 'PATCH', application),
    roles > 0 && step('write-app-roles', `Define ${count(roles, 'app role')}`, 'PATCH', application),
    clients > 0 && step('pre-authorize-clients', `Authorize ${count(clients, 'client')}`, 'PATCH', application),
    known > 0 && step('add-known-clients', `Name ${count(known, 'known client')}`, 'PATCH', application),
  );
}

function principalSteps(undertaking: Undertaking): Step[] {
  const clients = added(undertaking, 'client-service-principal');
  const title = `Create ${count(clients, 'service principal')} of other applications`;
  return steps(
    added(undertaking, 'service-principal') > 0 &&
      step('create-service-principal', 'Create the service principal', 'POST', '/servicePrincipals'),
    clients > 0 && step('create-client-service-principals', title, 'POST', '/servicePrincipals'),
  );
}

function assigningSteps(undertaking: Undertaking): Step[] {
  const number = added(undertaking, 'assignment');
  const path = `${paths(undertaking).servicePrincipal}/appRoleAssignedTo`;
  return steps(number > 0 && step('assign-principals', `Make ${count(number, 'assignment')}`, 'POST', path));
}

function accessSteps(undertaking: Undertaking): Step[] {
  const grants = added(undertaking, 'grant');
  const owners = added(undertaking, 'owner');
  const path = `${paths(undertaking).application}/owners/$ref`;
  return steps(
    grants > 0 && step('grant-permissions', `Give ${count(grants, 'grant')}`, 'POST', '/oauth2PermissionGrants'),
    owners > 0 && step('add-owners', `Add ${count(owners, 'owner')}`, 'POST', path),
  );
}

function requirementSteps(undertaking: Undertaking): Step[] {
  const { required } = undertaking.api.assignment;
  const title = required ? 'Require assignment' : 'Let everyone in the tenant use the API';
  const { servicePrincipal } = paths(undertaking);
  return steps(
    added(undertaking, 'assignment-required') > 0 && step('set-assignment-required', title, 'PATCH', servicePrincipal),
  );
}

function revokingSteps(undertaking: Undertaking): Step[] {
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

function removingSteps(undertaking: Undertaking): Step[] {
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

function finalSteps(undertaking: Undertaking): Step[] {
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

/** Paths of the objects, as far as they exist. */
function paths({ state }: Undertaking): { readonly application: string; readonly servicePrincipal: string } {
  return {
    application: `/applications/${state.application?.id ?? '{id}'}`,
    servicePrincipal: `/servicePrincipals/${state.servicePrincipal?.id ?? '{id}'}`,
  };
}

/** How many changes of a part put something there. */
function added({ changes }: Undertaking, part: ChangePart): number {
  return changes.filter((change) => change.part === part && change.adds).length;
}

function step(kind: StepKind, title: string, method: Step['request']['method'], path: string): Step {
  return { kind, title, request: { method, path } };
}

function steps(...candidates: (Step | false)[]): Step[] {
  return candidates.filter((candidate) => candidate !== false);
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
