import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.ts';
import type { Emulator } from '../emulator.ts';
import { SignInRefusedError } from '../sign-in/sign-in-refused-error.ts';
import { changeApplication } from '../testing/change-application.ts';
import { assertionClaims, type ClientCertificate, createClientCertificate } from '../testing/client-certificate.ts';
import type { Explanation, Remedy } from './explanation.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const azurePowerShell = '1950a258-227b-4e31-a9cf-717495945fc2';
const visualStudio = '04f0c124-f2bc-4f59-8241-bf6df9866bbd';
const alex = 'alex@adatum.onmicrosoft.com';
const blair = 'blair@adatum.onmicrosoft.com';
const casey = 'casey@adatum.onmicrosoft.com';
const toolId = '00000000-0000-4000-8000-000000007001';
const daemonId = '00000000-0000-4000-8000-0000000dae01';
const bareId = '00000000-0000-4000-8000-000000000bae';
const workloadId = '00000000-0000-4000-8000-0000000f0ade';
/** Azure CLI's token does not open Conditional Access. */
const policyToolId = '00000000-0000-4000-8000-000000000ca0';
const githubIssuer = 'https://token.actions.githubusercontent.com';
const secret = 'the secret of a daemon that is explained';

const seed = `
tenants:
  - tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
    users:
      - { userPrincipalName: ${alex}, displayName: Alex }
      - { userPrincipalName: ${blair}, displayName: Blair }
      - { userPrincipalName: ${casey}, displayName: Casey, directoryRoles: [Global Administrator] }
    groups: [{ displayName: Adatum API developers }]
    microsoft: { clients: [azure-cli, azure-powershell], apis: [graph, arm] }
    applications:
      - displayName: closed
        identifierUris: ['api://closed']
        requestedAccessTokenVersion: 2
        scopes: [{ value: read }, { value: retired, enabled: false }]
        appRoles: [{ value: Reports.Read.All }]
        preAuthorized: [{ client: azure-cli, scopes: [read] }]
        servicePrincipal: { assignmentRequired: true }
      - { displayName: open, identifierUris: ['api://open'], scopes: [{ value: read }] }
      - { displayName: absent, identifierUris: ['api://absent'], scopes: [{ value: read }], servicePrincipal: false }
      - displayName: tool
        appId: ${toolId}
        publicClient: true
        redirectUris: { web: [], spa: [], publicClient: ['http://localhost'] }
      - { displayName: daemon, appId: ${daemonId}, passwords: [{ secret: ${secret} }] }
      - { displayName: bare, appId: ${bareId}, passwords: [{ secret: ${secret} }], servicePrincipal: false }
      - { displayName: strict, identifierUris: ['api://strict'], scopes: [{ value: read }], preAuthorized: [{ client: azure-cli, scopes: [read] }] }
      - { displayName: walled, identifierUris: ['api://walled'], scopes: [{ value: read }], preAuthorized: [{ client: azure-cli, scopes: [read] }] }
      - { displayName: codeless, identifierUris: ['api://codeless'], scopes: [{ value: read }], preAuthorized: [{ client: azure-cli, scopes: [read] }] }
      - { displayName: hourly, identifierUris: ['api://hourly'], scopes: [{ value: read }], preAuthorized: [{ client: azure-cli, scopes: [read] }] }
      - { displayName: policy-tool, appId: ${policyToolId}, publicClient: true }
      - displayName: workload
        appId: ${workloadId}
        federatedCredentials: [{ name: main, issuer: '${githubIssuer}', subject: 'repo:adatum/api:ref:refs/heads/main' }]
    grants: [{ client: policy-tool, resource: graph, scopes: [Policy.Read.All, Policy.ReadWrite.ConditionalAccess] }]
    conditionalAccess:
      - { name: MFA for strict, resources: [strict], grant: mfa }
      - { name: Wall, resources: [walled], grant: block }
      - { name: No device codes, resources: [codeless], deviceCodeFlowOnly: true, grant: block }
      - { name: Hourly, resources: [hourly], signInFrequency: 3600 }
      - { name: Only reported, grant: block, state: enabledForReportingButNotEnforced }
    assignments: [{ resource: closed, group: Adatum API developers }, { resource: closed, user: ${alex} }]
  - tenant: { id: c0470000-5eed-4ad0-8a70-0000000c0705, displayName: Contoso, domain: contoso.onmicrosoft.com }
    users: [{ userPrincipalName: dana@contoso.onmicrosoft.com, displayName: Dana }]
    microsoft: { clients: [azure-cli], apis: [graph] }
`;

let emulator: Emulator;

beforeEach(async () => {
  emulator = await createEmulator({ seed });
});
afterEach(() => emulator.close());

const login = 'https://login.microsoftonline.com';

async function post(path: string, form: Record<string, string>): Promise<Record<string, unknown>> {
  const response = await emulator.fetch(`${login}/${path}`, { method: 'POST', body: new URLSearchParams(form) });
  return (await response.json()) as Record<string, unknown>;
}

/** The AADSTS number of an answer of the token endpoint, 0 for a token. */
function numberOf(answer: Record<string, unknown>): number {
  return Array.isArray(answer.error_codes) ? Number(answer.error_codes[0]) : 0;
}

/** Signs in by device code; the AADSTS number where the pages refuse. */
async function signIn(
  name: string,
  clientId: string,
  scope: string,
  tenant = emulator.tenantId,
): Promise<{ readonly code: number; readonly answer: Record<string, unknown> }> {
  const device = await post(`${tenant}/oauth2/v2.0/devicecode`, { client_id: clientId, scope });
  if (device.error !== undefined) return { code: numberOf(device), answer: device };
  try {
    await emulator.approveDeviceCode(String(device.user_code), name);
  } catch (error) {
    if (error instanceof SignInRefusedError) return { code: error.refusal.code, answer: {} };
    throw error;
  }
  const grant = { grant_type: 'device_code', device_code: String(device.device_code), client_id: clientId };
  const answer = await post(`${tenant}/oauth2/v2.0/token`, grant);
  return { code: numberOf(answer), answer };
}

async function asDaemon(clientId: string, scope: string, value = secret): Promise<number> {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: value, scope };
  return numberOf(await post(`${emulator.tenantId}/oauth2/v2.0/token`, form));
}

async function authorize(redirectUri: string): Promise<number> {
  const query = { client_id: toolId, response_type: 'code', redirect_uri: redirectUri, scope: 'openid' };
  const url = `${emulator.url}/${emulator.tenantId}/oauth2/v2.0/authorize?${new URLSearchParams(query).toString()}`;
  const page = await (await emulator.fetch(url)).text();
  return Number(/AADSTS(\d+)/.exec(page)?.[1] ?? 0);
}

async function why(traceId = ''): Promise<Explanation> {
  const url = `${emulator.url}/why${traceId === '' ? '' : `/${traceId}`}`;
  const response = await emulator.fetch(url, { headers: { accept: 'application/json' } });
  return (await response.json()) as Explanation;
}

/** Sends a remedy's Graph call as Casey with Azure CLI. @returns the JSON of the answer */
async function apply({ graph }: Remedy): Promise<Record<string, unknown>> {
  if (graph === undefined) throw new TypeError('The remedy names no Graph call');
  const client = graph.url.includes('/conditionalAccess/') ? policyToolId : azureCli;
  const { answer } = await signIn(casey, client, 'https://graph.microsoft.com/.default');
  const response = await emulator.fetch(graph.url, {
    method: graph.method,
    headers: { Authorization: `Bearer ${String(answer.access_token)}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(graph.body),
  });
  const text = await response.text();
  if (!response.ok) throw new TypeError(`${graph.method} ${graph.url} was answered ${response.status} ${text}`);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function principalOf(appId: string): { accountEnabled: boolean } {
  const principal = emulator.directory.findServicePrincipal(appId);
  if (principal === undefined) throw new TypeError(`No service principal of ${appId}`);
  return principal;
}

interface Case {
  readonly code: number;
  readonly what: string;
  readonly prepare?: () => void;
  readonly attempt: () => Promise<number>;
  /** Which remedy mends it; default the first. Some denials are mended step by step. */
  readonly remedy?: number;
  readonly steps?: number;
  readonly manifest?: { readonly path: string; readonly yaml: string };
}

const closed = 'api://closed';
const cases: readonly Case[] = [
  {
    code: 65001,
    what: 'a client that nobody pre-authorized',
    attempt: async () => (await signIn(alex, azurePowerShell, 'api://open/read')).code,
    manifest: { path: 'api.authorizedClients', yaml: '- { client: azure-powershell, scopes: [read] }' },
  },
  {
    code: 65001,
    what: 'the same, by consent: a service principal first, then the grant',
    attempt: async () => (await signIn(alex, azurePowerShell, 'api://open/read')).code,
    remedy: 1,
    steps: 2,
  },
  {
    code: 90094,
    what: 'a consent that only an administrator may give',
    attempt: async () => (await signIn(alex, azurePowerShell, `${closed}/read`)).code,
    manifest: { path: 'api.authorizedClients', yaml: '- { client: azure-powershell, scopes: [read] }' },
  },
  {
    code: 50105,
    what: 'a user who is not assigned',
    attempt: async () => (await signIn(blair, azureCli, `${closed}/.default`)).code,
    manifest: { path: 'api.assignment.users', yaml: `- ${blair}` },
  },
  {
    code: 50105,
    what: 'the same, through the group',
    attempt: async () => (await signIn(blair, azureCli, `${closed}/.default`)).code,
    remedy: 1,
    manifest: { path: 'api.assignment.groups', yaml: '- Adatum API developers' },
  },
  {
    code: 50105,
    what: 'the same, by letting everybody in',
    attempt: async () => (await signIn(blair, azureCli, `${closed}/.default`)).code,
    remedy: 2,
    manifest: { path: 'api.assignment', yaml: 'required: false' },
  },
  {
    code: 501051,
    what: 'an application that is not assigned',
    attempt: () => asDaemon(daemonId, `${closed}/.default`),
  },
  {
    code: 500011,
    what: 'an API without a service principal',
    attempt: () => asDaemon(daemonId, 'api://absent/.default'),
  },
  {
    code: 500011,
    what: 'an API that is not registered',
    attempt: () => asDaemon(daemonId, 'api://ad470000-5eed-4ad0-8a70-0000000ada70/new/.default'),
    steps: 2,
    manifest: { path: 'api', yaml: 'identifierUri: api://ad470000-5eed-4ad0-8a70-0000000ada70/new' },
  },
  {
    code: 700016,
    what: "one of Microsoft's clients that the seed left out",
    attempt: async () => (await signIn(alex, visualStudio, `${closed}/read`)).code,
  },
  { code: 7000229, what: 'a client without a service principal', attempt: () => asDaemon(bareId, 'api://x/.default') },
  {
    code: 50011,
    what: 'a redirect URI that is not registered',
    attempt: () => authorize('https://tool.adatum.com/back'),
  },
  {
    code: 650053,
    what: 'a scope that is not there',
    attempt: async () => (await signIn(alex, azureCli, `${closed}/write`)).code,
    manifest: { path: 'api.scopes', yaml: 'write: { consent: user, description: write }' },
  },
  {
    code: 650053,
    what: 'a disabled scope',
    attempt: async () => (await signIn(alex, azureCli, `${closed}/retired`)).code,
    manifest: { path: 'api.scopes', yaml: 'retired: { consent: user, description: retired }' },
  },
  {
    code: 7000112,
    what: 'a disabled client',
    prepare: () => {
      principalOf(daemonId).accountEnabled = false;
    },
    attempt: () => asDaemon(daemonId, 'https://graph.microsoft.com/.default'),
  },
  {
    code: 500014,
    what: 'a disabled API',
    prepare: () => {
      const appId = emulator.directory.findResource(closed)?.appId ?? '';
      principalOf(appId).accountEnabled = false;
    },
    attempt: async () => (await signIn(alex, azureCli, `${closed}/read`)).code,
  },
  {
    code: 50034,
    what: 'a user of the tenant who does not exist',
    attempt: async () =>
      (await signIn('dev@adatum.onmicrosoft.com', azureCli, 'https://graph.microsoft.com/.default')).code,
  },
  {
    code: 50020,
    what: "another tenant's user",
    attempt: async () =>
      (await signIn('dana@contoso.onmicrosoft.com', azureCli, 'https://graph.microsoft.com/.default')).code,
  },
  {
    code: 50057,
    what: 'a disabled account',
    prepare: () => {
      const user = emulator.directory.findUser(blair);
      if (user) emulator.directory.users.change(user, { accountEnabled: false });
    },
    attempt: async () => (await signIn(blair, azureCli, 'https://graph.microsoft.com/.default')).code,
  },
  {
    code: 50194,
    what: 'a client of one tenant under organizations',
    attempt: async () => (await signIn(alex, toolId, 'https://graph.microsoft.com/User.Read', 'organizations')).code,
    remedy: 1,
  },
];

describe('the Graph call that an explanation names', () => {
  it.each(cases)('mends AADSTS$code: $what', async ({ code, prepare, attempt, remedy = 0, steps = 1, manifest }) => {
    prepare?.();
    expect(await attempt()).toBe(code);
    const first = await why();
    expect(first).toMatchObject({ code, stillDenied: true, missing: expect.stringMatching(/\w.*\.$/) });
    expect(first.remedies[remedy]?.manifest).toEqual(manifest);
    for (let step = 0; step < steps; step += 1) {
      const chosen = (await why(first.traceId)).remedies[remedy];
      if (chosen === undefined) throw new TypeError('There is no such remedy');
      await apply(chosen);
    }
    expect((await why(first.traceId)).stillDenied).toBe(false);
    expect(await attempt()).not.toBe(code);
  });

  it.each([
    ['a wrong one', 'not the secret', 7000215],
    ['an expired one', secret, 7000222],
  ])('gives a new secret for %s', async (_what, value, code) => {
    const [credential] = emulator.directory.findApplication(daemonId)?.passwordCredentials ?? [];
    if (credential && code === 7000222) {
      const expired = { ...credential, endDateTime: '2020-01-01T00:00:00Z' };
      changeApplication(emulator.directory, daemonId, { passwordCredentials: [expired] });
    }
    const scope = 'https://graph.microsoft.com/.default';
    expect(await asDaemon(daemonId, scope, value)).toBe(code);
    const { remedies, stillDenied } = await why();
    expect(stillDenied).toBeUndefined();
    const { secretText } = await apply(remedies[0] ?? { title: '' });
    expect(await asDaemon(daemonId, scope, String(secretText))).toBe(0);
  });
});

describe('the explanation of a policy', () => {
  const by = async (api: string, name = alex): Promise<number> =>
    (await signIn(name, azureCli, `${api}/.default`)).code;
  /** Signs in with Azure CLI, waits, and redeems the refresh token. */
  async function staySignedIn(api: string, seconds: number): Promise<() => Promise<number>> {
    const { answer } = await signIn(alex, azureCli, 'https://management.azure.com/.default offline_access');
    emulator.clock.advance(seconds);
    const form = { grant_type: 'refresh_token', client_id: azureCli, refresh_token: String(answer.refresh_token) };
    return async () =>
      numberOf(await post(`${emulator.tenantId}/oauth2/v2.0/token`, { ...form, scope: `${api}/.default` }));
  }

  it.each([
    [50076, 'MFA for strict', 'api://strict', 0, undefined],
    [53003, 'Wall', 'api://walled', 0, true],
    [53003, 'No device codes', 'api://codeless', 0, true],
    [70043, 'Hourly', 'api://hourly', 3601, undefined],
  ])('names the Graph calls that mend AADSTS%i: %s', async (code, policy, api, wait, stillDenied) => {
    for (const title of [
      `Exclude ${alex} from the policy ${policy}`,
      `Or switch the policy ${policy} off, for everybody`,
    ]) {
      emulator.reset();
      const attempt = wait === 0 ? () => by(api) : await staySignedIn(api, wait);
      expect(await attempt()).toBe(code);
      const { traceId, missing, remedies, ...rest } = await why();
      expect([missing.includes(policy), rest.stillDenied]).toEqual([true, stillDenied]);
      expect(JSON.stringify(remedies)).not.toContain('Only reported');
      const remedy = remedies.find((each) => each.title === title);
      expect(remedy?.note).toContain('Policy.ReadWrite.ConditionalAccess');
      await apply(remedy ?? { title });
      expect((await why(traceId)).stillDenied).toBe(false);
      expect(await attempt()).toBe(0);
    }
  });

  it('leaves the policy to the others when it excludes one', async () => {
    await by('api://walled');
    await apply((await why()).remedies[0] ?? { title: '' });
    expect([await by('api://walled'), await by('api://walled', blair)]).toEqual([0, 53003]);
    const { remedies } = await why();
    await apply(remedies[0] ?? { title: '' });
    expect([await by('api://walled'), await by('api://walled', blair)]).toEqual([0, 0]);
  });

  it.each([
    ['api://strict', /^Sign in again for this API, with multifactor authentication/],
    ['api://codeless', /^Sign in with a browser instead of a device code/],
  ])('says first what the person can do: %s', async (api, title) => {
    await by(api);
    expect((await why()).remedies[0]?.title).toMatch(title);
    const device = await post(`${emulator.tenantId}/oauth2/v2.0/devicecode`, {
      client_id: azureCli,
      scope: `${api}/read`,
    });
    const signedIn = {
      client_id: azureCli,
      response_type: 'code',
      redirect_uri: 'http://localhost:8400',
      scope: `${api}/read`,
    };
    const url = `${emulator.url}/${emulator.tenantId}/oauth2/v2.0/authorize?${new URLSearchParams(signedIn).toString()}`;
    if (api === 'api://strict') await emulator.approveDeviceCode(String(device.user_code), alex, { mfa: true });
    else expect((await emulator.answerAuthorizeUrl(url, alex)).kind).toBe('redirect');
  });
});

describe('the explanation of an assertion', () => {
  const scope = 'https://graph.microsoft.com/.default';
  const send = async (clientId: string, assertion: string): Promise<number> => {
    const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    const form = { grant_type: 'client_credentials', client_id: clientId, scope, client_assertion_type: type };
    return numberOf(await post(`${emulator.tenantId}/oauth2/v2.0/token`, { ...form, client_assertion: assertion }));
  };
  const main = 'repo:adatum/api:ref:refs/heads/main';

  it.each([
    [700211, 'an issuer', { issuer: 'https://gitlab.example', subject: main }, 0],
    [700213, 'a subject', { issuer: githubIssuer, subject: 'repo:adatum/api:ref:refs/heads/dev' }, 0],
    [700212, 'an audience', { issuer: githubIssuer, subject: main, audience: 'api://other' }, 1],
  ])('names the Graph call that mends AADSTS%i: %s that is not trusted', async (code, _what, assertion, remedy) => {
    const made = emulator.workloadAssertion(assertion);
    expect(await send(workloadId, made)).toBe(code);
    const { missing, remedies } = await why();
    expect(missing).toContain(`issuer ${assertion.issuer}, subject ${assertion.subject} and audience`);
    expect(JSON.stringify(await why())).not.toContain(made);
    await apply(remedies[remedy] ?? { title: '' });
    expect(await send(workloadId, made)).toBe(0);
  });

  it('says that the issuer did not sign it', async () => {
    const [header, payload, signature = ''] = emulator
      .workloadAssertion({ issuer: githubIssuer, subject: main })
      .split('.');
    expect(await send(workloadId, `${header}.${payload}.${signature.split('').reverse().join('')}`)).toBe(700027);
    expect(await why()).toMatchObject({ missing: expect.stringContaining(`A signature of ${githubIssuer}`) });
  });

  it('names the Graph call that adds a certificate, and keeps the others', async () => {
    const [old, present] = [await createClientCertificate(), await createClientCertificate()];
    const assert = (by: ClientCertificate): string => {
      const endpoint = `${login}/${emulator.tenantId}/oauth2/v2.0/token`;
      return by.sign({ alg: 'RS256', x5t: by.x5t }, assertionClaims(daemonId, endpoint, emulator.clock.now()));
    };
    for (const certificate of [old, present]) {
      expect(await send(daemonId, assert(certificate))).toBe(700027);
      const [remedy] = (await why()).remedies;
      const der = certificate.pem.replaceAll(/-----[A-Z ]+-----|\s/g, '');
      const filled: unknown = JSON.parse(JSON.stringify(remedy).replace('"key":"CERTIFICATE"', `"key":"${der}"`));
      await apply(filled as Remedy);
      expect(await send(daemonId, assert(certificate))).toBe(0);
    }
    expect(await send(daemonId, assert(old))).toBe(0);
  });
});

describe('an explanation', () => {
  it('takes a scope inside the resource for what it is', async () => {
    expect(await asDaemon(daemonId, `${closed}/read/.default`)).toBe(500011);
    expect((await why()).remedies).toEqual([
      { title: `Ask for the scope ${closed}/read, or for the resource ${closed}` },
    ]);
  });

  it('finds the API that a scope without one may have meant', async () => {
    expect((await signIn(alex, azureCli, 'read')).code).toBe(650053);
    expect((await why()).remedies).toEqual([{ title: `Send the scope with its API in front: ${closed}/read` }]);
  });

  it('names no Graph call where the directory is not at fault', async () => {
    expect(
      numberOf(
        await post('fabrikam.example/oauth2/v2.0/token', {
          grant_type: 'refresh_token',
          refresh_token: 'x',
          client_id: azureCli,
        }),
      ),
    ).toBe(90002);
    const { missing, remedies } = await why();
    expect([missing, remedies]).toEqual([
      'A tenant fabrikam.example.',
      [{ title: 'Name one that is here, for example adatum.onmicrosoft.com' }],
    ]);
  });

  it('is over for one number when another stands in the way by now', async () => {
    const name = 'dev@adatum.onmicrosoft.com';
    expect((await signIn(name, azureCli, 'https://graph.microsoft.com/.default')).code).toBe(50034);
    const { traceId, remedies } = await why();
    await apply(remedies[0] ?? { title: '' });
    const user = emulator.directory.findUser(name);
    if (user) emulator.directory.users.change(user, { accountEnabled: false });
    expect((await why(traceId)).stillDenied).toBe(false);
    expect((await signIn(name, azureCli, 'https://graph.microsoft.com/.default')).code).toBe(50057);
  });

  it('falls back to the words of the catalogue', async () => {
    expect(numberOf(await post(`${emulator.tenantId}/oauth2/v2.0/token`, {}))).toBe(900144);
    const { missing, remedies } = await why();
    expect(missing).toMatch(/^Nothing in the directory\./);
    expect(remedies).toHaveLength(1);
  });

  it('is a page for a person, and part of the page that refuses', async () => {
    const query = { client_id: toolId, response_type: 'code', redirect_uri: 'https://x.example/<b>', scope: 'openid' };
    const url = `${emulator.url}/organizations/oauth2/v2.0/authorize?${new URLSearchParams(query).toString()}`;
    const refusal = await (await emulator.fetch(url)).text();
    expect(refusal).toContain('What is missing here');
    expect(refusal).not.toContain('<b>');
    const page = await emulator.fetch(`${emulator.url}/why`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(await page.text()).toContain('https://graph.microsoft.com/v1.0/applications/');
  });

  it('keeps secrets out', async () => {
    await asDaemon(daemonId, 'api://x/.default', 'a very secret text');
    expect(JSON.stringify(await why())).not.toContain('a very secret text');
  });

  it.each(['', '/11111111-1111-4111-8111-111111111111'])('of nothing is a 404: /why%s', async (path) => {
    expect((await emulator.fetch(`${emulator.url}/why${path}`)).status).toBe(404);
    expect(
      (await emulator.fetch(`${emulator.url}/why${path}`, { headers: { accept: 'application/json' } })).status,
    ).toBe(404);
  });

  it("is not to be had on Microsoft's hosts", async () => {
    await asDaemon(daemonId, 'api://x/.default');
    expect((await emulator.fetch(`${login}/why`)).status).toBe(404);
    expect((await emulator.fetch(`${emulator.url}/why`)).status).toBe(200);
  });
});
