import type { ApiManifest } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { planDestruction } from './plan-destruction.ts';
import { planRegistration } from './plan-registration.ts';
import type { Caller, RegistrationState } from './read/registration-state.ts';
import { delegatedPermissionsFor, requiredRights } from './required-rights.ts';
import { parseApi } from './testing/parse-api.ts';
import {
  assignmentOf,
  azureCli,
  bareApplication,
  emptyState,
  exposedState,
  foreignClient,
  scope,
  withApplication,
} from './testing/states.ts';

function manifest(...lines: string[]): ApiManifest {
  return parseApi(['api:', '  name: adatum-auth-test-app', ...lines.map((line) => `  ${line}`)].join('\n'));
}

const alex = 'alex@adatum.onmicrosoft.com';
const whole = manifest(
  'identifierUri: api://adatum-auth-test-app',
  'scopes: { access_as_user: { consent: user } }',
  'appRoles: { Reports.Read.All: { allowed: [application] } }',
  'authorizedClients: [azure-cli, azure-powershell]',
  `assignment: { users: [${alex}], groups: [Adatum API developers] }`,
);

const empty: RegistrationState = {
  ...emptyState,
  principals: [...emptyState.principals, { kind: 'group', name: 'Adatum API developers', id: 'developers' }],
};

const bare: RegistrationState = {
  ...exposedState,
  application: {
    ...bareApplication,
    identifierUris: ['api://app-1'],
    api: { ...bareApplication.api, requestedAccessTokenVersion: 2 },
  },
  assignments: [],
  principals: [],
};

/** The plan's own findings; the risks of an API are tested in core. */
function ownFindings(of: ApiManifest, state: RegistrationState): string[] {
  return planRegistration(of, state)
    .findings.filter(({ rule }) => rule.startsWith('P'))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('planRegistration', () => {
  it('orders the writes so that each finds what it needs, and assignment is required last', () => {
    const { steps } = planRegistration(whole, empty);
    expect(steps.map(({ request, title }) => `${request.method} ${request.path}: ${title}`)).toMatchInlineSnapshot(`
      [
        "POST /applications: Create the application adatum-auth-test-app",
        "PATCH /applications/{id}: Issue access tokens of version 2",
        "PATCH /applications/{id}: Answer to 1 identifier URI",
        "PATCH /applications/{id}: Expose 1 scope",
        "PATCH /applications/{id}: Define 1 app role",
        "PATCH /applications/{id}: Authorize 2 clients",
        "POST /servicePrincipals: Create the service principal",
        "POST /servicePrincipals/{id}/appRoleAssignedTo: Make 2 assignments",
        "PATCH /servicePrincipals/{id}: Require assignment",
      ]
    `);
  });

  it('takes away after it has made, URIs and roles in an order in which nothing is in use, and locks out last', () => {
    const state: RegistrationState = {
      ...withApplication(
        {
          identifierUris: ['api://other'],
          optionalClaims: {
            accessToken: [{ name: 'x', essential: false, additionalProperties: [] }],
            idToken: [],
            saml2Token: [],
          },
        },
        { knownClientApplications: [foreignClient], oauth2PermissionScopes: [{ ...scope, value: 'other' }] },
      ),
      servicePrincipal: { ...required(exposedState.servicePrincipal), appRoleAssignmentRequired: false },
      owners: [{ id: 'casey', kind: 'user', name: 'casey' }],
      grants: [{ id: 'g', clientId: 'c', consentType: 'AllPrincipals', scope: 'other' }],
      assignments: [assignmentOf('blair', { appRoleId: 'role-1' })],
      principals: [...empty.principals],
    };
    const wanted: ApiManifest = {
      ...manifest('accessTokenVersion: 1', 'scopes: { access_as_user: { consent: user } }', 'authorizedClients: [az]'),
      owners: [{ kind: 'user', name: alex }],
      instanceLock: true,
      assignment: { required: true, users: [{ name: alex }], groups: [], applications: [] },
    };
    const { steps } = planRegistration(wanted, state, { prune: true });
    expect(steps.map(({ kind }) => kind)).toMatchInlineSnapshot(`
      [
        "add-identifier-uris",
        "write-scopes",
        "pre-authorize-clients",
        "add-owners",
        "drop-pre-authorizations",
        "revoke-grants",
        "disable-permissions",
        "assign-principals",
        "remove-assignments",
        "remove-permissions",
        "remove-identifier-uris",
        "remove-optional-claims",
        "remove-known-clients",
        "set-access-token-version",
        "set-instance-lock",
        "remove-owners",
        "set-assignment-required",
      ]
    `);
  });

  it('opens before it takes assignments away, and closes after', () => {
    const order = (assignment: string, requiredNow: boolean) => {
      const servicePrincipal = { ...required(bare.servicePrincipal), appRoleAssignmentRequired: requiredNow };
      const state = { ...bare, servicePrincipal, assignments: [assignmentOf('blair')] };
      return planRegistration(manifest(`assignment: ${assignment}`), state, { prune: true }).steps.map(
        ({ kind }) => kind,
      );
    };
    expect(order('{ required: false }', true)).toEqual(['set-assignment-required', 'remove-assignments']);
    expect(order('{ required: true }', false)).toEqual(['remove-assignments', 'set-assignment-required']);
  });

  it('has no step when nothing differs', () => {
    const plan = planRegistration(manifest('assignment: { required: true }'), bare);
    expect(plan.steps).toEqual([]);
    expect(plan.current).toEqual({
      applicationId: 'object-1',
      appId: 'app-1',
      servicePrincipalId: 'principal-1',
      ownerIds: [],
    });
    expect(plan.changes.every(({ action }) => action === 'keep')).toBe(true);
  });

  it('has only the steps of what differs, with the ids that are known', () => {
    const { steps } = planRegistration(
      manifest('scopes: { a: { consent: user }, b: { consent: user } }', 'assignment: { required: false }'),
      bare,
    );
    expect(steps).toEqual([
      { kind: 'write-scopes', title: 'Expose 2 scopes', request: { method: 'PATCH', path: '/applications/object-1' } },
      {
        kind: 'set-assignment-required',
        title: 'Let everyone in the tenant use the API',
        request: { method: 'PATCH', path: '/servicePrincipals/principal-1' },
      },
    ]);
  });

  it('shows the risks of the API before anything is written', () => {
    const open = manifest(
      'scopes: { access_as_user: { consent: user } }',
      'authorizedClients: [azure-cli]',
      'assignment: { required: false }',
    );
    const rules = (of: ApiManifest, state: RegistrationState, options = {}) =>
      planRegistration(of, state, options).findings.map(({ rule }) => rule);
    expect(rules(open, empty)).toContain('A01');
    expect(rules(whole, empty)).not.toContain('A01');
    const unnamed = manifest('assignment: { required: false }');
    expect(rules(unnamed, exposedState)).toContain('A01');
    expect(rules(unnamed, exposedState, { prune: true })).not.toContain('A01');
  });

  it.each([
    ['an application without a role', '00000000-0000-0000-0000-000000000000', true],
    ['one whose role is gone since', '7f7f7f7f-0000-4000-8000-000000000001', false],
  ])('tells %s apart', (_, appRoleId, isFound) => {
    const job = assignmentOf('job', { kind: 'application', appRoleId });
    const { findings } = planRegistration(whole, { ...exposedState, assignments: [job] });
    expect(findings.some(({ rule }) => rule === 'A09')).toBe(isFound);
  });

  it('can be kept as JSON', () => {
    const plan = planRegistration(whole, empty);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('never takes an owner away when the manifest names none', () => {
    const state = { ...bare, owners: [{ id: 'casey', kind: 'user', name: 'casey' } as const] };
    expect(
      planRegistration(manifest('assignment: { required: true }'), state, { prune: true }).removals.owners,
    ).toEqual([]);
  });
});

describe('the assignments of a plan', () => {
  const role = (allowed: string, enabled = true) => ({
    id: 'r',
    value: 'Reader',
    allowedMemberTypes: [allowed],
    isEnabled: enabled,
  });
  const holding = (...roles: ReturnType<typeof role>[]): RegistrationState => ({
    ...bare,
    application: { ...required(bare.application), appRoles: roles },
    principals: emptyState.principals,
  });
  const assigning = (entry: object) => ({
    ...manifest('assignment: { required: true }'),
    assignment: { required: true, users: [{ name: alex, ...entry }], groups: [], applications: [] },
  });

  it.each<[string, RegistrationState, object]>([
    ['without a role, while the API has none for users', holding(role('Application')), {}],
    ['without a role, while the only one for users is disabled', holding(role('User', false)), {}],
    ['in a role for users', holding(role('User')), { role: 'Reader' }],
  ])('are planned %s', (_, state, entry) => {
    expect(planRegistration(assigning(entry), state).steps.map(({ kind }) => kind)).toEqual(['assign-principals']);
  });

  it.each<[string, RegistrationState, object]>([
    ['without a role, while the API has one for users', holding(role('User')), {}],
    ['in a role for applications', holding(role('Application')), { role: 'Reader' }],
    ['in a role that is disabled', holding(role('User', false)), { role: 'Reader' }],
    ['in a role that is not there', holding(), { role: 'Reader' }],
  ])('are refused before anything is written %s', (_, state, entry) => {
    expect(() => planRegistration(assigning(entry), state)).toThrow(/^Nothing was written\. .*Reader/);
  });

  it('can be without a role when pruning takes the last one for users away, once that is disabled', () => {
    const { steps } = planRegistration(assigning({}), holding(role('User')), { prune: true });
    expect(steps.map(({ kind }) => kind)).toEqual(['disable-permissions', 'assign-principals', 'remove-permissions']);
  });
});

describe('the findings of a plan', () => {
  it('warn of upper case in the identifier URI', () => {
    const named = (uri: string) => manifest(`identifierUri: ${uri}`, 'assignment: { required: false }');
    expect(ownFindings(named('api://Adatum'), empty)).toEqual(['P01 low']);
    expect(ownFindings(named('api://adatum'), empty)).toEqual([]);
  });

  it('warn when assignment is switched off', () => {
    expect(ownFindings(manifest('assignment: { required: false }'), bare)).toEqual(['P02 high']);
    expect(ownFindings(manifest('assignment: { required: false }'), empty)).toEqual([]);
  });

  it('tell when nobody is assigned', () => {
    const requiring = manifest('assignment: { required: true }');
    expect(ownFindings(requiring, bare)).toEqual(['P03 info']);
    expect(ownFindings(requiring, { ...bare, assignments: [assignmentOf('x')] })).toEqual([]);
    expect(ownFindings(whole, empty)).toEqual([]);
  });

  it('tell of other applications with the name', () => {
    expect(ownFindings(whole, { ...empty, namesakes: [{ id: 'o', appId: 'other' }] })).toEqual(['P04 low']);
  });

  it('tell of what could not be read', () => {
    expect(ownFindings(whole, { ...empty, unread: ['grants'] })).toEqual(['P05 info']);
  });
});

describe('the lockouts of a plan', () => {
  const caller: Caller = { kind: 'user', id: 'alex', clientAppId: azureCli, roleTemplateIds: [] };
  const closing = manifest('assignment: { required: true }');
  const open: RegistrationState = {
    ...bare,
    servicePrincipal: { ...required(bare.servicePrincipal), appRoleAssignmentRequired: false },
    caller,
    callerGroups: [],
  };
  const lockouts = (of: ApiManifest, state: RegistrationState, prune = false) =>
    planRegistration(of, state, { prune }).lockouts;
  const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
  const { callerGroups: _groups, ...groupsUnknown } = open;
  const { caller: _caller, ...callerUnknown } = open;

  it('name a caller who would get no more tokens', () => {
    expect(lockouts(closing, open)).toEqual([expect.stringContaining('You would get no more tokens')]);
  });

  it.each<[string, RegistrationState]>([
    ['who is assigned', { ...open, assignments: [assignmentOf('alex')] }],
    ['whose group is assigned', { ...open, assignments: [assignmentOf('g', { kind: 'group' })], callerGroups: ['g'] }],
    ['of whose groups nothing is known', { ...groupsUnknown, assignments: [assignmentOf('g', { kind: 'group' })] }],
    ['who is a Global Administrator', { ...open, caller: { ...caller, roleTemplateIds: [globalAdministrator] } }],
    ['who is an application', { ...open, caller: { ...caller, kind: 'application' } }],
    ['of whom nothing is known', callerUnknown],
  ])('name no caller %s', (_, state) => {
    expect(lockouts(closing, state)).toEqual([]);
  });

  it('name a caller whose assignment goes', () => {
    const state = { ...bare, caller, callerGroups: [], assignments: [assignmentOf('alex')] };
    expect(lockouts(closing, state, true)).toHaveLength(1);
    expect(lockouts(closing, state)).toEqual([]);
  });

  it('name nobody who had no access before', () => {
    expect(lockouts(closing, { ...bare, caller, callerGroups: [] })).toEqual([]);
    expect(lockouts(closing, { ...empty, caller, callerGroups: [] })).toEqual([]);
  });

  it('name the client that the caller is signed in with, unless a grant is left', () => {
    const state: RegistrationState = { ...exposedState, caller, callerGroups: [] };
    const dropping = manifest(
      'identifierUri: api://adatum-auth-test-app',
      `assignment: { users: [${alex}], required: true }`,
    );
    expect(lockouts(dropping, state, true)).toEqual([expect.stringContaining('Microsoft Azure CLI')]);
    expect(lockouts(dropping, state)).toEqual([]);
    const granting = { ...dropping, grants: [{ client: azureCli, name: 'Azure CLI', scopes: ['access_as_user'] }] };
    const principals = [...state.principals, { kind: 'application', name: azureCli, id: 'cli' } as const];
    expect(lockouts(granting, { ...state, principals }, true)).toEqual([]);
  });

  it('name an owner who would own no more, unless they may edit every application', () => {
    const owned: RegistrationState = {
      ...exposedState,
      caller,
      callerGroups: [],
      owners: [{ id: 'alex', kind: 'user', name: alex }],
      principals: [...exposedState.principals, { kind: 'user', name: 'blair@adatum.onmicrosoft.com', id: 'blair' }],
    };
    const leaving = { ...closing, owners: [{ kind: 'user', name: 'blair@adatum.onmicrosoft.com' } as const] };
    const keeping = { ...leaving, assignment: { ...leaving.assignment, users: [{ name: alex }] } };
    expect(
      lockouts({ ...keeping, authorizedClients: whole.authorizedClients, scopes: whole.scopes }, owned, true),
    ).toEqual([expect.stringContaining('no longer own')]);
    const administrator = { ...caller, roleTemplateIds: ['9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3'] };
    expect(
      lockouts(
        { ...keeping, authorizedClients: whole.authorizedClients, scopes: whole.scopes },
        { ...owned, caller: administrator },
        true,
      ),
    ).toEqual([]);
  });
});

describe('planDestruction', () => {
  it('withdraws permissions first, and deletes for good only when asked', () => {
    const kinds = (permanently: boolean) =>
      planDestruction(exposedState, { permanently })?.steps.map(({ kind }) => kind);
    expect(kinds(false)).toEqual(['drop-pre-authorizations', 'delete-application']);
    expect(kinds(true)).toEqual(['drop-pre-authorizations', 'delete-application', 'purge-application']);
  });

  it('names everything that goes', () => {
    const plan = planDestruction(exposedState);
    expect(plan?.changes.map(({ action, title }) => `${action} ${title}`)).toMatchInlineSnapshot(`
      [
        "remove application adatum-auth-test-app (app-1)",
        "remove service principal in this tenant",
        "remove identifier URI api://adatum-auth-test-app",
        "remove scope access_as_user",
        "remove app role Reports.Read.All",
        "remove Microsoft Azure CLI (04b07795-8ddb-461a-bbee-02f9e1bf7b46) may use access_as_user without consent",
        "remove Microsoft Azure PowerShell (1950a258-227b-4e31-a9cf-717495945fc2) may use access_as_user without consent",
        "remove assignment of user alex",
      ]
    `);
  });

  it('is nothing where there is no registration', () => {
    expect(planDestruction(emptyState)).toBeUndefined();
  });
});

describe('requiredRights', () => {
  it('asks for the right to assign only when somebody is assigned', () => {
    const assigning = planRegistration(whole, empty);
    expect(delegatedPermissionsFor(assigning)).toContain('AppRoleAssignment.ReadWrite.All');
    const other = planRegistration(manifest('scopes: { s: { consent: user } }'), { ...empty, principals: [] });
    expect(delegatedPermissionsFor(other)).toEqual(['Application.ReadWrite.All']);
  });

  it('lets an owner edit the application, and not assign or grant', () => {
    expect(requiredRights['write-scopes'].without).toBe('owner');
    expect(requiredRights['assign-principals'].without).toBeUndefined();
    expect(requiredRights['grant-permissions'].without).toBeUndefined();
  });
});

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the state has it');
  return value;
}
