import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
});

const ask = (request: string, body?: unknown) => tenant.graph(tenant.as('casey'), request, body);
const status = async (request: string, body?: unknown) => (await ask(request, body)).status;
const deleted = '/directory/deletedItems';

describe('a deleted application', () => {
  const uri = 'https://adatum.onmicrosoft.com/orders';
  let id: string;
  let appId: string;
  beforeEach(async () => {
    ({ id, appId } = (await ask('POST /applications', { displayName: 'orders', identifierUris: [uri] })).json);
    await ask('POST /servicePrincipals', { appId });
    expect(await status(`DELETE /applications/${id}`)).toBe(204);
  });

  it('is among the deleted items of its kind, with the time, and nowhere else', async () => {
    expect(await status(`GET /applications/${id}`)).toBe(404);
    const { json } = await ask(`GET ${deleted}/microsoft.graph.application`);
    expect(json.value).toMatchObject([{ id, appId, deletedDateTime: expect.stringMatching(/^\d{4}-.*Z$/) }]);
    expect((await ask(`GET ${deleted}/${id}`)).json).toMatchObject({
      '@odata.type': '#microsoft.graph.application',
      appId,
    });
    expect((await ask(`GET ${deleted}/microsoft.graph.user`)).json.value).toEqual([]);
  });

  it('keeps its identifier URI until it is gone for good', async () => {
    const claim = { displayName: 'orders again', identifierUris: [uri] };
    expect((await ask('POST /applications', claim)).json.error?.code).toBe('ObjectConflict');
    expect(await status(`DELETE ${deleted}/${id}`)).toBe(204);
    expect(await status(`GET ${deleted}/${id}`)).toBe(404);
    // The service principal holds the same name, also while it can be restored: here it does not stand in the way.
    expect(await status('POST /applications', claim)).toBe(201);
  });

  it('comes back without its service principal, which is restored for itself', async () => {
    const { json } = await ask(`GET ${deleted}/microsoft.graph.servicePrincipal`);
    const principalId = json.value?.[0]?.id;
    const early = await ask(`POST ${deleted}/${principalId}/restore`);
    expect(early.json.error?.code).toBe('NoBackingApplicationObject');
    expect((await ask(`POST ${deleted}/${id}/restore`)).json).toMatchObject({ id, appId, identifierUris: [uri] });
    expect(await status(`GET /applications/${id}`)).toBe(200);
    expect(await status(`GET /servicePrincipals(appId='${appId}')`)).toBe(404);
    expect(await status(`POST ${deleted}/${principalId}/restore`)).toBe(200);
    expect((await ask(`GET /servicePrincipals(appId='${appId}')`)).json.id).toBe(principalId);
    expect((await ask(`GET ${deleted}/microsoft.graph.application`)).json.value).toEqual([]);
  });

  it('finds its service principal’s place taken', async () => {
    const principalId = (await ask(`GET ${deleted}/microsoft.graph.servicePrincipal`)).json.value?.[0]?.id;
    await ask(`POST ${deleted}/${id}/restore`);
    expect(await status('POST /servicePrincipals', { appId })).toBe(201);
    expect(await status(`POST ${deleted}/${principalId}/restore`)).toBe(409);
  });

  it('is gone for good after 30 days', async () => {
    tenant.clock.advance(30 * 24 * 3600 - 60);
    expect(await status(`GET ${deleted}/${id}`)).toBe(200);
    tenant.clock.advance(120);
    expect(await status(`GET ${deleted}/${id}`)).toBe(404);
  });

  it('is restored and removed by nobody who could not have deleted it', async () => {
    for (const request of [`POST ${deleted}/${id}/restore`, `DELETE ${deleted}/${id}`]) {
      expect((await tenant.graph(tenant.as('alex'), request)).status).toBe(403);
    }
  });
});

describe('a deleted user', () => {
  const person = {
    accountEnabled: true,
    displayName: 'Dana',
    mailNickname: 'dana',
    userPrincipalName: 'dana@adatum.onmicrosoft.com',
    passwordProfile: { password: crypto.randomUUID() },
  };

  it('is restored, unless somebody else has the name by then', async () => {
    const { id } = (await ask('POST /users', person)).json;
    expect(await status(`DELETE /users/${person.userPrincipalName}`)).toBe(204);
    expect(await status(`GET /users/${id}`)).toBe(404);
    expect((await ask(`GET ${deleted}/microsoft.graph.user`)).json.value).toMatchObject([{ id }]);
    const successor = (await ask('POST /users', person)).json.id;
    expect(await status(`POST ${deleted}/${id}/restore`)).toBe(400);
    await ask(`DELETE /users/${successor}`);
    expect(await status(`POST ${deleted}/${id}/restore`)).toBe(200);
    expect(await status(`GET /users/${id}`)).toBe(200);
  });

  it('is deleted by no plain member', async () => {
    expect((await tenant.graph(tenant.as('alex'), 'DELETE /users/blair@adatum.onmicrosoft.com')).status).toBe(403);
  });
});

it('restores a deleted group with its members', async () => {
  const group = { displayName: 'Team', mailEnabled: false, mailNickname: 'team', securityEnabled: true };
  const { id } = (await ask('POST /groups', group)).json;
  await ask(`POST /groups/${id}/members/$ref`, {
    '@odata.id': `https://graph.microsoft.com/v1.0/users/${tenant.as('alex').oid}`,
  });
  expect(await status(`DELETE /groups/${id}`)).toBe(204);
  expect(await status(`POST ${deleted}/${id}/restore`)).toBe(200);
  expect((await ask(`GET /groups/${id}/members`)).json.value).toMatchObject([{ displayName: 'Alex' }]);
});
