import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
});

const group = { displayName: 'Team', mailEnabled: false, mailNickname: 'team', securityEnabled: true };
const reference = (id: string) => `https://graph.microsoft.com/v1.0/directoryObjects/${id}`;
const ask = (request: string, body?: unknown, by: 'alex' | 'blair' | 'casey' = 'casey') =>
  tenant.graph(tenant.as(by), request, body);

describe('a group', () => {
  it('is created as Azure CLI creates it, changed and deleted', async () => {
    const made = await ask('POST /groups', { ...group, description: 'Of us' });
    expect([made.status, made.headers.get('location')]).toEqual([201, expect.stringContaining('.Group')]);
    const { id } = made.json;
    expect(made.json).toMatchObject({ ...group, description: 'Of us', createdDateTime: expect.any(String) });
    expect((await ask(`PATCH /groups/${id}`, { displayName: 'Renamed', mailNickname: 'crew' })).status).toBe(204);
    expect((await ask(`GET /groups/${id}`)).json).toMatchObject({ displayName: 'Renamed', mailNickname: 'crew' });
    expect((await ask(`DELETE /groups/${id}`)).status).toBe(204);
    expect((await ask(`GET /groups/${id}`)).status).toBe(404);
  });

  it('is created with owners and members at once', async () => {
    const { json } = await ask('POST /groups', {
      ...group,
      'owners@odata.bind': [reference(tenant.as('alex').oid)],
      'members@odata.bind': [reference(tenant.as('blair').oid)],
    });
    const expanded = await ask(`GET /groups/${json.id}?$expand=members($select=id,displayName)`);
    expect(expanded.json.members).toEqual([
      { '@odata.type': '#microsoft.graph.user', id: tenant.as('blair').oid, displayName: 'Blair' },
    ]);
    expect((await ask(`GET /groups/${json.id}?$expand=owners`)).json.owners).toMatchObject([{ displayName: 'Alex' }]);
  });

  it('shows twenty of its members when it is expanded, and all of them in their list', async () => {
    const { id } = (await ask('POST /groups', group)).json;
    for (let number = 0; number < 21; number += 1) {
      const member = tenant.addApplication(`member ${number}`).principal.id;
      await ask(`POST /groups/${id}/members/$ref`, { '@odata.id': reference(member) });
    }
    expect((await ask(`GET /groups/${id}?$expand=members`)).json.members).toHaveLength(20);
    expect((await ask(`GET /groups/${id}/members`)).json.value).toHaveLength(21);
  });

  it.each([
    ['without a name', { ...group, displayName: undefined }],
    ['without a nickname', { ...group, mailNickname: undefined }],
    ['with a space in the nickname', { ...group, mailNickname: 'the team' }],
    ['with mail', { ...group, mailEnabled: true }],
    ['that is no security group', { ...group, securityEnabled: false }],
    ['of Microsoft 365', { ...group, groupTypes: ['Unified'] }],
    ['with a member who does not exist', { ...group, 'members@odata.bind': [reference(crypto.randomUUID())] }],
    ['with what is no reference', { ...group, 'owners@odata.bind': ['alex'] }],
    ['with an unknown property', { ...group, colour: 'red' }],
  ])('%s is refused', async (_case, body) => {
    const before = tenant.directory.groups.size;
    expect((await ask('POST /groups', body)).status).toBeGreaterThanOrEqual(400);
    expect(tenant.directory.groups.size).toBe(before);
  });

  it('belongs to the plain member who made it, while the tenant lets members make groups', async () => {
    const { id } = (await ask('POST /groups', group, 'alex')).json;
    expect((await ask(`GET /groups/${id}/owners`)).json.value).toMatchObject([{ displayName: 'Alex' }]);
    expect((await ask(`PATCH /groups/${id}`, { description: 'Mine' }, 'alex')).status).toBe(204);
    const join = { '@odata.id': reference(tenant.as('blair').oid) };
    expect((await ask(`POST /groups/${id}/members/$ref`, join, 'blair')).status).toBe(403);
    expect((await ask(`POST /groups/${id}/members/$ref`, join, 'alex')).status).toBe(204);
    const closed = { defaultUserRolePermissions: { allowedToCreateSecurityGroups: false } };
    await ask('PATCH /policies/authorizationPolicy', closed);
    expect((await ask('POST /groups', group, 'alex')).status).toBe(403);
    expect((await ask('POST /groups', group)).status).toBe(201);
  });

  it('keeps its last owner', async () => {
    const { id } = (await ask('POST /groups', group, 'alex')).json;
    const remove = () => ask(`DELETE /groups/${id}/owners/${tenant.as('alex').oid}/$ref`);
    expect((await remove()).json.error?.message).toBe(
      'The group must have at least one owner, hence this owner cannot be removed.',
    );
    await ask(`POST /groups/${id}/owners/$ref`, { '@odata.id': reference(tenant.as('blair').oid) });
    expect((await remove()).status).toBe(204);
  });
});

describe('membership through groups', () => {
  let outer: string;
  let inner: string;
  beforeEach(async () => {
    outer = (await ask('POST /groups', { ...group, displayName: 'Outer' })).json.id;
    inner = (await ask('POST /groups', { ...group, displayName: 'Inner' })).json.id;
    const add = (to: string, id: string) => ask(`POST /groups/${to}/members/$ref`, { '@odata.id': reference(id) });
    await add(outer, inner);
    await add(inner, tenant.as('alex').oid);
    // A cycle, which Entra allows too.
    await add(inner, outer);
  });

  const names = async (path: string, by?: 'alex') =>
    (await ask(`GET ${path}`, undefined, by)).json.value?.map(({ displayName }) => displayName);

  it('is listed apart from direct membership, from both ends', async () => {
    expect(await names(`/groups/${outer}/members`)).toEqual(['Inner']);
    expect(await names(`/groups/${outer}/transitiveMembers`)).toEqual(['Inner', 'Alex', 'Outer']);
    expect(await names(`/groups/${outer}/transitiveMembers/microsoft.graph.user`)).toEqual(['Alex']);
    const { oid } = tenant.as('alex');
    expect(await names(`/users/${oid}/memberOf`)).toEqual(['Inner']);
    expect(await names(`/users/${oid}/transitiveMemberOf`)).toEqual(['Inner', 'Outer']);
    expect(await names('/me/transitiveMemberOf', 'alex')).toEqual(['Inner', 'Outer']);
    expect(await names(`/groups/${inner}/memberOf`)).toEqual(['Outer']);
  });

  it('is checked and listed as ids', async () => {
    const { oid } = tenant.as('alex');
    const check = await ask(`POST /directoryObjects/${oid}/checkMemberGroups`, {
      groupIds: [outer, crypto.randomUUID()],
    });
    expect(check.json).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)',
      value: [outer],
    });
    const own = await ask('POST /me/getMemberGroups', { securityEnabledOnly: false }, 'alex');
    expect(own.json.value).toEqual([inner, outer]);
    expect((await ask(`POST /users/${oid}/getMemberGroups`, { securityEnabledOnly: true })).json.value).toHaveLength(2);
    expect((await ask(`POST /directoryObjects/${crypto.randomUUID()}/getMemberGroups`, {})).status).toBe(404);
    expect((await ask(`POST /directoryObjects/${oid}/checkMemberGroups`, {})).status).toBe(400);
  });

  it('does not take a group into itself', async () => {
    expect((await ask(`POST /groups/${outer}/members/$ref`, { '@odata.id': reference(outer) })).status).toBe(400);
  });
});
