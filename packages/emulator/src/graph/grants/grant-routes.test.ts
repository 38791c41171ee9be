import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
let body: Readonly<Record<'clientId' | 'consentType' | 'resourceId' | 'scope', string>> & {
  readonly principalId: null;
};
beforeEach(async () => {
  tenant = await createLocalTenant();
  const client = tenant.addApplication('client').principal.id;
  const api = tenant.addApplication('api').principal.id;
  body = { clientId: client, consentType: 'AllPrincipals', principalId: null, resourceId: api, scope: 'read write' };
});

const casey = (request: string, sent?: unknown): Promise<Answer> => tenant.graph(tenant.as('casey'), request, sent);
const post = (change: Record<string, unknown> = {}) => casey('POST /oauth2PermissionGrants', { ...body, ...change });

describe('a permission grant', () => {
  it('is made as Azure CLI makes it, listed, changed and deleted', async () => {
    const { status, json } = await post();
    expect(status).toBe(201);
    const { '@odata.context': context, ...grant } = json;
    expect(context).toBe('https://graph.microsoft.com/v1.0/$metadata#oauth2PermissionGrants/$entity');
    expect(grant).toEqual({ ...body, id: expect.stringMatching(/^[\w-]{43}$/) });
    expect((await casey(`GET /oauth2PermissionGrants?$filter=clientId eq '${body.clientId}'`)).json.value).toEqual([
      grant,
    ]);
    expect((await casey(`GET /oauth2PermissionGrants?$filter=clientId eq '${body.resourceId}'`)).json.value).toEqual(
      [],
    );
    expect((await casey(`PATCH /oauth2PermissionGrants/${grant.id}`, { scope: 'read' })).status).toBe(204);
    expect((await casey(`GET /oauth2PermissionGrants/${grant.id}`)).json.scope).toBe('read');
    expect((await casey(`DELETE /oAuth2PermissionGrants/${grant.id}`)).status).toBe(204);
    expect((await casey(`DELETE /oauth2PermissionGrants/${grant.id}`)).status).toBe(404);
  });

  it('has an id of its parties in binary, as Entra’s', async () => {
    const client = tenant.addApplication('seen client').principal;
    const api = tenant.addApplication('seen api').principal;
    const rename = (principal: typeof client, id: string) =>
      tenant.directory.servicePrincipals.set(id, { ...principal, id });
    rename(client, 'b25985a8-9d2b-4fde-9fa7-6c4e43a8ddec');
    rename(api, 'a3efc889-f1b7-4532-9e01-91e32d1039f4');
    const { json } = await post({
      clientId: 'b25985a8-9d2b-4fde-9fa7-6c4e43a8ddec',
      resourceId: 'a3efc889-f1b7-4532-9e01-91e32d1039f4',
    });
    expect(json.id).toBe('qIVZsiud3k-fp2xOQ6jd7InI76O38TJFngGR4y0QOfQ');
  });

  it('exists once for everybody and once for each user', async () => {
    const alex = { consentType: 'Principal', principalId: tenant.as('alex').oid };
    expect((await post()).status).toBe(201);
    expect((await post(alex)).status).toBe(201);
    for (const again of [await post(), await post(alex)]) {
      expect(again.status).toBe(409);
      expect(again.json.error).toMatchObject({
        code: 'Request_MultipleObjectsWithSameKeyValue',
        message: 'Permission entry already exists.',
      });
    }
    expect((await post({ ...alex, principalId: tenant.as('blair').oid })).status).toBe(201);
  });

  it.each([
    ['without a client', () => ({ clientId: undefined }), 400],
    ['of a client that is not there', () => ({ clientId: crypto.randomUUID() }), 404],
    ['to an API that is not there', () => ({ resourceId: crypto.randomUUID() }), 404],
    ['of another kind', () => ({ consentType: 'Everyone' }), 400],
    ['for one user, without the user', () => ({ consentType: 'Principal' }), 400],
    ['for one user who is not there', () => ({ consentType: 'Principal', principalId: crypto.randomUUID() }), 404],
    ['for everybody, with a user', () => ({ principalId: tenant.as('alex').oid }), 400],
    ['with a surplus member', () => ({ colour: 'red' }), 400],
  ])('%s is refused', async (_name, change, status) => {
    expect((await post(change())).status).toBe(status);
    expect(tenant.directory.grants.size).toBe(0);
  });

  it.each([{ clientId: crypto.randomUUID() }, { scope: 3 }, { colour: 'red' }])(
    'cannot be changed by %j',
    async (change) => {
      const { json } = await post();
      expect((await casey(`PATCH /oauth2PermissionGrants/${json.id}`, change)).status).toBe(400);
    },
  );

  it('is refused when it is filtered by a property that cannot be', async () => {
    expect((await casey("GET /oauth2PermissionGrants?$filter=scope eq 'read'")).status).toBe(400);
  });
});
