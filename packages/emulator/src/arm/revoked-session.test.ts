import { beforeEach, describe, expect, it } from 'vitest';
import { type ClaimChanges, createLocalTenant, type LocalTenant } from '../../test-support/local-tenant.ts';

const subscriptions = 'GET /subscriptions?api-version=2019-11-01';
let tenant: LocalTenant;

beforeEach(async () => {
  tenant = await createLocalTenant();
});

/** A token that the service dated back by five minutes, as it does. */
function tokenOf(name: 'alex' | 'blair', more: ClaimChanges = {}): ClaimChanges {
  return { ...tenant.as(name), iat: Math.floor(tenant.clock.now() / 1000) - 300, xms_cc: ['CP1'], ...more };
}

describe('a user whose sessions were revoked', () => {
  it('is asked for a newer token, by a client that can be told so', async () => {
    const token = tokenOf('alex');
    expect((await tenant.arm(token, subscriptions)).status).toBe(200);
    tenant.clock.advance(60);
    tenant.context.refreshTokens.revokeUser(tenant.as('alex').oid);
    const { status, json, headers } = await tenant.arm(token, subscriptions);
    expect([status, json.error?.code]).toEqual([401, 'AuthenticationFailed']);
    const [, claims = ''] = /error="invalid_token".*claims="([^"]+)"/.exec(headers.get('www-authenticate') ?? '') ?? [];
    expect(JSON.parse(Buffer.from(claims, 'base64').toString())).toEqual({
      access_token: { nbf: { essential: true, value: String(Math.floor(tenant.clock.now() / 1000)) } },
    });
  });

  it('gets in with a token of a later sign-in', async () => {
    tenant.context.refreshTokens.revokeUser(tenant.as('alex').oid);
    tenant.clock.advance(2);
    expect((await tenant.arm(tokenOf('alex'), subscriptions)).status).toBe(200);
  });

  it('gets in until the token expires where the client announced nothing, and nobody else is asked', async () => {
    const [silent, other] = [tokenOf('alex', { xms_cc: undefined }), tokenOf('blair')];
    tenant.clock.advance(60);
    tenant.context.refreshTokens.revokeUser(tenant.as('alex').oid);
    expect((await tenant.arm(silent, subscriptions)).status).toBe(200);
    expect((await tenant.arm(other, subscriptions)).status).toBe(200);
  });
});
