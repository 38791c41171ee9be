import type { RandomInput } from './random-input.ts';
import { encode, form, spoil, spoilJson } from './spoil.ts';

export const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const alex = 'alex@adatum.onmicrosoft.com';
const login = 'https://login.microsoftonline.com';

/** What the requests need to come further than the door. */
export interface Credentials {
  readonly tenantId: string;
  /** The emulator's own origin. */
  readonly url: string;
  readonly graphToken: string;
  readonly armToken: string;
  readonly refreshToken: string;
  /** A form of the device page, and the cookie of the browser that was shown it. */
  readonly ticket: string;
  readonly cookie: string;
}

/** One request, and what an answer to it may look like. */
export interface Attempt {
  readonly url: string;
  readonly init: RequestInit;
  readonly shape: 'entra' | 'graph' | 'arm';
}

const words = {
  token: [
    'authorization_code refresh_token client_credentials device_code password',
    'urn:ietf:params:oauth:grant-type:device_code',
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
    azureCli,
    alex,
    'https://graph.microsoft.com/.default',
    'https://management.core.windows.net//.default',
    'openid profile offline_access',
    'api://adatum/.default api://other/read',
    '{"access_token":{"xms_cc":{"values":["CP1"]},"acrs":{"essential":true,"value":"c1"}}}',
    'e30.e30.e30',
    'on_behalf_of',
    'http://localhost:8400',
  ],
  authorize: [
    'code',
    'id_token',
    'query',
    'fragment',
    'form_post',
    'none',
    'login',
    'consent',
    'S256',
    'plain',
    azureCli,
    'http://localhost',
    'openid',
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  ],
  graph: [
    "displayName eq 'Alex'",
    "startswith(displayName,'a')",
    "identifierUris/any(u:u eq 'api://x')",
    "appId in ('00000003-0000-0000-c000-000000000000')",
    'not',
    'and',
    'or',
    '(',
    ')',
    'createdDateTime ge 2026-01-01T00:00:00Z',
    'accountEnabled ne true',
    'id',
    'displayName',
    'owners',
    '$count',
    'me',
    '00000003-0000-0000-c000-000000000000',
  ],
  arm: [
    '2022-12-01',
    '2021-03-01',
    'subscriptions',
    'resourceGroups',
    'providers',
    'Microsoft.ResourceGraph',
    'resources',
    'Resources | where type =~ "microsoft.web/sites"',
    '| summarize count() by type',
    '| project name, strcat(a, 1)',
    '| order by x desc | take 5',
    '| extend y = iff(1 == 2, "a", ago(1d))',
  ],
};

/** Requests by what they are sent to: good ones of which parts are odd, missing or misplaced. */
export const targets: Readonly<Record<string, (input: RandomInput, credentials: Credentials) => Attempt>> = {
  'the token endpoint': (input, credentials) => {
    const path = input.pick(['oauth2/v2.0/token', 'oauth2/v2.0/token', 'oauth2/token', 'oauth2/v2.0/devicecode']);
    const body = form(input, spoil(input, input.pick(tokenForms(credentials)), words.token));
    const headers = { ...formHeaders(input), ...oddHeaders(input, words.token) };
    return {
      url: `${login}/${tenant(input, credentials)}/${path}`,
      init: { method: 'POST', headers, body },
      shape: 'entra',
    };
  },
  'the authorize endpoint': (input, credentials) => {
    const fields = form(input, spoil(input, authorizeRequest, words.authorize));
    const url = `${login}/${tenant(input, credentials)}/oauth2/${input.pick(['v2.0/authorize', 'v2.0/authorize', 'authorize'])}`;
    return input.chance(0.7)
      ? { url: `${url}?${fields}`, init: {}, shape: 'entra' }
      : { url, init: { method: 'POST', headers: formHeaders(input), body: fields }, shape: 'entra' };
  },
  'the pages of the sign-in': (input, credentials) => {
    const path = input.pick(['device', 'sign-in/account', 'sign-in/consent', 'sign-in/device', 'error', 'why', '']);
    const fields = {
      ticket: credentials.ticket,
      answer: 'accept',
      account: alex,
      user_code: 'FJAUPGYY2',
      code: '65001',
    };
    const body = form(input, spoil(input, fields, ['accept', 'cancel', 'continue', alex, 'FJAUPGYY2', '65001']));
    const headers = { cookie: credentials.cookie, ...formHeaders(input), ...oddHeaders(input, words.token) };
    const url = `${credentials.url}/${path}`;
    return input.chance(0.3)
      ? { url: `${url}?${body}`, init: { headers }, shape: 'entra' }
      : { url, init: { method: 'POST', headers, body }, shape: 'entra' };
  },
  'the queries of Microsoft Graph': (input, credentials) => {
    const sets = ['applications', 'servicePrincipals', 'users', 'groups', 'oauth2PermissionGrants', 'organization'];
    const more = ['domains', 'auditLogs/signIns', 'directory/deletedItems/microsoft.graph.application', 'me/memberOf'];
    const odd = input.chance(0.1) ? `/${encode(input, input.text(words.graph))}` : '';
    const options = { $filter: filter(input), ...(input.chance(0.2) ? spoil(input, queryOptions, words.graph) : {}) };
    const url = `https://graph.microsoft.com/v1.0/${input.pick([...sets, ...more])}${odd}?${form(input, options)}`;
    const consistency = input.chance(0.5) ? { ConsistencyLevel: 'eventual' } : {};
    return {
      url,
      init: { headers: { authorization: `Bearer ${credentials.graphToken}`, ...consistency } },
      shape: 'graph',
    };
  },
  'the bodies of Microsoft Graph': (input, credentials) => {
    const [path, body] = input.pick(graphBodies);
    const text = JSON.stringify(spoilJson(input, body, words.graph));
    const init = {
      method: input.pick(['POST', 'POST', 'PATCH', 'PUT', 'DELETE']),
      headers: { authorization: `Bearer ${credentials.graphToken}`, 'content-type': 'application/json' },
      body: input.chance(0.9) ? text : text.slice(0, input.below(text.length)),
    };
    const odd = input.chance(0.1) ? `/${encode(input, input.text(words.graph))}` : '';
    return { url: `https://graph.microsoft.com/v1.0/${path}${odd}`, init, shape: 'graph' };
  },
  'Azure Resource Manager': (input, credentials) => {
    const paths = ['subscriptions', 'tenants', 'providers/Microsoft.ResourceGraph/resources', 'batch'];
    const deeper = input.chance(0.2) ? `/${encode(input, input.text(words.arm))}` : '';
    const options = spoil(input, { 'api-version': '2022-10-01' }, words.arm, 0.1);
    const url = `https://management.azure.com/${input.pick(paths)}${deeper}?${form(input, options)}`;
    const headers = { authorization: `Bearer ${credentials.armToken}`, 'content-type': 'application/json' };
    const query = `Resources ${Array.from({ length: input.below(4) }, () => input.text(words.arm)).join(' ')}`;
    const body = JSON.stringify(spoilJson(input, { query, options: { $top: 10, resultFormat: 'table' } }, words.arm));
    const init = input.chance(0.3) ? { headers } : { method: 'POST', headers, body };
    return { url, init, shape: 'arm' };
  },
};

const authorizeRequest = {
  client_id: azureCli,
  response_type: 'code',
  redirect_uri: 'http://localhost:8400',
  scope: 'https://graph.microsoft.com/.default openid',
  state: 'a state',
  nonce: 'a nonce',
  prompt: 'select_account',
  response_mode: 'form_post',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
  claims: '{"access_token":{}}',
  login_hint: alex,
};

const queryOptions = { $select: 'id,displayName', $top: '5', $skiptoken: 'eA', $count: 'true', $expand: 'owners' };

/** Requests that would be granted, or nearly. */
function tokenForms({ refreshToken, graphToken }: Credentials): readonly Readonly<Record<string, string>>[] {
  const scope = 'https://graph.microsoft.com/.default openid offline_access';
  const client = { client_id: azureCli, scope };
  const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  return [
    { ...client, grant_type: 'refresh_token', refresh_token: refreshToken, claims: '{"access_token":{}}' },
    { ...client, grant_type: 'device_code', device_code: 'x' },
    { ...client, grant_type: 'authorization_code', code: '1.x', redirect_uri: 'http://localhost', code_verifier: 'v' },
    { ...client, grant_type: 'password', username: alex, password: 'a password' },
    { ...client, grant_type: 'client_credentials', client_secret: 'a secret' },
    {
      ...client,
      grant_type: 'client_credentials',
      client_assertion_type: assertionType,
      client_assertion: graphToken,
    },
    {
      ...client,
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      assertion: graphToken,
    },
  ];
}

const api = {
  requestedAccessTokenVersion: 2,
  oauth2PermissionScopes: [
    { id: '10000000-0000-4000-8000-000000000001', value: 'read', type: 'User', isEnabled: true },
  ],
  preAuthorizedApplications: [],
};

const graphBodies: readonly (readonly [string, object])[] = [
  ['applications', { displayName: 'fuzz', api, web: { redirectUris: ['https://adatum.com/back'] }, tags: ['a'] }],
  ['applications', { displayName: 'fuzz', appRoles: [{ value: 'A', allowedMemberTypes: ['Application'] }] }],
  ['applications', { displayName: 'fuzz', passwordCredentials: [{ displayName: 'x', endDateTime: '2027-01-01Z' }] }],
  [
    'applications',
    { displayName: 'fuzz', keyCredentials: [{ type: 'AsymmetricX509Cert', usage: 'Verify', key: 'AA==' }] },
  ],
  ['servicePrincipals', { appId: azureCli, tags: ['a'], accountEnabled: true }],
  ['oauth2PermissionGrants', { clientId: 'x', consentType: 'AllPrincipals', resourceId: 'y', scope: 'read' }],
  ['users', { displayName: 'F', userPrincipalName: 'f@adatum.onmicrosoft.com', passwordProfile: { password: 'x' } }],
  ['groups', { displayName: 'F', mailEnabled: false, mailNickname: 'f', securityEnabled: true }],
  ['directoryObjects/getByIds', { ids: ['10000000-0000-4000-8000-000000000001'], types: ['user'] }],
  [
    '$batch',
    {
      requests: [
        { id: '1', method: 'GET', url: '/me' },
        { id: '2', method: 'POST', url: '/applications', body: {} },
      ],
    },
  ],
];

/** A filter of the real grammar, with here and there a word that is not of it. */
function filter(input: RandomInput, depth = 0): string {
  if (input.chance(0.1)) return input.text(words.graph);
  if (depth < 4 && input.chance(0.3)) {
    return `${filter(input, depth + 1)} ${input.pick(['and', 'or'])} ${filter(input, depth + 1)}`;
  }
  if (depth < 4 && input.chance(0.2)) return `${input.pick(['', 'not'])}(${filter(input, depth + 1)})`;
  const property = input.pick(['displayName', 'appId', 'id', 'tags', 'userPrincipalName', 'createdDateTime', 'api/x']);
  const literal = input.pick(["'a'", "''", "'it''s'", 'true', 'null', '1', '2026-01-01T00:00:00Z', azureCli]);
  return input.pick([
    `${property} ${input.pick(['eq', 'ne', 'gt', 'le', 'EQ'])} ${literal}`,
    `${input.pick(['startsWith', 'endswith', 'contains'])}(${property},${literal})`,
    `${property}/any(x:x eq ${literal})`,
    `${property} in (${literal},${literal})`,
  ]);
}

function tenant(input: RandomInput, { tenantId }: Credentials): string {
  const names = [tenantId, 'common', 'organizations', 'adatum.onmicrosoft.com'];
  return input.chance(0.8) ? input.pick(names) : encode(input, input.text(words.token));
}

function formHeaders(input: RandomInput): Record<string, string> {
  const form = 'application/x-www-form-urlencoded';
  const others = ['application/json', 'multipart/form-data', 'multipart/form-data; boundary=x', 'text/plain'];
  return { 'content-type': input.chance(0.9) ? form : input.pick(others) };
}

function oddHeaders(input: RandomInput, values: readonly string[]): Record<string, string> {
  const names = ['authorization', 'cookie', 'origin', 'referer', 'client-request-id', 'x-client-sku', 'sec-fetch-site'];
  const printable = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '').trim();
  const chosen = names.filter(() => input.chance(0.15)).map((name) => [name, printable(input.text(values))]);
  return Object.fromEntries(chosen);
}
