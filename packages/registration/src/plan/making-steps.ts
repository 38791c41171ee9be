import type { Step } from './step.ts';
import { added, count, paths, step, steps, type Undertaking, versionStep } from './undertaking.ts';

/** What an application has once, its claims and its URIs. */
export function applicationSteps(undertaking: Undertaking): Step[] {
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

/** Scopes and roles, and the clients that may use them. */
export function permissionSteps(undertaking: Undertaking): Step[] {
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

/** The service principals that later steps refer to. */
export function principalSteps(undertaking: Undertaking): Step[] {
  const clients = added(undertaking, 'client-service-principal');
  const title = `Create ${count(clients, 'service principal')} of other applications`;
  return steps(
    added(undertaking, 'service-principal') > 0 &&
      step('create-service-principal', 'Create the service principal', 'POST', '/servicePrincipals'),
    clients > 0 && step('create-client-service-principals', title, 'POST', '/servicePrincipals'),
  );
}

/** Who gets access. */
export function assigningSteps(undertaking: Undertaking): Step[] {
  const number = added(undertaking, 'assignment');
  const path = `${paths(undertaking).servicePrincipal}/appRoleAssignedTo`;
  return steps(number > 0 && step('assign-principals', `Make ${count(number, 'assignment')}`, 'POST', path));
}

/** Grants and owners that are added. */
export function accessSteps(undertaking: Undertaking): Step[] {
  const grants = added(undertaking, 'grant');
  const owners = added(undertaking, 'owner');
  const path = `${paths(undertaking).application}/owners/$ref`;
  return steps(
    grants > 0 && step('grant-permissions', `Give ${count(grants, 'grant')}`, 'POST', '/oauth2PermissionGrants'),
    owners > 0 && step('add-owners', `Add ${count(owners, 'owner')}`, 'POST', path),
  );
}

/** The switch between everyone and who is assigned. */
export function requirementSteps(undertaking: Undertaking): Step[] {
  const { required } = undertaking.api.assignment;
  const title = required ? 'Require assignment' : 'Let everyone in the tenant use the API';
  const { servicePrincipal } = paths(undertaking);
  return steps(
    added(undertaking, 'assignment-required') > 0 && step('set-assignment-required', title, 'PATCH', servicePrincipal),
  );
}
