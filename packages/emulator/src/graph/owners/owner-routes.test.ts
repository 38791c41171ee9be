import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
let id: string;
beforeEach(async () => {
  tenant = await createLocalTenant();
  id = (await ask('POST /applications', { displayName: 'x' })).json.id;
});

const ask = (request: string, body?: unknown) => tenant.graph(tenant.as('casey'), request, body);

describe('an owner', () => {
  const casey = { '@odata.type': '#microsoft.graph.user', displayName: 'Casey', userType: 'Member' };

  it.each([
    ['selected', 'owners?$select=displayName,userType'],
    ['cast and selected', 'owners/microsoft.graph.user?$select=displayName,userType'],
  ])('tells whether it is a guest when %s', async (_how, path) => {
    expect((await ask(`GET /applications/${id}/${path}`)).json.value).toEqual([casey]);
  });

  it('does so when it is expanded, too', async () => {
    const { json } = await ask(`GET /applications/${id}?$expand=owners($select=displayName,userType)`);
    expect(json.owners).toEqual([casey]);
  });

  it.each([
    ['listed', async () => (await ask(`GET /applications/${id}/owners`)).json.value?.[0]],
    ['expanded', async () => ((await ask(`GET /applications/${id}?$expand=owners`)).json.owners as object[])[0]],
    ['got by id', async () => (await ask(`GET /directoryObjects/${tenant.as('casey').oid}`)).json],
    [
      'got by ids',
      async () => (await ask('POST /directoryObjects/getByIds', { ids: [tenant.as('casey').oid] })).json.value?.[0],
    ],
  ])('shows what a user shows unasked when it is %s', async (_how, shown) => {
    const names = Object.keys((await shown()) ?? {});
    expect(names).toEqual(expect.arrayContaining(['id', 'displayName', 'userPrincipalName']));
    expect(names).not.toEqual(expect.arrayContaining(['userType']));
    expect(names).not.toEqual(expect.arrayContaining(['deletedDateTime']));
  });
});

describe('the lock of an application', () => {
  const write = (servicePrincipalLockConfiguration: unknown) =>
    ask(`PATCH /applications/${id}`, { servicePrincipalLockConfiguration });

  it('is kept as it is written', async () => {
    expect((await write({ isEnabled: true, allProperties: true })).status).toBe(204);
    expect((await ask(`GET /applications/${id}`)).json.servicePrincipalLockConfiguration).toEqual({
      isEnabled: true,
      allProperties: true,
    });
    expect((await write(null)).status).toBe(204);
  });

  it.each([[true], [{ isEnabled: 'yes' }], [{ isEnabled: null }], [{ everything: true }]])(
    'is never %j',
    async (lock) => {
      expect((await write(lock)).status).toBe(400);
    },
  );
});
