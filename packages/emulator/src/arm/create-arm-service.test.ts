import { beforeAll, describe, expect, it } from 'vitest';
import { type ClaimChanges, createLocalTenant, type LocalTenant } from '../../test-support/local-tenant.ts';

let tenant: LocalTenant;
let subscriptionId: string;
beforeAll(async () => {
  tenant = await createLocalTenant();
  subscriptionId = tenant.directory.subscriptions[0]?.subscriptionId ?? '';
});

const version = '?api-version=2019-11-01';

describe('the local Azure Resource Manager', () => {
  it('shows a user the tenant with its name, a service principal without', async () => {
    const { id } = tenant.directory.tenant;
    const bare = { id: `/tenants/${id}`, tenantId: id, tenantCategory: 'Home' };
    const byUser = await tenant.arm(tenant.as('alex', 'user_impersonation'), `GET /tenants${version}`);
    expect(byUser.json.value).toMatchObject([
      { ...bare, displayName: 'Adatum', defaultDomain: 'adatum.onmicrosoft.com' },
    ]);
    const byApplication = await tenant.arm(
      tenant.asApplication(tenant.addApplication('daemon').principal),
      `GET /tenants${version}`,
    );
    expect(byApplication.json).toEqual({ value: [bare] });
  });

  it('lists subscriptions with what signing in needs', async () => {
    const { status, json, headers } = await tenant.arm(tenant.as('blair'), `GET /subscriptions${version}`);
    expect(status).toBe(200);
    expect(json.value).toMatchObject([
      {
        id: `/subscriptions/${subscriptionId}`,
        subscriptionId,
        displayName: 'Adatum Development',
        state: 'Enabled',
        tenantId: tenant.directory.tenant.id,
      },
    ]);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-ms-routing-request-id')).toMatch(/^LOCAL:\d{8}T\d{6}Z:[0-9a-f-]{36}$/);
  });

  it.each([
    [() => `/subscriptions/${subscriptionId}${version}`, 200, undefined],
    [() => `/SUBSCRIPTIONS/${subscriptionId.toUpperCase()}/${version}`, 200, undefined],
    [() => `/subscriptions/${crypto.randomUUID()}${version}`, 404, 'SubscriptionNotFound'],
    [() => `/subscriptions/${subscriptionId}`, 400, 'MissingApiVersionParameter'],
    [() => '/subscriptions?api-version=', 400, 'MissingApiVersionParameter'],
    [() => '/subscriptions?api-version=newest', 400, 'InvalidApiVersionParameter'],
    [() => `/providers${version}`, 404, 'NotFound'],
  ])('case %#', async (path, status, code) => {
    const answer = await tenant.arm(tenant.as('alex'), `GET ${path()}`);
    expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
  });

  it.each([
    'https://management.azure.com',
    'https://management.azure.com/',
    'https://management.core.windows.net',
    'https://management.core.windows.net/',
    '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  ])('accepts the audience %s', async (aud) => {
    expect((await tenant.arm({ ...tenant.as('alex'), aud }, `GET /tenants${version}`)).status).toBe(200);
  });

  const now = () => Math.floor(tenant.clock.now() / 1000);
  it.each<[string, () => ClaimChanges, string, string | RegExp]>([
    ['for Graph', () => ({ aud: 'https://graph.microsoft.com' }), 'AuthenticationFailed', 'Authentication failed.'],
    ['of another tenant', () => ({ tid: crypto.randomUUID() }), 'AuthenticationFailed', 'Authentication failed.'],
    ['without an end', () => ({ exp: undefined }), 'InvalidAuthenticationToken', 'The access token is invalid.'],
    [
      'that has expired',
      () => ({ exp: now() - 1 }),
      'ExpiredAuthenticationToken',
      /^The access token expiry UTC time '\d+\/\d+\/\d{4} \d+:\d\d:\d\d [AP]M' is earlier than current UTC time '\d+\/\d+\/\d{4} \d+:\d\d:\d\d [AP]M'\.$/,
    ],
  ])('refuses a token %s', async (_name, change, code, message) => {
    const { status, json, headers } = await tenant.arm(
      { ...tenant.as('alex'), ...change() },
      `GET /subscriptions${version}`,
    );
    expect([status, json.error?.code]).toEqual([401, code]);
    expect(json.error?.message).toMatch(message);
    expect(headers.get('x-ms-failure-cause')).toBe('gateway');
    expect(headers.get('www-authenticate')).toMatch(
      /^Bearer authorization_uri="https:\/\/login\.windows\.net\/", error="invalid_token", error_description="[^"]+"$/,
    );
  });

  it('names the tenant in its challenge when the path names one of its subscriptions', async () => {
    const url = `https://management.azure.com/subscriptions/${subscriptionId.toUpperCase()}/resourceGroups`;
    const challenge = (await tenant.send('arm', url)).headers.get('www-authenticate');
    expect(challenge).toContain(`authorization_uri="https://login.windows.net/${tenant.directory.tenant.id}"`);
  });

  it('says nothing of tenants to an api-version of 2016', async () => {
    const { json } = await tenant.arm(tenant.as('blair'), 'GET /subscriptions?api-version=2016-06-01');
    expect(Object.keys(json)).toEqual(['value']);
    expect(Object.keys(json.value?.[0] ?? {})).not.toContain('tenantId');
  });

  it('refuses a request without a token before anything else', async () => {
    const { status, json } = await tenant.send('arm', 'https://management.azure.com/nothing');
    expect([status, json.error?.code]).toEqual([401, 'AuthenticationFailed']);
  });
});
