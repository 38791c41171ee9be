import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

const none = '00000000-0000-0000-0000-000000000000';
const userRole = '22222222-0000-4000-8000-000000000001';
const applicationRole = '22222222-0000-4000-8000-000000000002';
const disabledRole = '22222222-0000-4000-8000-000000000003';

let tenant: LocalTenant;
let api: ReturnType<LocalTenant['addApplication']>;
let bare: ReturnType<LocalTenant['addApplication']>;
let daemon: ReturnType<LocalTenant['addApplication']>;
beforeEach(async () => {
  tenant = await createLocalTenant();
  const role = (id: string, allowed: 'User' | 'Application', isEnabled = true) => {
    return {
      id,
      value: `role-${id.at(-1)}`,
      displayName: 'x',
      description: null,
      allowedMemberTypes: [allowed],
      isEnabled,
    };
  };
  api = tenant.addApplication('adatum-api', ({ appRoles }) => {
    appRoles.push(role(userRole, 'User'), role(applicationRole, 'Application'), role(disabledRole, 'User', false));
  });
  bare = tenant.addApplication('bare-api', ({ appRoles }) => {
    appRoles.push(role(applicationRole, 'Application'));
  });
  daemon = tenant.addApplication('daemon');
});

const casey = (request: string, body?: unknown): Promise<Answer> => tenant.graph(tenant.as('casey'), request, body);
const principals = {
  user: () => tenant.as('alex').oid,
  group: () => String([...tenant.directory.groups.keys()][0]),
  application: () => daemon.principal.id,
};
const assign = (principal: keyof typeof principals, appRoleId: string, to = api): Promise<Answer> =>
  casey(`POST /servicePrincipals/${to.principal.id}/appRoleAssignedTo`, {
    principalId: principals[principal](),
    resourceId: to.principal.id,
    appRoleId,
  });

describe('an assignment', () => {
  it.each<[keyof typeof principals, string, () => typeof api, number]>([
    ['user', userRole, () => api, 201],
    ['group', userRole, () => api, 201],
    ['application', applicationRole, () => api, 201],
    ['application', userRole, () => api, 400],
    ['user', applicationRole, () => api, 400],
    ['group', applicationRole, () => api, 400],
    ['user', disabledRole, () => api, 400],
    ['user', crypto.randomUUID(), () => api, 400],
    // Access without a role, where the API has roles of that kind, and where it has none.
    ['user', none, () => api, 400],
    ['application', none, () => api, 400],
    ['user', none, () => bare, 201],
    ['group', none, () => bare, 201],
    ['application', none, () => bare, 400],
    ['user', none, () => daemon, 201],
    ['application', none, () => daemon, 201],
  ])('of a %s to role %s, case %#', async (principal, roleId, resource, status) => {
    expect((await assign(principal, roleId, resource())).status).toBe(status);
  });

  it('is shown from both sides', async () => {
    const { json } = await assign('user', userRole);
    const { '@odata.context': context, ...assignment } = json;
    expect(context).toBe(
      `https://graph.microsoft.com/v1.0/$metadata#servicePrincipals('${api.principal.id}')/appRoleAssignedTo/$entity`,
    );
    expect(assignment).toEqual({
      id: expect.stringMatching(/^[\w-]{43}$/),
      deletedDateTime: null,
      appRoleId: userRole,
      createdDateTime: expect.stringMatching(/Z$/),
      principalDisplayName: 'Alex',
      principalId: principals.user(),
      principalType: 'User',
      resourceDisplayName: 'adatum-api',
      resourceId: api.principal.id,
    });
    for (const path of [
      `/servicePrincipals/${api.principal.id}/appRoleAssignedTo`,
      `/users/${principals.user()}/appRoleAssignments`,
      `/users/alex@adatum.onmicrosoft.com/appRoleAssignments?$filter=resourceId eq ${api.principal.id}`,
    ]) {
      expect((await casey(`GET ${path}`)).json.value).toEqual([assignment]);
    }
    expect((await casey(`GET /servicePrincipals/${daemon.principal.id}/appRoleAssignedTo`)).json.value).toEqual([]);
    expect((await casey(`GET /users/blair@adatum.onmicrosoft.com/appRoleAssignments`)).json.value).toEqual([]);
  });

  it('exists once for each role', async () => {
    expect((await assign('user', userRole)).status).toBe(201);
    expect((await assign('user', userRole)).json.error).toMatchObject({
      code: 'Request_BadRequest',
      message: 'Permission being assigned already exists on the object',
    });
    expect((await assign('group', userRole)).status).toBe(201);
  });

  it('can be made from the principal’s side', async () => {
    const body = { principalId: daemon.principal.id, resourceId: api.principal.id, appRoleId: applicationRole };
    expect((await casey(`POST /servicePrincipals/${daemon.principal.id}/appRoleAssignments`, body)).status).toBe(201);
    expect(tenant.directory.assignmentsTo(api.principal.id)).toHaveLength(1);
  });

  it('is deleted from its own list only, and only once', async () => {
    const { json } = await assign('user', userRole);
    const remove = (principalId: string) =>
      casey(`DELETE /servicePrincipals/${principalId}/appRoleAssignedTo/${json.id}`);
    expect((await remove(daemon.principal.id)).status).toBe(404);
    expect((await remove(api.principal.id)).status).toBe(204);
    expect((await remove(api.principal.id)).status).toBe(404);
  });

  it.each([
    ['of nobody', () => ({ principalId: crypto.randomUUID() }), 404],
    ['without a principal', () => ({ principalId: undefined }), 400],
    ['without a role', () => ({ appRoleId: undefined }), 400],
    ['to another API than the path’s', () => ({ resourceId: daemon.principal.id }), 400],
    ['with an id that is none', () => ({ appRoleId: 'x' }), 400],
    ['with a surplus member', () => ({ colour: 'red' }), 400],
  ])('%s is refused', async (_name, change, status) => {
    const body = { principalId: principals.user(), resourceId: api.principal.id, appRoleId: userRole, ...change() };
    expect((await casey(`POST /servicePrincipals/${api.principal.id}/appRoleAssignedTo`, body)).status).toBe(status);
    expect(tenant.directory.assignments.size).toBe(0);
  });

  it('is not for a group without security', async () => {
    const group = tenant.directory.groups.get(principals.group());
    if (group === undefined) throw new Error('The group is missing');
    tenant.directory.groups.change(group, { securityEnabled: false });
    expect((await assign('group', userRole)).json.error?.message).toBe('Not a valid reference update.');
  });
});
