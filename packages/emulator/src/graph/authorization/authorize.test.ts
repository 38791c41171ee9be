import { beforeEach, describe, expect, it } from 'vitest';
import { type ClaimChanges, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';
import { type Operation, operationRules } from './operation-rules.ts';

let tenant: LocalTenant;
let owned: ReturnType<LocalTenant['addApplication']>;
let daemon: ReturnType<LocalTenant['addApplication']>;
beforeEach(async () => {
  await startAnew();
  const owners = [tenant.as('alex').oid, daemon.principal.id];
  tenant.directory.applications.change(owned.application, { owners });
  tenant.directory.servicePrincipals.change(owned.principal, { owners });
});

/** One request for each operation, and what it is answered when it is allowed. */
const requests: Readonly<Record<Operation, () => [request: string, body: unknown, status: number]>> = {
  'application.list': () => ['GET /applications', undefined, 200],
  'application.read': () => [`GET /applications/${owned.application.id}`, undefined, 200],
  'application.create': () => ['POST /applications', { displayName: 'x' }, 201],
  'application.write': () => [`PATCH /applications/${owned.application.id}`, { displayName: 'x' }, 204],
  'servicePrincipal.list': () => ['GET /servicePrincipals', undefined, 200],
  'servicePrincipal.read': () => [`GET /servicePrincipals/${owned.principal.id}`, undefined, 200],
  'servicePrincipal.create': () => {
    tenant.directory.servicePrincipals.delete(owned.principal.id);
    return ['POST /servicePrincipals', { appId: owned.application.appId }, 201];
  },
  'servicePrincipal.createForeign': () => [
    'POST /servicePrincipals',
    { appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46' },
    201,
  ],
  'servicePrincipal.write': () => [
    `PATCH /servicePrincipals/${owned.principal.id}`,
    { appRoleAssignmentRequired: true },
    204,
  ],
  'appRoleAssignment.read': () => [`GET /servicePrincipals/${owned.principal.id}/appRoleAssignedTo`, undefined, 200],
  'appRoleAssignment.write': () => [
    `POST /servicePrincipals/${owned.principal.id}/appRoleAssignedTo`,
    {
      principalId: tenant.as('alex').oid,
      resourceId: owned.principal.id,
      appRoleId: '00000000-0000-0000-0000-000000000000',
    },
    201,
  ],
  'permissionGrant.read': () => ['GET /oauth2PermissionGrants', undefined, 200],
  'permissionGrant.write': () => [
    'POST /oauth2PermissionGrants',
    { clientId: daemon.principal.id, consentType: 'AllPrincipals', resourceId: owned.principal.id, scope: 'x' },
    201,
  ],
  'user.read': () => ['GET /users', undefined, 200],
  'user.readSelf': () => ['GET /users/alex@adatum.onmicrosoft.com', undefined, 200],
  'user.write': () => ['PATCH /users/blair@adatum.onmicrosoft.com', { displayName: 'x' }, 204],
  'user.invite': () => [
    'POST /invitations',
    { invitedUserEmailAddress: 'ada@contoso.example', inviteRedirectUrl: 'https://adatum.com' },
    201,
  ],
  'user.revokeSessions': () => ['POST /users/blair@adatum.onmicrosoft.com/revokeSignInSessions', {}, 200],
  'user.revokeOwnSessions': () => ['POST /users/alex@adatum.onmicrosoft.com/revokeSignInSessions', {}, 200],
  'group.read': () => ['GET /groups', undefined, 200],
  'group.create': () => [
    'POST /groups',
    { displayName: 'x', mailEnabled: false, mailNickname: 'x', securityEnabled: true },
    201,
  ],
  'group.write': () => [`PATCH /groups/${[...tenant.directory.groups.keys()][0]}`, { displayName: 'x' }, 204],
  'group.writeMembers': () => [
    `POST /groups/${[...tenant.directory.groups.keys()][0]}/members/$ref`,
    { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${tenant.as('blair').oid}` },
    204,
  ],
  'organization.read': () => ['GET /organization', undefined, 200],
  'domain.read': () => ['GET /domains', undefined, 200],
  'directoryObject.read': () => [`GET /directoryObjects/${owned.principal.id}`, undefined, 200],
  'appManagementPolicy.read': () => ['GET /policies/defaultAppManagementPolicy', undefined, 200],
  'appManagementPolicy.write': () => ['PATCH /policies/defaultAppManagementPolicy', { isEnabled: false }, 204],
  'authorizationPolicy.read': () => ['GET /policies/authorizationPolicy', undefined, 200],
  'authorizationPolicy.write': () => ['PATCH /policies/authorizationPolicy', {}, 204],
  'conditionalAccess.read': () => ['GET /identity/conditionalAccess/policies', undefined, 200],
  'conditionalAccess.write': () => [
    'POST /identity/conditionalAccess/policies',
    {
      displayName: 'x',
      state: 'disabled',
      conditions: {
        applications: { includeApplications: ['All'] },
        users: { includeUsers: ['All'] },
        clientAppTypes: ['all'],
      },
      grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    },
    201,
  ],
  'signIn.read': () => ['GET /auditLogs/signIns', undefined, 200],
};
const operations = Object.keys(operationRules).filter((name): name is Operation => name in operationRules);

/** Tries an operation: `true` when it is done, `false` when Graph refuses it for want of rights. */
async function isLetThrough(claims: ClaimChanges, operation: Operation): Promise<boolean> {
  const [request, body, done] = requests[operation]();
  const { status, json } = await tenant.graph(claims, request, body);
  if (status === done) return true;
  if (
    status === 403 &&
    json.error?.code ===
      (operationRules[operation].refusal === undefined ? 'Authorization_RequestDenied' : 'AccessDenied')
  )
    return false;
  throw new Error(`${operation} was answered ${status} ${json?.error?.message}`);
}

async function startAnew(): Promise<void> {
  tenant = await createLocalTenant();
  daemon = tenant.addApplication('daemon');
  owned = tenant.addApplication('owned');
}

describe.each(operations)('%s', (operation) => {
  const rule = operationRules[operation];

  it('is open to an administrator with each of its delegated permissions, and with none to nobody', async () => {
    for (const set of rule.delegated) {
      await startAnew();
      // The operations on oneself are done by Alex.
      const onOneself = operation === 'user.readSelf' || operation === 'user.revokeOwnSessions';
      const claims = tenant.as(onOneself ? 'alex' : 'casey', set.join(' '));
      expect([set, await isLetThrough(claims, operation)]).toEqual([set, true]);
    }
    expect(await isLetThrough(tenant.as('casey', 'Mail.Read'), operation)).toBe(false);
  });

  it('is open to an application with each of its application permissions, and with none to nobody', async () => {
    for (const set of rule.application) {
      await startAnew();
      const claims = tenant.asApplication(daemon.principal, ...set);
      expect([set, await isLetThrough(claims, operation)]).toEqual([set, true]);
    }
    expect(await isLetThrough(tenant.asApplication(daemon.principal), operation)).toBe(false);
    expect(await isLetThrough(tenant.asApplication(daemon.principal, 'Directory.AccessAsUser.All'), operation)).toBe(
      false,
    );
  });
});

describe('what a user may do with Azure CLI', () => {
  it.each<[Operation, 'alex' | 'blair', boolean]>([
    ['application.list', 'blair', true],
    ['application.create', 'blair', true],
    ['application.write', 'alex', true],
    ['application.write', 'blair', false],
    ['servicePrincipal.create', 'alex', true],
    ['servicePrincipal.create', 'blair', false],
    ['servicePrincipal.createForeign', 'alex', false],
    ['servicePrincipal.write', 'alex', true],
    ['servicePrincipal.write', 'blair', false],
    ['appRoleAssignment.read', 'blair', true],
    ['appRoleAssignment.write', 'alex', false],
    ['permissionGrant.write', 'alex', false],
    ['group.writeMembers', 'alex', false],
    ['user.read', 'blair', true],
  ])('%s by %s: %s', async (operation, name, allowed) => {
    expect(await isLetThrough(tenant.as(name), operation)).toBe(allowed);
  });

  it.each<[Operation, string]>([
    ['application.write', 'Application Administrator'],
    ['application.write', 'Cloud Application Administrator'],
    ['servicePrincipal.createForeign', 'Application Administrator'],
    ['appRoleAssignment.write', 'User Administrator'],
    ['permissionGrant.write', 'Privileged Role Administrator'],
    ['group.writeMembers', 'Groups Administrator'],
  ])('%s opens with the role %s, and not with another', async (operation, role) => {
    const blair = tenant.directory.findUser('blair@adatum.onmicrosoft.com');
    if (blair === undefined) throw new Error('Blair is missing');
    tenant.directory.users.change(blair, { directoryRoles: ['Reports Reader'] });
    expect(await isLetThrough(tenant.as('blair'), operation)).toBe(false);
    tenant.directory.users.change(blair, { directoryRoles: [role] });
    expect(await isLetThrough(tenant.as('blair'), operation)).toBe(true);
  });

  it('registers applications only while the tenant lets users, or with a role', async () => {
    tenant.directory.change({ tenant: { ...tenant.directory.tenant, usersMayCreateApplications: false } });
    expect(await isLetThrough(tenant.as('alex'), 'application.create')).toBe(false);
    const alex = tenant.directory.findUser('alex@adatum.onmicrosoft.com');
    if (alex) tenant.directory.users.change(alex, { directoryRoles: ['Application Developer'] });
    expect(await isLetThrough(tenant.as('alex'), 'application.create')).toBe(true);
  });
});

describe('Application.ReadWrite.OwnedBy', () => {
  const role = 'Application.ReadWrite.OwnedBy';

  it.each<[Operation, boolean]>([
    ['application.list', false],
    ['servicePrincipal.list', true],
    ['application.read', true],
    ['application.write', true],
    ['servicePrincipal.create', true],
    ['servicePrincipal.createForeign', false],
    ['servicePrincipal.write', true],
    ['appRoleAssignment.write', false],
    ['permissionGrant.write', false],
  ])('%s of its own: %s', async (operation, allowed) => {
    expect(await isLetThrough(tenant.asApplication(daemon.principal, role), operation)).toBe(allowed);
  });

  it('does not reach what another owns', async () => {
    const stranger = tenant.addApplication('stranger').principal;
    expect(await isLetThrough(tenant.asApplication(stranger, role), 'application.read')).toBe(false);
    expect(await isLetThrough(tenant.asApplication(stranger, role), 'application.write')).toBe(false);
  });

  it('makes applications and keeps them', async () => {
    const claims = tenant.asApplication(daemon.principal, role);
    const { json } = await tenant.graph(claims, 'POST /applications', { displayName: 'x' });
    expect((await tenant.graph(claims, `PATCH /applications/${json.id}`, { displayName: 'y' })).status).toBe(204);
    expect((await tenant.graph(claims, 'POST /servicePrincipals', { appId: json.appId })).status).toBe(201);
  });
});
