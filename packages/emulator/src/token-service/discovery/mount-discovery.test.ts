import { beforeEach, describe, expect, it } from 'vitest';
import { createTokenBench, origin, readJson, type TokenBench } from '../../testing/token-bench.ts';
import { tenantId } from '../../testing/token-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench();
});

const login = 'https://login.microsoftonline.com';

async function get(path: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await bench.app.request(path);
  expect(response.status).toBe(200);
  return readJson(response);
}

describe('the v2.0 discovery document', () => {
  it('has the members recorded in 2025, in order', async () => {
    const document = await get(`/${tenantId}/v2.0/.well-known/openid-configuration`);
    expect(Object.keys(document).join(' ')).toBe(
      'token_endpoint token_endpoint_auth_methods_supported jwks_uri response_modes_supported subject_types_supported ' +
        'id_token_signing_alg_values_supported response_types_supported scopes_supported issuer request_uri_parameter_supported ' +
        'userinfo_endpoint authorization_endpoint device_authorization_endpoint http_logout_supported ' +
        'frontchannel_logout_supported end_session_endpoint claims_supported kerberos_endpoint tenant_region_scope ' +
        'cloud_instance_name cloud_graph_host_name msgraph_host rbac_url',
    );
    expect(document.claims_supported).toHaveLength(19);
  });

  it.each([
    [tenantId, tenantId, tenantId],
    ['adatum.com', tenantId, tenantId],
    ['organizations', 'organizations', '{tenantid}'],
    ['common', 'common', '{tenantid}'],
  ])('at %s', async (tenant, path, issuer) => {
    expect(await get(`/${tenant}/v2.0/.well-known/openid-configuration`)).toMatchObject({
      issuer: `${login}/${issuer}/v2.0`,
      token_endpoint: `${login}/${path}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${login}/${path}/oauth2/v2.0/devicecode`,
      jwks_uri: `${login}/${path}/discovery/v2.0/keys`,
      authorization_endpoint: `${origin}/${path}/oauth2/v2.0/authorize`,
      end_session_endpoint: `${origin}/${path}/oauth2/v2.0/logout`,
    });
  });

  it('may be kept for a day and read from any origin', async () => {
    const { headers } = await bench.app.request(`/${tenantId}/v2.0/.well-known/openid-configuration`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'max-age=86400, private',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, OPTIONS',
    });
  });

  it('is refused for an unknown tenant, and the refusal may not be kept', async () => {
    const response = await bench.app.request('/contoso.example/v2.0/.well-known/openid-configuration');
    expect([response.status, response.headers.get('cache-control')]).toEqual([400, 'private']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] });
  });
});

describe('the v1 discovery document', () => {
  it('tells the tenant id of a domain, which az reads out of the issuer', async () => {
    const { issuer } = await get('/adatum.onmicrosoft.com/.well-known/openid-configuration');
    expect(String(issuer).split('/')[3]).toBe(tenantId);
    expect(issuer).toBe(`https://sts.windows.net/${tenantId}/`);
  });
});

describe('the keys', () => {
  it.each([
    [`/${tenantId}/discovery/v2.0/keys`, `${login}/${tenantId}/v2.0`],
    ['/common/discovery/v2.0/keys', `${login}/{tenantid}/v2.0`],
    [`/${tenantId}/discovery/keys`, `https://sts.windows.net/${tenantId}/`],
  ])('at %s name their issuer', async (path, issuer) => {
    const { keys } = await get(path);
    expect(keys).toEqual([
      {
        kty: 'RSA',
        use: 'sig',
        kid: bench.context.keys.kid,
        x5t: bench.context.keys.kid,
        n: expect.any(String),
        e: 'AQAB',
        x5c: [expect.any(String)],
        issuer,
      },
    ]);
  });
});

describe('instance discovery', () => {
  it.each([
    [`${login}/organizations/oauth2/v2.0/authorize`, `${login}/organizations/v2.0/.well-known/openid-configuration`],
    [
      `${login}/contoso.example/oauth2/v2.0/authorize`,
      `${login}/contoso.example/v2.0/.well-known/openid-configuration`,
    ],
    [`${login}/common/oauth2/authorize`, `${login}/common/.well-known/openid-configuration`],
    [
      'https://localhost:8443/t/oauth2/v2.0/authorize',
      'https://localhost:8443/t/v2.0/.well-known/openid-configuration',
    ],
  ])('of %s', async (authorizationEndpoint, endpoint) => {
    const query = new URLSearchParams({ 'api-version': '1.1', authorization_endpoint: authorizationEndpoint });
    const answer = await get(`/common/discovery/instance?${query}`);
    expect(answer).toMatchObject({ tenant_discovery_endpoint: endpoint, 'api-version': '1.1' });
    expect(answer.metadata).toHaveLength(5);
  });

  it.each(['', '?authorization_endpoint=x', '?authorization_endpoint=https://x/'])(
    'is refused without a tenant: %j',
    async (query) => {
      const response = await bench.app.request(`/common/discovery/instance${query}`);
      expect([response.status, await response.json()]).toMatchObject([400, { error_codes: [900144] }]);
    },
  );
});

describe('the user realm', () => {
  it.each([
    ['/common/userrealm/alex@adatum.onmicrosoft.com?api-version=1.0', 'Managed'],
    ['/common/UserRealm/alex%40adatum.com?api-version=1.0', 'Managed'],
    ['/common/userrealm/x@contoso.example?api-version=1.0', 'Unknown'],
  ])('of %s is %s', async (path, accountType) => {
    expect(await get(path)).toMatchObject({ ver: '1.0', account_type: accountType });
  });
});
