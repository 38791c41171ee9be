import type { ApiManifest } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { planRegistration } from './plan-registration.ts';
import type { RegistrationState } from './read-registration.ts';
import { delegatedPermissionsFor, requiredRights } from './required-rights.ts';
import { parseApi } from './testing/parse-api.ts';

function manifest(...lines: string[]): ApiManifest {
  const text = ['api:', '  name: adatum-auth-test-app', ...lines.map((line) => `  ${line}`)].join('\n');
  return parseApi(text);
}

const whole = manifest(
  'identifierUri: api://adatum-auth-test-app',
  'scopes: { access_as_user: { consent: user } }',
  'appRoles: { Reports.Read.All: { allowed: [application] } }',
  'authorizedClients: [azure-cli, azure-powershell]',
  'assignment: { users: [alex@adatum.onmicrosoft.com], groups: [Adatum API developers] }',
);

const empty: RegistrationState = {
  tenant: { id: 'tenant', name: 'Adatum', verifiedDomains: [] },
  assignments: [],
  principals: [
    { kind: 'user', name: 'alex@adatum.onmicrosoft.com', id: 'alex' },
    { kind: 'group', name: 'Adatum API developers', id: 'developers' },
  ],
  namesakes: [],
};

const bare: RegistrationState = {
  ...empty,
  application: {
    id: 'object-1',
    appId: 'app-1',
    displayName: 'adatum-auth-test-app',
    identifierUris: ['api://app-1'],
    api: { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [], preAuthorizedApplications: [] },
    appRoles: [],
  },
  servicePrincipal: {
    id: 'principal-1',
    appId: 'app-1',
    displayName: 'adatum-auth-test-app',
    accountEnabled: true,
    appRoleAssignmentRequired: true,
  },
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
        "PATCH /applications/{id}: Answer to api://adatum-auth-test-app",
        "PATCH /applications/{id}: Expose 1 scope",
        "PATCH /applications/{id}: Define 1 app role",
        "PATCH /applications/{id}: Authorize 2 clients",
        "POST /servicePrincipals: Create the service principal",
        "POST /servicePrincipals/{id}/appRoleAssignedTo: Assign 2 users and groups",
        "PATCH /servicePrincipals/{id}: Require assignment",
      ]
    `);
  });

  it('has no step when nothing differs', () => {
    const plan = planRegistration(manifest('assignment: { required: true }'), bare);
    expect(plan.steps).toEqual([]);
    expect(plan.current).toEqual({ applicationId: 'object-1', appId: 'app-1', servicePrincipalId: 'principal-1' });
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
    expect(planRegistration(open, empty).findings.map(({ rule }) => rule)).toContain('A01');
    expect(planRegistration(whole, empty).findings.map(({ rule }) => rule)).not.toContain('A01');
  });

  it('can be kept as JSON', () => {
    const plan = planRegistration(whole, empty);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
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
    const assignment = { id: 'a', principalId: 'x', principalType: 'User', principalDisplayName: 'X', appRoleId: '0' };
    const required = manifest('assignment: { required: true }');
    expect(ownFindings(required, bare)).toEqual(['P03 info']);
    expect(ownFindings(required, { ...bare, assignments: [assignment] })).toEqual([]);
    expect(ownFindings(whole, empty)).toEqual([]);
  });

  it('tell of other applications with the name', () => {
    expect(ownFindings(whole, { ...empty, namesakes: [{ id: 'o', appId: 'other' }] })).toEqual(['P04 low']);
  });
});

describe('requiredRights', () => {
  it('asks for the right to assign only when somebody is assigned', () => {
    const assigning = planRegistration(whole, empty);
    expect(delegatedPermissionsFor(assigning)).toContain('AppRoleAssignment.ReadWrite.All');
    const other = planRegistration(manifest('scopes: { s: { consent: user } }'), { ...empty, principals: [] });
    expect(delegatedPermissionsFor(other)).toEqual(['Application.ReadWrite.All']);
  });

  it('lets an owner edit the application, and not assign', () => {
    expect(requiredRights['write-scopes'].without).toBe('owner');
    expect(requiredRights['assign-principals'].without).toBeUndefined();
  });
});
