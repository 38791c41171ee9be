import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';
import { viewUser } from './user-view.ts';

let tenant: LocalTenant;
beforeAll(async () => {
  tenant = await createLocalTenant();
});

const alex = (request: string): Promise<Answer> => tenant.graph(tenant.as('alex'), request);
const defaultProperties = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

describe('a user', () => {
  it('is shown with the recorded properties, in their order', async () => {
    const { json } = await alex('GET /me');
    expect(Object.keys(json)).toEqual(['@odata.context', ...defaultProperties]);
    expect(json).toMatchObject({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
      displayName: 'Alex',
      userPrincipalName: 'alex@adatum.onmicrosoft.com',
    });
  });

  it.each([
    ['', null],
    ['Adatum', 'Adatum'],
  ])('with the surname %j is shown with %j', (surname, shown) => {
    const [user] = tenant.directory.users.values();
    if (user === undefined) throw new Error('The tenant has no user');
    expect(viewUser({ ...user, surname }).surname).toBe(shown);
  });

  it.each([
    ['/users/alex@adatum.onmicrosoft.com', 200],
    ['/users/ALEX@adatum.onmicrosoft.com', 200],
    ['/users/nobody@adatum.onmicrosoft.com', 404],
  ])('%s is answered %i', async (path, status) => {
    expect((await alex(`GET ${path}`)).status).toBe(status);
  });

  it.each([
    ["userPrincipalName eq 'blair@adatum.onmicrosoft.com'", ['Blair']],
    ["startswith(displayName,'C')", ['Casey']],
    ["displayName eq 'Nobody'", []],
    ["accountEnabled eq true and userType eq 'Member'", ['Alex', 'Blair', 'Casey']],
  ])('is found by %s', async (filter, expected) => {
    const { json } = await alex(`GET /users?$filter=${encodeURIComponent(filter)}`);
    expect((json.value ?? []).map(({ displayName }) => displayName)).toEqual(expected);
  });

  it('shows more when asked', async () => {
    const { json } = await alex('GET /users/blair@adatum.onmicrosoft.com?$select=id,accountEnabled,userType');
    expect(json).toMatchObject({ accountEnabled: true, userType: 'Member' });
    expect(json['@odata.context']).toBe(
      'https://graph.microsoft.com/v1.0/$metadata#users(id,accountEnabled,userType)/$entity',
    );
  });

  it('is nobody to an application', async () => {
    const daemon = tenant.addApplication('daemon').principal;
    const { status, json } = await tenant.graph(tenant.asApplication(daemon, 'User.Read.All'), 'GET /me');
    expect([status, json.error?.message]).toEqual([
      400,
      '/me request is only valid with delegated authentication flow.',
    ]);
    expect((await tenant.graph(tenant.asApplication(daemon, 'User.Read.All'), 'GET /users')).status).toBe(200);
  });

  it('sees the own objects and groups', async () => {
    const { application } = tenant.addApplication('mine', ({ owners }) => owners.push(tenant.as('alex').oid));
    expect((await alex('GET /me/ownedObjects')).json.value).toMatchObject([
      { '@odata.type': '#microsoft.graph.application', id: application.id },
    ]);
    expect((await alex('GET /me/memberOf')).json.value).toEqual([]);
  });

  it('sees the own assignments and consents, also in the whole', async () => {
    const { oid } = tenant.as('alex');
    const { principal } = tenant.addApplication('orders');
    const casey = (request: string, body: unknown) => tenant.graph(tenant.as('casey'), request, body);
    await casey(`POST /servicePrincipals/${principal.id}/appRoleAssignedTo`, {
      principalId: oid,
      resourceId: principal.id,
      appRoleId: '00000000-0000-0000-0000-000000000000',
    });
    const graph = (await alex("GET /servicePrincipals(appId='00000003-0000-0000-c000-000000000000')")).json;
    const consent = {
      clientId: principal.id,
      consentType: 'Principal',
      principalId: oid,
      resourceId: graph.id,
      scope: 'x',
    };
    await casey('POST /oauth2PermissionGrants', consent);
    expect((await alex('GET /me/appRoleAssignments')).json.value).toMatchObject([{ resourceDisplayName: 'orders' }]);
    expect((await alex('GET /me/oauth2PermissionGrants')).json.value).toMatchObject([consent]);
    const list = `GET /servicePrincipals/${principal.id}/oauth2PermissionGrants`;
    expect((await alex(list)).json.value).toMatchObject([consent]);
    const expanded = `GET /servicePrincipals/${principal.id}?$expand=appRoleAssignedTo&$select=id`;
    expect((await alex(expanded)).json).toMatchObject({ id: principal.id, appRoleAssignedTo: [{ principalId: oid }] });
    expect((await tenant.graph(tenant.as('blair'), 'GET /me/appRoleAssignments')).json.value).toEqual([]);
  });

  it('who may read only the own profile reads no other', async () => {
    const claims = tenant.as('alex', 'User.Read');
    expect((await tenant.graph(claims, 'GET /users/alex@adatum.onmicrosoft.com')).status).toBe(200);
    expect((await tenant.graph(claims, 'GET /users/blair@adatum.onmicrosoft.com')).status).toBe(403);
    // Whether somebody exists is not told either.
    expect((await tenant.graph(claims, 'GET /users/nobody@adatum.onmicrosoft.com')).status).toBe(403);
  });
});
