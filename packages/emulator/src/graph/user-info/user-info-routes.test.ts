import { beforeEach, describe, expect, it } from 'vitest';
import { azureCli, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';
import { pairwiseSubject } from '../../tokens/pairwise-subject.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
  const alex = tenant.directory.users.get(tenant.as('alex').oid);
  if (alex !== undefined) tenant.directory.users.change(alex, { mail: 'alex@adatum.com' });
});

const ask = (scp: string, method = 'GET', claims: object = {}) =>
  tenant.send('graph', 'https://graph.microsoft.com/oidc/userinfo', {
    method,
    headers: { Authorization: `Bearer ${tenant.token({ ...tenant.as('alex', scp), ...claims })}` },
  });

describe('the UserInfo endpoint', () => {
  it.each(['GET', 'POST'])('answers a %s with the subject of the client’s own id_token', async (method) => {
    const { status, json, headers } = await ask('openid profile email User.Read', method);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    expect(json).toEqual({
      sub: pairwiseSubject(tenant.directory.tenant.id, azureCli, tenant.as('alex').oid),
      name: 'Alex',
      family_name: expect.any(String),
      given_name: 'Alex',
      picture: 'https://graph.microsoft.com/v1.0/me/photo/$value',
      email: 'alex@adatum.com',
    });
  });

  it('tells no more than the scopes say', async () => {
    expect(Object.keys((await ask('openid')).json)).toEqual(['sub']);
    expect(Object.keys((await ask('openid email')).json)).toEqual(['sub', 'email']);
  });

  it('gives another application another subject', async () => {
    const other = await ask('openid', 'GET', { appid: crypto.randomUUID() });
    expect(other.json.sub).not.toBe((await ask('openid')).json.sub);
  });

  it.each([
    ['without the scope openid', () => ask('User.Read')],
    ['for an API of one’s own', () => ask('openid', 'GET', { aud: 'api://adatum-auth-test-app' })],
    [
      'of an application that acts as itself',
      () =>
        ask('', 'GET', {
          ...tenant.asApplication(tenant.addApplication('daemon').principal, 'openid'),
          scp: undefined,
        }),
    ],
    ['at all', () => tenant.send('graph', 'https://graph.microsoft.com/oidc/userinfo')],
  ])('refuses a token %s', async (_what, refused) => {
    const { status, headers, json } = await refused();
    expect([status, json.error?.code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer /);
  });
});
