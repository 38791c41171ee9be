import { beforeEach, describe, expect, it } from 'vitest';
import {
  alexPassword,
  desktopId,
  downstreamApi,
  downstreamId,
  grantsSeed,
  middleApi,
  middleId,
  middleSecret,
} from '../testing/grants-seed.ts';
import { type Answer, createTokenBench, decodePart, type TokenBench } from '../testing/token-bench.ts';
import { alex, azureCli, tenantId } from '../testing/token-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench(grantsSeed());
});

function v1(form: Record<string, string | undefined>): Promise<Answer> {
  return bench.post(`/${tenantId}/oauth2/token`, form);
}

const arm = 'https://management.core.windows.net/';
const application = { grant_type: 'client_credentials', client_id: middleId, client_secret: middleSecret };
const person = { grant_type: 'password', client_id: desktopId, username: alex, password: alexPassword };

describe('the v1 token endpoint', () => {
  it('takes a resource instead of a scope, and answers in text', async () => {
    const { status, body } = await v1({ ...application, resource: arm });
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual([
      'token_type',
      'expires_in',
      'ext_expires_in',
      'expires_on',
      'not_before',
      'resource',
      'access_token',
    ]);
    const { exp, nbf, aud } = decodePart(body.access_token, 1);
    expect([body.expires_on, body.not_before, body.resource, aud]).toEqual([String(exp), String(nbf), arm, arm]);
    expect(body.expires_in).toMatch(/^\d+$/);
  });

  it('leaves the version of the access token to the API, and takes that of the id_token for its own', async () => {
    const { body } = await v1({ ...person, resource: downstreamApi });
    expect(decodePart(body.access_token, 1)).toMatchObject({ ver: '2.0', aud: downstreamId });
    expect(decodePart(body.id_token, 1)).toMatchObject({
      ver: '1.0',
      iss: `https://sts.windows.net/${tenantId}/`,
      aud: desktopId,
      unique_name: alex,
      upn: alex,
    });
    expect(body).toMatchObject({ scope: 'read', resource: downstreamApi });
  });

  it('redeems its refresh token for another resource', async () => {
    const { body: first } = await v1({ ...person, resource: downstreamApi });
    const { body } = await v1({
      grant_type: 'refresh_token',
      client_id: desktopId,
      refresh_token: String(first.refresh_token),
      resource: middleApi,
    });
    expect(decodePart(body.access_token, 1)).toMatchObject({ ver: '1.0', aud: middleApi, scp: 'access' });
  });

  it.each([
    ['resource', { ...application }],
    ['grant_type', { ...application, grant_type: undefined, resource: arm }],
    ['code', { grant_type: 'device_code', client_id: azureCli, device_code: 'x' }],
  ])('misses %s by its v1 name', async (name, form) => {
    const { status, body } = await v1(form);
    expect([status, body.error_codes]).toEqual([400, [900144]]);
    expect(body.error_description).toContain(`'${name}'`);
  });

  it('refuses an unknown resource as v2.0 does', async () => {
    const { body } = await v1({ ...application, resource: 'api://nowhere' });
    expect([body.error, body.error_codes]).toEqual(['invalid_resource', [500011]]);
  });

  it('says interaction_required where v2.0 says invalid_grant', async () => {
    bench = await createTokenBench(grantsSeed('conditionalAccess: [{ name: MFA, grant: mfa }]'));
    const { body } = await v1({ ...person, resource: downstreamApi });
    expect([body.error, body.error_codes, body.suberror]).toEqual(['interaction_required', [50076], 'basic_action']);
  });
});

describe('the v1 device authorization endpoint', () => {
  it('shows verification_url, and is polled with code', async () => {
    const { body: started } = await bench.post(`/${tenantId}/oauth2/devicecode`, {
      client_id: azureCli,
      resource: arm,
    });
    expect(Object.keys(started)).toEqual([
      'user_code',
      'device_code',
      'verification_url',
      'expires_in',
      'interval',
      'message',
    ]);
    expect([started.expires_in, started.interval]).toEqual(['900', '5']);
    const poll = { grant_type: 'device_code', client_id: azureCli, code: String(started.device_code) };
    expect((await v1(poll)).body.error).toBe('authorization_pending');
    bench.context.deviceCodes.approve(String(started.user_code), bench.idOf(alex));
    expect((await v1(poll)).body).toMatchObject({ resource: arm, scope: 'user_impersonation' });
  });

  it('misses the resource by its v1 name', async () => {
    const { body } = await bench.post(`/${tenantId}/oauth2/devicecode`, { client_id: azureCli });
    expect(body.error_description).toContain("'resource'");
  });
});

describe('the v1 authorize endpoint', () => {
  const query = {
    client_id: desktopId,
    response_type: 'code',
    redirect_uri: 'http://localhost:8400',
    resource: downstreamApi,
  };

  async function open(parameters: Record<string, string>): Promise<{ status: number; text: string }> {
    const response = await bench.app.request(`/${tenantId}/oauth2/authorize?${new URLSearchParams(parameters)}`);
    return { status: response.status, text: await response.text() };
  }

  it('asks who signs in to the API that resource names', async () => {
    const { status, text } = await open(query);
    expect(status).toBe(200);
    expect(text).toContain('adatum-downstream');
  });

  it('needs no resource only to sign in', async () => {
    const { resource: _left, ...rest } = query;
    expect((await open(rest)).text).toContain('Microsoft Graph');
  });

  it('refuses an unknown resource to the client', async () => {
    const { status } = await open({ ...query, resource: 'api://nowhere' });
    expect(status).toBe(302);
  });
});
