import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveResource } from '@entrada/core';
import { adatum, createTestTenant } from '@entrada/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeCache } from '../cache/describe-cache.ts';
import { createTokenCache } from '../cache/token-cache.ts';
import type { SourceRequest } from '../source-contract.ts';
import { type LoginToKeep, openLoginStore } from './keep-login.ts';
import { loginSource } from './login-source.ts';
import { signOut, signOutOf } from './sign-out.ts';

const api = resolveResource(adatum.identifierUri);
const alex: LoginToKeep = {
  account: adatum.alex.userPrincipalName,
  tenant: adatum.tenantId,
  client: adatum.azureCliAppId,
  cloud: 'public',
  refreshToken: 'the-first-refresh-token',
};
const now = (): number => Math.floor(Date.now() / 1000);

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entrada-login-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const around = (more: Record<string, string> = {}) => ({
  env: { HOME: home, ENTRADA_CACHE: 'file', ...more },
  platform: 'linux' as const,
});

async function keep(login: Partial<LoginToKeep> = {}, more: Record<string, string> = {}): Promise<void> {
  const store = await openLoginStore(around(more), { now, onPlainKey: () => {} });
  store.keep({ ...alex, ...login });
}

/** A token endpoint that hands out refresh tokens by number; `answer` goes before it. */
function tokenEndpoint(answer: (form: URLSearchParams) => Response | undefined = () => undefined) {
  const asked: { readonly url: string; readonly form: URLSearchParams }[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const form = new URLSearchParams(await new Response(init.body ?? '').text());
    asked.push({ url: String(input instanceof Request ? input.url : input), form });
    return (
      answer(form) ??
      Response.json({
        token_type: 'Bearer',
        expires_in: 3600,
        access_token: createTestTenant().userToken(),
        refresh_token: `refresh token ${asked.length}`,
      })
    );
  };
  return { fetch, asked };
}

const ask = (
  endpoint: { readonly fetch: typeof fetch },
  request: Partial<SourceRequest> = {},
  options: { readonly profile?: string; readonly env?: Record<string, string> } = {},
) => {
  const { env, ...rest } = options;
  return loginSource({ ...around(env), fetch: endpoint.fetch, ...rest }).getToken({ ...api, ...request });
};

const refusal = (code: number, more: object = {}) =>
  Response.json(
    {
      error: 'invalid_grant',
      error_description: `AADSTS${code}: No. Trace ID: 5a1b4e52-0000-4000-8000-000000000001`,
      error_codes: [code],
      ...more,
    },
    { status: 400 },
  );

describe('a kept sign-in', () => {
  it('gives tokens without asking anybody', async () => {
    await keep();
    const endpoint = tokenEndpoint();
    const token = await ask(endpoint);
    expect(token).toMatchObject({ source: 'login', account: alex.account, client: alex.client, tenant: alex.tenant });
    expect(Object.keys(token).sort()).toEqual(['account', 'client', 'expiresOn', 'source', 'tenant', 'token']);
    const [{ url, form } = { url: '', form: new URLSearchParams() }] = endpoint.asked;
    expect(url).toBe(`https://login.microsoftonline.com/${alex.tenant}/oauth2/v2.0/token`);
    expect(Object.fromEntries(form)).toEqual({
      grant_type: 'refresh_token',
      client_id: alex.client,
      refresh_token: 'the-first-refresh-token',
      scope: `${adatum.identifierUri}/.default offline_access`,
    });
  });

  it('goes on with the refresh token that came back', async () => {
    await keep();
    const endpoint = tokenEndpoint();
    for (const _ of [1, 2, 3]) await ask(endpoint);
    expect(endpoint.asked.map(({ form }) => form.get('refresh_token'))).toEqual([
      'the-first-refresh-token',
      'refresh token 1',
      'refresh token 2',
    ]);
  });

  it('goes on with the old one when none came back', async () => {
    await keep();
    const endpoint = tokenEndpoint(() =>
      Response.json({ token_type: 'Bearer', expires_in: 3600, access_token: createTestTenant().userToken() }),
    );
    for (const _ of [1, 2]) await ask(endpoint);
    expect(endpoint.asked.map(({ form }) => form.get('refresh_token'))).toEqual(
      Array(2).fill('the-first-refresh-token'),
    );
  });

  it('is not brought back by an answer that comes after signing out', async () => {
    await keep();
    const endpoint = tokenEndpoint(() => {
      signOut(around());
      return undefined;
    });
    await ask(endpoint);
    await expect(ask(tokenEndpoint())).rejects.toMatchObject({ code: 'source_unavailable' });
  });

  it('that was made meanwhile is not replaced by the answer to the earlier one', async () => {
    await keep();
    const store = await openLoginStore(around(), { now, onPlainKey: () => {} });
    const endpoint = tokenEndpoint(() => {
      if (endpoint.asked.length === 1) store.keep({ ...alex, refreshToken: 'of the new sign-in' });
      return undefined;
    });
    for (const _ of [1, 2]) await ask(endpoint);
    expect(endpoint.asked[1]?.form.get('refresh_token')).toBe('of the new sign-in');
  });

  it('takes claims and another tenant', async () => {
    await keep();
    const endpoint = tokenEndpoint();
    await ask(endpoint, { tenant: 'adatum.onmicrosoft.com', claims: '{"access_token":{"nbf":null}}' });
    expect(endpoint.asked[0]?.url).toContain('/adatum.onmicrosoft.com/');
    expect(endpoint.asked[0]?.form.get('claims')).toBe('{"access_token":{"nbf":null}}');
  });

  it.each([
    ['bad_token', 700082],
    ['token_expired', 700082],
    ['basic_action', 50076],
    [undefined, 50173],
  ])('that Entra does not take any more (%s, AADSTS%i) says so, and not with the token', async (suberror, code) => {
    await keep();
    const failure = ask(tokenEndpoint(() => refusal(code, { suberror })));
    const error: unknown = await failure.catch((thrown: unknown) => thrown);
    const text = error instanceof Error ? `${error.name}: ${error.message}` : '';
    expect(error).toMatchObject({
      code: 'refused',
      refusal: { aadsts: code },
      details: { mend: expect.stringContaining('"entrada login"') },
    });
    expect(text).toMatch(/^EntradaError: The sign-in of alex@.* Run "entrada login" to sign in again\. .*AADSTS/);
    expect(JSON.stringify(error) + text).not.toContain('refresh-token');
  });

  it('that the API refuses is not said to be over', async () => {
    await keep();
    const error = ask(tokenEndpoint(() => refusal(65001, { suberror: 'consent_required' })));
    await expect(error).rejects.toThrow(/^Entra refused client/);
  });

  it.each<[Partial<SourceRequest>, RegExp]>([
    [{ client: adatum.daemonAppId }, /one of client 04b07795-\S+, not of \S+\. Sign in for it: entrada login --client/],
    [{ cloud: 'china' }, /one of cloud public, not of china/],
  ])('does not answer for %o', async (request, says) => {
    await keep();
    const endpoint = tokenEndpoint();
    await expect(ask(endpoint, request)).rejects.toMatchObject({
      code: 'source_unsupported',
      message: expect.stringMatching(says),
    });
    expect(endpoint.asked).toEqual([]);
  });

  it('answers for its own client by name', async () => {
    await keep();
    await expect(ask(tokenEndpoint(), { client: 'azure-cli' })).resolves.toMatchObject({ client: alex.client });
  });

  it('belongs to a profile', async () => {
    await keep({ profile: 'work' });
    await expect(ask(tokenEndpoint())).rejects.toThrow('Nobody is signed in here. Run "entrada login".');
    await expect(ask(tokenEndpoint(), {}, { profile: 'other' })).rejects.toThrow('"entrada login --profile other"');
    await expect(ask(tokenEndpoint(), {}, { profile: 'work' })).resolves.toMatchObject({ source: 'login' });
  });

  it('of a real tenant is none under the emulator', async () => {
    await keep();
    const env = { ENTRADA_EMULATOR: 'http://localhost:8400' };
    await expect(ask(tokenEndpoint(), {}, { env })).rejects.toMatchObject({ code: 'source_unavailable' });
    signOut(around(env));
    await expect(ask(tokenEndpoint())).resolves.toMatchObject({ source: 'login' });
  });

  it('cannot be where nothing is kept', async () => {
    const error = ask(tokenEndpoint(), {}, { env: { ENTRADA_CACHE: 'off' } });
    await expect(error).rejects.toThrow('Nothing is kept here (ENTRADA_CACHE=off).');
    const store = openLoginStore(around({ ENTRADA_CACHE: 'off' }), { now, onPlainKey: () => {} });
    await expect(store).rejects.toMatchObject({ code: 'store_unavailable' });
  });
});

describe('tokens of a kept sign-in', () => {
  const cached = (endpoint: { readonly fetch: typeof fetch }, profile?: string) => {
    const options = { ...around(), now, onPlainKey: () => {}, ...(profile !== undefined && { profile }) };
    return createTokenCache(options).over(loginSource({ ...options, fetch: endpoint.fetch }));
  };

  it('are kept, and die with the next sign-in', async () => {
    await keep();
    const endpoint = tokenEndpoint();
    for (const _ of [1, 2]) await cached(endpoint).getToken(api);
    expect(endpoint.asked).toHaveLength(1);
    await keep();
    await cached(endpoint).getToken(api);
    expect(endpoint.asked).toHaveLength(2);
  });

  it('are told of, without any secret', async () => {
    await keep();
    await cached(tokenEndpoint()).getToken(api);
    const described = describeCache(around(), undefined, now());
    expect(described).toMatchObject({
      state: 'open',
      tokens: [{ source: 'login', resource: api.resource, account: alex.account, usable: true }],
      logins: [{ account: alex.account, tenant: alex.tenant, client: alex.client }],
    });
    expect(JSON.stringify(described)).not.toMatch(/eyJ|refresh.token|binding|"id"/);
  });

  it('go with the sign-in of their profile, and no others', async () => {
    await keep();
    await keep({ profile: 'work' });
    const endpoint = tokenEndpoint();
    await cached(endpoint).getToken(api);
    await cached(endpoint, 'work').getToken(api);
    expect(signOutOf('work', around())).toEqual({ logins: 1, tokens: 1, key: false });
    expect(signOutOf('work', around())).toEqual({ logins: 0, tokens: 0, key: false });
    expect(describeCache(around(), undefined, now())).toMatchObject({ tokens: [{}], logins: [{}] });
    expect(signOut(around())).toEqual({ logins: 1, tokens: 1, key: true });
    expect(describeCache(around(), undefined, now())).toMatchObject({ state: 'empty', tokens: [], logins: [] });
  });
});
