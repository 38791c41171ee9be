import { beforeEach, describe, expect, it } from 'vitest';
import { type ClaimChanges, createLocalTenant, type LocalTenant } from '../../test-support/local-tenant.ts';

let tenant: LocalTenant;

beforeEach(async () => {
  tenant = await createLocalTenant();
});

/** A token that the service dated back by five minutes, as it does. */
function tokenOf(name: 'alex' | 'blair', more: ClaimChanges = {}): ClaimChanges {
  return { ...tenant.as(name), iat: Math.floor(tenant.clock.now() / 1000) - 300, xms_cc: ['cp1'], ...more };
}

describe('a user whose sessions were revoked, at Microsoft Graph', () => {
  it('is asked for a newer token, by a client that can be told so', async () => {
    const token = tokenOf('alex');
    expect((await tenant.graph(token, 'GET /me')).status).toBe(200);
    tenant.clock.advance(60);
    tenant.context.refreshTokens.revokeUser(tenant.as('alex').oid);
    const { status, json, headers } = await tenant.graph(token, 'GET /me');
    expect([status, json.error?.code]).toEqual([401, 'InvalidAuthenticationToken']);
    const challenge = headers.get('www-authenticate') ?? '';
    const [, claims = ''] = /error="insufficient_claims", claims="([^"]+)"$/.exec(challenge) ?? [];
    expect(JSON.parse(Buffer.from(claims, 'base64').toString())).toEqual({
      access_token: { nbf: { essential: true, value: String(Math.floor(tenant.clock.now() / 1000)) } },
    });
  });

  it('gets in with a token of a later sign-in, or of a client that announced nothing', async () => {
    const silent = tokenOf('alex', { xms_cc: undefined });
    tenant.clock.advance(60);
    tenant.context.refreshTokens.revokeUser(tenant.as('alex').oid);
    tenant.clock.advance(2);
    expect((await tenant.graph(silent, 'GET /me')).status).toBe(200);
    expect((await tenant.graph(tokenOf('alex'), 'GET /me')).status).toBe(200);
  });
});
