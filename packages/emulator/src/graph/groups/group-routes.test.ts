import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
let id: string;
beforeAll(async () => {
  tenant = await createLocalTenant();
  id = String([...tenant.directory.groups.keys()][0]);
});

const casey = (request: string, body?: unknown): Promise<Answer> => tenant.graph(tenant.as('casey'), request, body);
const reference = (objectId: string) => ({
  '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${objectId}`,
});

describe('a group', () => {
  it.each([
    ["displayName eq 'Adatum API developers'", 1],
    ["startswith(displayName,'adatum')", 1],
    ["displayName eq 'Others'", 0],
  ])('is found by %s', async (filter, count) => {
    expect((await casey(`GET /groups?$filter=${encodeURIComponent(filter)}`)).json.value).toHaveLength(count);
  });

  it('has its security identifier from the object id', async () => {
    const { json } = await casey(`GET /groups/${id}`);
    expect(json).toMatchObject({ id, displayName: 'Adatum API developers', securityEnabled: true });
    const numbers = String(json.securityIdentifier).replace('S-1-12-1-', '').split('-').map(Number);
    // The first of the four numbers reads like the first field of the GUID.
    expect(numbers[0]?.toString(16).padStart(8, '0')).toBe(id.slice(0, 8));
    expect(numbers).toHaveLength(4);
  });

  it('takes direct members of every kind, each once, and lets them go', async () => {
    const blair = tenant.as('blair').oid;
    const add = (objectId: string) => casey(`POST /groups/${id}/members/$ref`, reference(objectId));
    expect((await add(blair)).status).toBe(204);
    expect((await add(blair)).json.error?.message).toBe(
      "One or more added object references already exist for the following modified properties: 'members'.",
    );
    expect((await add(tenant.addApplication('daemon').principal.id)).status).toBe(204);
    expect((await add(crypto.randomUUID())).status).toBe(404);
    const members = (await casey(`GET /groups/${id}/members`)).json.value;
    expect((members ?? []).map((member) => member['@odata.type'])).toEqual([
      '#microsoft.graph.user',
      '#microsoft.graph.servicePrincipal',
    ]);
    expect(tenant.directory.directGroupsOf(blair)).toHaveLength(1);
    expect((await casey(`DELETE /groups/${id}/members/${blair}/$ref`)).status).toBe(204);
    expect((await casey(`DELETE /groups/${id}/members/${blair}/$ref`)).status).toBe(404);
  });

  it('that is not there is not found', async () => {
    expect((await casey(`GET /groups/${crypto.randomUUID()}`)).status).toBe(404);
  });
});

describe('the tenant', () => {
  it('is its organization, with its domains', async () => {
    const { tenant: own } = tenant.directory;
    const organization = await casey('GET /organization');
    expect(organization.json.value).toMatchObject([
      {
        id: own.id,
        displayName: 'Adatum',
        verifiedDomains: [{ name: 'adatum.onmicrosoft.com', isInitial: true, isDefault: true }],
      },
    ]);
    expect((await casey('GET /domains?$select=id,isVerified')).json.value).toEqual([
      { id: 'adatum.onmicrosoft.com', isVerified: true },
    ]);
    expect((await casey("GET /domains?$filter=id eq 'x'")).status).toBe(400);
  });
});

describe('directory objects', () => {
  it('are found by ids, of the wanted kinds', async () => {
    const { principal } = tenant.addApplication('x');
    const ids = [id, principal.id, tenant.as('alex').oid, crypto.randomUUID()];
    const find = async (body: unknown) =>
      ((await casey('POST /directoryObjects/getByIds', body)).json.value ?? []).map((one) => one.id);
    expect(await find({ ids })).toEqual(ids.slice(0, 3));
    expect(await find({ ids, types: ['user', 'group'] })).toEqual([id, tenant.as('alex').oid]);
    expect((await casey('POST /directoryObjects/getByIds', {})).status).toBe(400);
    expect((await casey(`GET /directoryObjects/${crypto.randomUUID()}`)).status).toBe(404);
  });
});
