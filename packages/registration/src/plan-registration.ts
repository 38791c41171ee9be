import { type ApiManifest, EntradaError, type Finding, riskFindings } from '@entrada/core';
import type { Change, ChangePart } from './change.ts';
import { diffRegistration } from './diff-registration.ts';
import { primaryIdentifierUri, resolveIdentifierUri } from './manifest/identifier-uri.ts';
import { planFindings } from './plan-findings.ts';
import type { RegistrationState } from './read-registration.ts';
import type { AssignablePrincipal } from './resolve-principals.ts';

/** The kinds of steps, in the order in which they are safe. */
export type StepKind =
  | 'create-application'
  | 'rename-application'
  | 'set-access-token-version'
  | 'add-identifier-uri'
  | 'write-scopes'
  | 'write-app-roles'
  | 'disable-permissions'
  | 'edit-disabled-permissions'
  | 'pre-authorize-clients'
  | 'create-service-principal'
  | 'assign-principals'
  | 'set-assignment-required';

/** One write, as it is shown; what exactly is sent is merged from a fresh read when it is made. */
export interface Step {
  readonly kind: StepKind;
  readonly title: string;
  readonly request: { readonly method: 'POST' | 'PATCH'; readonly path: string };
}

/** What is to be done, why, and what is worth knowing before. Plain data. */
export interface Plan {
  readonly api: ApiManifest;
  readonly tenant: RegistrationState['tenant'];
  /** Ids of what is there already. */
  readonly current: {
    readonly applicationId?: string;
    readonly appId?: string;
    readonly servicePrincipalId?: string;
  };
  readonly principals: readonly AssignablePrincipal[];
  /** Everything: made, changed, kept. */
  readonly changes: readonly Change[];
  /** Only what has to be written; empty when the tenant is as the manifest says. */
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
}

/**
 * Puts what has to be written into an order in which no step fails for want of an earlier one, and nobody is locked
 * out or let in on the way: URI after token version (the URI policy is milder for version 2), pre-authorizations in a
 * write of their own after the scopes (Graph looks their ids up in what is stored), assignment required last.
 *
 * Pure: reads nothing, writes nothing.
 *
 * @throws EntradaError `registration_conflict` when users or groups would have to be assigned without a role, while
 *   the API has roles for them
 */
export function planRegistration(api: ApiManifest, state: RegistrationState): Plan {
  const changes = diffRegistration(api, state);
  const { application, servicePrincipal } = state;
  refuseAssignmentWithoutRole(api, state, changes);
  return {
    api,
    tenant: state.tenant,
    current: {
      ...(application !== undefined && { applicationId: application.id, appId: application.appId }),
      ...(servicePrincipal !== undefined && { servicePrincipalId: servicePrincipal.id }),
    },
    principals: state.principals,
    changes,
    steps: planSteps(api, state, changes),
    findings: [...riskFindings(api), ...planFindings(api, state)],
  };
}

/**
 * Graph takes an assignment without a role ("default access") only where the API has no role that users can hold;
 * the manifest cannot say who gets which role.
 */
function refuseAssignmentWithoutRole(api: ApiManifest, state: RegistrationState, changes: readonly Change[]): void {
  if (!changes.some(({ part, action }) => part === 'assignment' && action === 'create')) return;
  const roles = new Set([
    ...api.appRoles.filter(({ allowed }) => allowed.includes('user')).map(({ value }) => value),
    ...(state.application?.appRoles ?? [])
      .filter(({ isEnabled, allowedMemberTypes }) => isEnabled && allowedMemberTypes.includes('User'))
      .map(({ value, id }) => value ?? id),
  ]);
  if (roles.size === 0) return;
  throw new EntradaError(
    'registration_conflict',
    `Nothing was written. The API has roles for users (${[...roles].join(', ')}), so Entra assigns nobody without a ` +
      'role. Assign them to a role in the portal first; whoever is assigned there counts as assigned here.',
    { details: { roles: [...roles] } },
  );
}

function planSteps(api: ApiManifest, state: RegistrationState, changes: readonly Change[]): Step[] {
  const { application, servicePrincipal } = state;
  const applicationPath = `/applications/${application?.id ?? '{id}'}`;
  const principalPath = `/servicePrincipals/${servicePrincipal?.id ?? '{id}'}`;
  const pending = (part: ChangePart) => changes.filter((change) => change.part === part && change.action !== 'keep');
  const steps: Step[] = [];
  const add = (parts: ChangePart, kind: StepKind, title: string, method: 'POST' | 'PATCH', path: string): void => {
    if (pending(parts).length > 0) steps.push({ kind, title, request: { method, path } });
  };
  const uri = resolveIdentifierUri(primaryIdentifierUri(api), application?.appId ?? '{appId}');

  if (application === undefined) {
    add('application', 'create-application', `Create the application ${api.name}`, 'POST', '/applications');
  } else {
    add('application', 'rename-application', `Name the application ${api.name}`, 'PATCH', applicationPath);
  }
  const version = `Issue access tokens of version ${api.accessTokenVersion}`;
  add('access-token-version', 'set-access-token-version', version, 'PATCH', applicationPath);
  add('identifier-uri', 'add-identifier-uri', `Answer to ${uri}`, 'PATCH', applicationPath);
  add('scope', 'write-scopes', `Expose ${count(pending('scope').length, 'scope')}`, 'PATCH', applicationPath);
  add(
    'app-role',
    'write-app-roles',
    `Define ${count(pending('app-role').length, 'app role')}`,
    'PATCH',
    applicationPath,
  );
  const clients = count(pending('pre-authorization').length, 'client');
  add('pre-authorization', 'pre-authorize-clients', `Authorize ${clients}`, 'PATCH', applicationPath);
  add('service-principal', 'create-service-principal', 'Create the service principal', 'POST', '/servicePrincipals');
  const assignees = `Assign ${count(pending('assignment').length, 'user or group', 'users and groups')}`;
  add('assignment', 'assign-principals', assignees, 'POST', `${principalPath}/appRoleAssignedTo`);
  const switched = api.assignment.required ? 'Require assignment' : 'Let everyone in the tenant use the API';
  add('assignment-required', 'set-assignment-required', switched, 'PATCH', principalPath);
  return steps;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
