import { beforeAll, describe, expect, it } from 'vitest';
import { type ClaimChanges, createLocalTenant, type LocalTenant } from '../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeAll(async () => {
  tenant = await createLocalTenant();
});

describe('the local Graph, asked for a token', () => {
  it.each([
    ['https://graph.microsoft.com'],
    ['https://graph.microsoft.com/'],
    ['00000003-0000-0000-c000-000000000000'],
  ])('accepts the audience %s', async (aud) => {
    expect((await tenant.graph({ ...tenant.as('alex'), aud }, 'GET /me')).status).toBe(200);
  });

  const now = () => Math.floor(tenant.clock.now() / 1000);
  it.each<[string, () => ClaimChanges, string]>([
    [
      'for another API',
      () => ({ aud: 'https://management.azure.com' }),
      'Access token validation failure. Invalid audience.',
    ],
    ['for nobody known', () => ({ aud: 'api://nobody' }), 'Access token validation failure. Invalid audience.'],
    ['of another tenant', () => ({ tid: crypto.randomUUID() }), 'Access token validation failure. Invalid issuer.'],
    ['that expired a second ago', () => ({ exp: now() - 1 }), 'Lifetime validation failed, the token is expired.'],
    ['of the future', () => ({ nbf: now() + 600 }), 'Lifetime validation failed, the token is not yet valid.'],
    [
      'of a user who is gone',
      () => ({ oid: crypto.randomUUID() }),
      'Access token validation failure. The subject of the token does not exist or is disabled.',
    ],
    ['without an end', () => ({ exp: undefined }), 'IDX14100: JWT is not well formed.'],
  ])('refuses a token %s', async (_name, claims, message) => {
    const { status, json, headers } = await tenant.graph({ ...tenant.as('alex'), ...claims() }, 'GET /me');
    expect(status).toBe(401);
    expect(json.error).toMatchObject({ code: 'InvalidAuthenticationToken', message });
    expect(headers.get('www-authenticate')).toContain('client_id="00000003-0000-0000-c000-000000000000"');
  });

  it.each([
    ['no header', undefined],
    ['no bearer', 'Basic YTpi'],
    ['an empty token', 'Bearer '],
  ])('refuses a request with %s', async (_name, authorization) => {
    const headers = authorization === undefined ? {} : { Authorization: authorization };
    const answer = await tenant.send('graph', 'https://graph.microsoft.com/v1.0/me', { headers });
    expect(answer.status).toBe(401);
    expect(answer.json.error).toMatchObject({ code: 'InvalidAuthenticationToken', message: 'Access token is empty.' });
  });

  it.each([
    ['a word', () => 'nonsense'],
    ['four parts', () => `${tenant.token(tenant.as('alex'))}.x`],
    ['a payload that is no JSON', () => 'e30.e30x.e30'],
    ['an altered payload', () => alter(tenant.token(tenant.as('alex')))],
    ['no signature', () => tenant.token(tenant.as('alex')).replace(/[^.]+$/, '')],
  ])('refuses %s, and keeps it out of the answer', async (_name, make) => {
    const token = make();
    const answer = await tenant.send('graph', 'https://graph.microsoft.com/v1.0/me', {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(401);
    expect(JSON.stringify(answer.json)).not.toContain(token);
  });

  it('asks for it on paths it does not know, too', async () => {
    expect((await tenant.send('graph', 'https://graph.microsoft.com/v1.0/nothing')).status).toBe(401);
  });

  it('refuses a user who was disabled after the token was made', async () => {
    const claims = tenant.as('blair');
    const blair = tenant.directory.findUser('blair@adatum.onmicrosoft.com');
    if (blair === undefined) throw new Error('Blair is missing');
    tenant.directory.users.change(blair, { accountEnabled: false });
    expect((await tenant.graph(claims, 'GET /me')).status).toBe(401);
    tenant.directory.users.change(blair, { accountEnabled: true });
    expect((await tenant.graph(claims, 'GET /me')).status).toBe(200);
  });
});

function alter(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const claims: Record<string, unknown> = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return [header, Buffer.from(JSON.stringify({ ...claims, scp: 'Everything' })).toString('base64url'), signature].join(
    '.',
  );
}
