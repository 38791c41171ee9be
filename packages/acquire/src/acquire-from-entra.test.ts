import { randomBytes } from 'node:crypto';
import { decodeToken, resolveResource } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSignIn, environmentSource, type SignInOptions } from './index.ts';

const alex = 'alex@adatum.onmicrosoft.com';
const blair = 'blair@adatum.onmicrosoft.com';
const daemon = '70010000-0000-4000-8000-00000000000d';
const stranger = '70010000-0000-4000-8000-00000000000e';
const tool = '70010000-0000-4000-8000-00000000000f';
const secret = randomBytes(30).toString('base64url');
const tenantId = 'ad470000-5eed-4ad0-8a70-0000000ada70';

const seed = `
tenant: { id: ${tenantId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
users:
  - { userPrincipalName: ${alex}, displayName: Alex }
  - { userPrincipalName: ${blair}, displayName: Blair }
microsoft: { clients: [azure-cli, azure-powershell], apis: [graph, arm] }
applications:
  - displayName: adatum-auth-test-app
    identifierUris: [api://adatum-auth-test-app]
    requestedAccessTokenVersion: 2
    scopes: [{ value: access_as_user, description: Use the Adatum API as you }]
    appRoles: [{ value: Reports.Read.All }]
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
    servicePrincipal: { assignmentRequired: true }
  - displayName: adatum-notes
    identifierUris: [api://adatum-notes]
    scopes: [{ value: read, displayName: Read your notes, description: Reads your notes }]
  - { displayName: daemon, appId: ${daemon}, passwords: [{ secret: '${secret}' }] }
  - { displayName: stranger, appId: ${stranger}, passwords: [{ secret: '${secret}' }] }
  - displayName: tool
    appId: ${tool}
    publicClient: true
    redirectUris: { web: [], spa: [], publicClient: ['http://localhost'] }
assignments:
  - { resource: adatum-auth-test-app, user: ${alex} }
  - { resource: adatum-auth-test-app, application: daemon, role: Reports.Read.All }
`;

const api = resolveResource('api://adatum-auth-test-app');
const notes = resolveResource('api://adatum-notes');

let emulator: Emulator;
beforeAll(async () => {
  emulator = await createEmulator({ seed });
});
afterAll(() => emulator.close());

/** A sign-in of somebody who does what the tool asks, by code or in the browser. */
function signInAs(user: string, interaction: SignInOptions['interaction'], options: Partial<SignInOptions> = {}) {
  const answered: Promise<unknown>[] = [];
  const signIn = createSignIn({
    interaction,
    fetch: emulator.fetch,
    prompt: (_, prompt) => {
      if (prompt.kind === 'device-code') {
        answered.push(emulator.approveDeviceCode(prompt.userCode, user, { consent: true }));
      }
    },
    openBrowser: async (url) => {
      const reply = await emulator.answerAuthorizeUrl(url, user, { consent: true });
      if (reply.kind === 'form-post') {
        answered.push(fetch(reply.action, { method: 'POST', body: new URLSearchParams(reply.fields) }));
      }
      return true;
    },
    ...options,
  });
  return { signIn, asked: () => answered.length };
}

describe.each(['device-code', 'browser'] as const)('a sign-in with %s', (interaction) => {
  it('gives Alex, who is assigned, a delegated token of the API for Azure CLI', async () => {
    const { signIn } = signInAs(alex, interaction);
    const token = await signIn.getToken(api);
    expect(token).toMatchObject({ source: interaction, tenant: tenantId, account: alex });
    expect(decodeToken(token.token).claims).toMatchObject({
      ver: '2.0',
      scp: 'access_as_user',
      azp: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
      preferred_username: alex,
    });
  });

  it('takes a named scope, and serves several APIs from one sign-in', async () => {
    const { signIn, asked } = signInAs(alex, interaction);
    const named = await signIn.getToken(resolveResource(api.resource, { scope: ['access_as_user'] }));
    const graph = await signIn.getToken(resolveResource('graph'));
    expect(decodeToken(named.token).claims.scp).toBe('access_as_user');
    expect(decodeToken(graph.token).claims.aud).toContain('graph.microsoft.com');
    expect(asked()).toBe(1);
  });

  it.each([
    ['Blair, who is not assigned', blair, api, {}, 50105],
    ['an API that has not authorized Azure CLI', alex, notes, {}, 65001],
    ['an API that has not authorized Azure PowerShell', alex, api, { client: 'azure-powershell' }, 65001],
    ['an API that nobody knows', alex, resolveResource('api://adatum-nothing'), {}, 500011],
  ])('brings back the refusal for %s', async (_, user, request, options, aadsts) => {
    const { signIn } = signInAs(user, interaction, options);
    await expect(signIn.getToken(request)).rejects.toMatchObject({
      code: 'refused',
      refusal: { aadsts, traceId: expect.stringMatching(/^[0-9a-f-]{36}$/), correlationId: expect.any(String) },
    });
  });

  it('asks for consent to a client of one’s own, for the API itself', async () => {
    const { signIn, asked } = signInAs(alex, interaction, { client: tool, tenant: tenantId });
    const token = await signIn.getToken(notesRead);
    expect(decodeToken(token.token).claims).toMatchObject({ appid: tool, scp: 'read' });
    expect(asked()).toBe(1);
  });
});

const notesRead = resolveResource('api://adatum-notes', { scope: ['read'] });

describe('client credentials from the environment', () => {
  const env = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: daemon, AZURE_CLIENT_SECRET: secret };
  const source = (changed: Record<string, string | undefined> = {}) =>
    environmentSource({ env: { ...env, ...changed }, fetch: emulator.fetch, now: () => 1_000_000 });

  it('give the daemon an app-only token with its role', async () => {
    const token = await source().getToken(api);
    expect(token).toMatchObject({ source: 'environment', client: daemon, tenant: tenantId });
    expect(token.expiresOn).toBeGreaterThan(1_000_000 + 3000);
    const { claims } = decodeToken(token.token);
    expect(claims).toMatchObject({ roles: ['Reports.Read.All'], azp: daemon });
    expect(claims.scp).toBeUndefined();
  });

  it.each([
    ['a wrong secret', { AZURE_CLIENT_SECRET: 'x' }, 7000215],
    ['a client that is not assigned', { AZURE_CLIENT_ID: stranger }, 501051],
    ['an unknown client', { AZURE_CLIENT_ID: '70010000-0000-4000-8000-000000000099' }, 700016],
    ['an unknown tenant', { AZURE_TENANT_ID: 'nobody.onmicrosoft.com' }, 90002],
  ])('bring back the refusal for %s', async (_, changed, aadsts) => {
    await expect(source(changed).getToken(api)).rejects.toMatchObject({ code: 'refused', refusal: { aadsts } });
  });

  it.each([
    [{ AZURE_CLIENT_SECRET: undefined }, ['AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH']],
    [{ AZURE_TENANT_ID: '', AZURE_CLIENT_ID: undefined }, ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID']],
  ])('are unavailable with %j, and say which are missing', async (changed, missing) => {
    await expect(source(changed).getToken(api)).rejects.toMatchObject({
      code: 'source_unavailable',
      details: { missing },
    });
  });

  it('take no named scope', async () => {
    const named = resolveResource(api.resource, { scope: ['access_as_user'] });
    await expect(source().getToken(named)).rejects.toMatchObject({
      code: 'source_unsupported',
      message: expect.stringContaining('api://adatum-auth-test-app/.default'),
    });
  });

  it.each(['../evil', 'a b', 'x?y'])('send nothing for the tenant %j', async (tenant) => {
    await expect(source({ AZURE_TENANT_ID: tenant }).getToken(api)).rejects.toMatchObject({ code: 'usage' });
  });

  it('go nowhere but to the login host, without the secret in the address', async () => {
    const sent: string[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      sent.push(new Request(input).url);
      return emulator.fetch(input, init);
    };
    await environmentSource({ env, fetch }).getToken(api);
    expect(sent).toEqual([`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`]);
  });

  it.each([
    ['without a reason', () => new Response('{}', { status: 400 })],
    ['of success without a token', () => Response.json({ token_type: 'Bearer', expires_in: 3599 })],
    ['of another token type', () => Response.json({ token_type: 'pop', expires_in: 3599, access_token: 'x' })],
    ['without a lifetime', () => Response.json({ token_type: 'Bearer', access_token: 'x' })],
  ])('fail on an answer %s', async (_, answer) => {
    await expect(environmentSource({ env, fetch: async () => answer() }).getToken(api)).rejects.toMatchObject({
      code: 'source_failed',
    });
  });
});

describe('no error shows a secret', () => {
  /** Everything that could be printed of an error: message, stack, members and causes. */
  function everything(error: unknown): string {
    if (!(error instanceof Error)) return JSON.stringify(error) ?? '';
    const members = Object.fromEntries(
      Object.getOwnPropertyNames(error).map((name) => [name, Reflect.get(error, name)]),
    );
    return `${JSON.stringify(members)} ${everything(error.cause)}`;
  }

  it.each([
    [
      'repeated in a refusal',
      (form: string) =>
        Response.json({ error: 'invalid_client', error_description: `AADSTS7000215: Not ${form}` }, { status: 401 }),
    ],
    ['repeated in a page', (form: string) => new Response(form, { status: 502 })],
    [
      'repeated in a redirect',
      (form: string) => new Response(null, { status: 302, headers: { location: `https://x/?${form}` } }),
    ],
    ['repeated in an answer', (form: string) => Response.json({ access_token: form })],
    [
      'repeated in a failure',
      (form: string) =>
        Promise.reject(
          new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'X', form: form.length }) }),
        ),
    ],
  ])('that is %s', async (_, answer) => {
    const env = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: daemon, AZURE_CLIENT_SECRET: secret };
    const fetch: typeof globalThis.fetch = async (_input, init) => answer(await new Response(init?.body).text());
    const error = await environmentSource({ env, fetch })
      .getToken(api)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(everything(error)).not.toContain(secret);
  });

  it('that a sign-in held when it was refused', async () => {
    const held = new Set<string>();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await emulator.fetch(input, init);
      const body: unknown = await response.clone().json();
      for (const name of ['access_token', 'refresh_token', 'id_token', 'device_code']) {
        const value: unknown = Reflect.get(Object(body), name);
        if (typeof value === 'string') held.add(value);
      }
      return response;
    };
    const { signIn } = signInAs(blair, 'device-code', { fetch });
    const error = await signIn.getToken(api).catch((thrown: unknown) => thrown);
    expect(held.size).toBeGreaterThan(3);
    for (const value of held) expect(everything(error)).not.toContain(value);
  });
});
