import { resolveResource } from '@entrada/core';
import { adatum, createTestTenant, encodePart } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { createSignIn } from './create-sign-in.ts';
import type { SignInOptions, SignInPrompt } from './sign-in-options.ts';

const request = resolveResource(adatum.identifierUri);
const arm = 'https://management.core.windows.net//.default';
const ownClient = adatum.daemonAppId;
const trace = '5a1b4e52-0000-4000-8000-000000000001';

type Form = Readonly<Record<string, string>>;
type Answer = (form: Form, url: URL) => Response | Promise<Response> | undefined;

/** A login host that knows discovery, the device code and the happy answers; `answer` goes before it. */
function loginHost(answer: Answer = () => undefined) {
  const asked: { path: string; form: Form }[] = [];
  const host = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(new Request(input).url);
    const form = Object.fromEntries(new URLSearchParams(await new Response(init.body ?? '').text()));
    if (init.method === 'POST') asked.push({ path: url.pathname, form });
    return (await answer(form, url)) ?? usual(url, form);
  };
  return {
    fetch: host,
    asked,
    scopes: () => asked.map(({ form }) => form.scope?.replace(/ (openid|profile|offline_access)/g, '')),
  };
}

function usual(url: URL, form: Form, expiresIn = 900): Response {
  const origin = 'https://login.microsoftonline.com/organizations';
  if (url.pathname.endsWith('/openid-configuration')) {
    return Response.json({
      issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
      authorization_endpoint: 'http://localhost:8400/organizations/oauth2/v2.0/authorize',
      token_endpoint: `${origin.replace('organizations', url.pathname.split('/')[1] ?? '')}/oauth2/v2.0/token`,
      jwks_uri: `${origin}/discovery/v2.0/keys`,
    });
  }
  if (url.pathname.endsWith('/devicecode')) {
    return Response.json({
      user_code: 'FJAUPGYY2',
      device_code: 'the-device-code',
      verification_uri: 'https://login.microsoft.com/device',
      expires_in: expiresIn,
      interval: 1,
      message: 'To sign in, use a web browser to open the page …',
    });
  }
  return tokenFor(form);
}

/** A token response; the access token says in its audience what it was asked for. */
function tokenFor(form: Form): Response {
  const scope = form.scope?.split(' ')[0] ?? '';
  return Response.json({
    token_type: 'Bearer',
    scope,
    expires_in: 3599,
    access_token: createTestTenant().userToken({ claims: { aud: scope } }),
    refresh_token: 'the-refresh-token',
    id_token: idToken(form.nonce),
    client_info: encodePart({ uid: adatum.alex.oid, utid: adatum.tenantId }),
  });
}

function idToken(nonce: string | undefined): string {
  const claims = {
    oid: adatum.alex.oid,
    tid: adatum.tenantId,
    preferred_username: adatum.alex.userPrincipalName,
    sub: adatum.alex.sub,
    ...(nonce === undefined ? {} : { nonce }),
  };
  return `${encodePart({ alg: 'RS256', typ: 'JWT' })}.${encodePart(claims)}.${encodePart({})}`;
}

function refusal(code: number, more: Record<string, unknown> = {}): Response {
  const description = `AADSTS${code}: Something is in the way. Trace ID: ${trace} Correlation ID: ${trace} Timestamp: 2026-11-24 15:00:00Z`;
  const body = {
    error: 'invalid_grant',
    error_description: description,
    error_codes: [code],
    trace_id: trace,
    ...more,
  };
  return Response.json(body, { status: 400 });
}

function byDeviceCode(fetch: typeof globalThis.fetch, options: Partial<SignInOptions> = {}) {
  const prompts: SignInPrompt[] = [];
  const signIn = createSignIn({
    interaction: 'device-code',
    fetch,
    prompt: (_, prompt) => prompts.push(prompt),
    ...options,
  });
  return { signIn, prompts };
}

const isRefresh = (form: Form) => form.grant_type === 'refresh_token';

describe('a sign-in by device code', () => {
  it('shows the code, signs in for Azure Resource Manager as Azure CLI does, and redeems for the API', async () => {
    const host = loginHost();
    const { signIn, prompts } = byDeviceCode(host.fetch);
    const token = await signIn.getToken(request);
    expect(prompts).toMatchObject([{ kind: 'device-code', userCode: 'FJAUPGYY2', expiresIn: 900 }]);
    expect(host.scopes()).toEqual([arm, arm, request.scopes[0]]);
    expect(host.asked.at(-1)).toMatchObject({ path: `/${adatum.tenantId}/oauth2/v2.0/token` });
    expect(token).toMatchObject({ source: 'device-code', tenant: adatum.tenantId, client: adatum.azureCliAppId });
    expect(token.expiresOn).toBeGreaterThan(Date.now() / 1000 + 3000);
    expect(signIn.account()).toEqual({
      userPrincipalName: adatum.alex.userPrincipalName,
      tenant: adatum.tenantId,
      objectId: adatum.alex.oid,
    });
  });

  it('asks once for two APIs at the same time', async () => {
    const { signIn, prompts } = byDeviceCode(loginHost().fetch);
    await Promise.all([signIn.getToken(request), signIn.getToken(resolveResource('graph'))]);
    expect(prompts).toHaveLength(1);
  });

  it('signs in for the API itself as a client of one’s own', async () => {
    const host = loginHost();
    const { signIn } = byDeviceCode(host.fetch, { client: ownClient, tenant: adatum.tenantId });
    await signIn.getToken(request);
    expect(host.scopes()).toEqual([request.scopes[0], request.scopes[0]]);
    expect(host.asked[0]?.path).toContain(`/oauth2/v2.0/devicecode`);
  });

  it('gives Entra’s refusal for the API, with its ids, and asks nobody again', async () => {
    const more = { suberror: 'consent_required' };
    const host = loginHost((form) => (isRefresh(form) ? refusal(65001, more) : undefined));
    const { signIn, prompts } = byDeviceCode(host.fetch);
    await expect(signIn.getToken(request)).rejects.toMatchObject({
      code: 'refused',
      refusal: { aadsts: 65001, suberror: 'consent_required', traceId: trace, correlationId: trace },
    });
    expect(prompts).toHaveLength(1);
  });

  it('asks again, with the claims, when Entra wants more for the API', async () => {
    const claims = '{"access_token":{"capolids":{"essential":true,"values":["1"]}}}';
    const more = { suberror: 'basic_action', claims };
    const host = loginHost((form) => (isRefresh(form) ? refusal(50076, more) : undefined));
    const { signIn, prompts } = byDeviceCode(host.fetch);
    await expect(signIn.getToken(request)).resolves.toMatchObject({ source: 'device-code' });
    expect(prompts).toHaveLength(2);
    const second = host.asked.filter(({ path }) => path.endsWith('/devicecode'))[1];
    expect(second?.form.scope).toContain(request.scopes[0]);
    expect(JSON.parse(second?.form.claims ?? '{}')).toMatchObject(JSON.parse(claims));
  });

  it('sends claims along when it redeems for the API, and not for Azure Resource Manager', async () => {
    const host = loginHost();
    const { signIn } = byDeviceCode(host.fetch);
    await signIn.getToken({ ...request, claims: '{"access_token":{"acrs":{"value":"c1"}}}' });
    const withClaims = host.asked.filter(({ form }) => form.claims?.includes('acrs'));
    expect(withClaims.map(({ form }) => [form.grant_type, form.scope?.split(' ')[0]])).toEqual([
      ['refresh_token', request.scopes[0]],
    ]);
  });

  it('sends the claims it was given to the page when Entra names none', async () => {
    const host = loginHost((form) => (isRefresh(form) ? refusal(50076, { suberror: 'basic_action' }) : undefined));
    const { signIn } = byDeviceCode(host.fetch);
    await signIn.getToken({ ...request, claims: '{"access_token":{"acrs":{"value":"c1"}}}' });
    const pages = host.asked.filter(({ path }) => path.endsWith('/devicecode'));
    expect(pages.map(({ form }) => form.claims?.includes('acrs') ?? false)).toEqual([false, true]);
  });

  it('keeps a token for the next call, unless a new or a longer one is asked for', async () => {
    const host = loginHost();
    const { signIn } = byDeviceCode(host.fetch);
    const redeemed = async (more: object): Promise<number> => {
      const before = host.asked.length;
      await signIn.getToken({ ...request, ...more });
      return host.asked.length - before;
    };
    await redeemed({});
    expect(await redeemed({})).toBe(0);
    expect(await redeemed({ minTtl: 60 })).toBe(0);
    expect(await redeemed({ forceRefresh: true })).toBe(1);
    const asked = host.asked.length;
    await expect(redeemed({ minTtl: 7200 })).rejects.toThrow(/but 7200 were asked for/);
    expect(host.asked.length).toBe(asked + 1);
  });

  it('is given up after the time limit, and polls no more than once again', async () => {
    const host = loginHost((form) =>
      form.grant_type === 'device_code' ? refusal(70016, { error: 'authorization_pending' }) : undefined,
    );
    const { signIn } = byDeviceCode(host.fetch, { timeoutMs: 50 });
    await expect(signIn.getToken(request)).rejects.toMatchObject({ code: 'source_timeout' });
  });

  it.each([
    ['usgov', 'login.microsoftonline.us', 'https://management.core.usgovcloudapi.net//.default'],
    ['china', 'login.partner.microsoftonline.cn', 'https://management.core.chinacloudapi.cn//.default'],
  ] as const)('signs in to cloud %s at %s', async (cloud, expected, scope) => {
    const hosts: string[] = [];
    const host = loginHost((_, url) => {
      hosts.push(url.host);
      return undefined;
    });
    await byDeviceCode(host.fetch, { cloud }).signIn.getToken(request);
    expect(new Set(hosts)).toEqual(new Set([expected]));
    expect(host.scopes()[0]).toBe(scope);
  });

  it('asks again once only', async () => {
    let asked = 0;
    const host = loginHost((form, url) => {
      if (isRefresh(form)) return refusal(50076, { suberror: 'basic_action' });
      if (url.pathname.endsWith('/token') && form.grant_type === 'device_code') asked += 1;
      return asked > 1 ? refusal(53003, { suberror: 'basic_action' }) : undefined;
    });
    const { signIn, prompts } = byDeviceCode(host.fetch);
    await expect(signIn.getToken(request)).rejects.toMatchObject({ refusal: { aadsts: 53003 } });
    expect(prompts).toHaveLength(2);
  });

  it('asks for consent to a client of one’s own when another API needs it', async () => {
    const host = loginHost((form) => (isRefresh(form) ? refusal(65001, { suberror: 'consent_required' }) : undefined));
    const { signIn, prompts } = byDeviceCode(host.fetch, { client: ownClient });
    await signIn.getToken(request);
    await signIn.getToken(resolveResource('api://another-app'));
    expect(prompts).toHaveLength(2);
  });

  it('keeps Entra’s words when the code is declined while waiting', async () => {
    const host = loginHost((form) =>
      form.grant_type === 'device_code' ? refusal(70020, { error: 'expired_token' }) : undefined,
    );
    await expect(byDeviceCode(host.fetch).signIn.getToken(request)).rejects.toMatchObject({
      code: 'refused',
      refusal: { aadsts: 70020, error: 'expired_token', description: 'Something is in the way.' },
    });
  });

  it('ends when nobody answered before the code expired', async () => {
    const host = loginHost((form, url) => {
      if (url.pathname.endsWith('/devicecode')) return usual(url, form, -2);
      return form.grant_type === 'device_code' ? refusal(70016, { error: 'authorization_pending' }) : undefined;
    });
    await expect(byDeviceCode(host.fetch).signIn.getToken(request)).rejects.toMatchObject({ code: 'source_timeout' });
  });

  it('shows no prompt when Entra gives no code', async () => {
    const host = loginHost((_, url) =>
      url.pathname.endsWith('/devicecode') ? refusal(700016, { error: 'unauthorized_client' }) : undefined,
    );
    const { signIn, prompts } = byDeviceCode(host.fetch);
    await expect(signIn.getToken(request)).rejects.toMatchObject({ code: 'refused', refusal: { aadsts: 700016 } });
    expect(prompts).toEqual([]);
  });

  it('names the cause when the network is down', async () => {
    const down = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    const host = loginHost(() => Promise.reject(new TypeError('fetch failed', { cause: down })));
    await expect(byDeviceCode(host.fetch).signIn.getToken(request)).rejects.toMatchObject({
      code: 'network_failed',
      details: { cause: 'ENOTFOUND' },
    });
  });

  it('stops at once, with the caller’s reason, and can be tried again', async () => {
    let pending = true;
    const host = loginHost((form) =>
      pending && form.grant_type === 'device_code' ? refusal(70016, { error: 'authorization_pending' }) : undefined,
    );
    const controller = new AbortController();
    const prompt = () => controller.abort(new Error('changed my mind'));
    const { signIn } = byDeviceCode(host.fetch, { prompt });
    await expect(signIn.getToken({ ...request, signal: controller.signal })).rejects.toThrow('changed my mind');
    pending = false;
    await expect(signIn.getToken(request)).resolves.toMatchObject({ source: 'device-code' });
  });

  it('refuses a token of another tenant than the one asked for', async () => {
    const { signIn } = byDeviceCode(loginHost().fetch);
    await expect(signIn.getToken({ ...request, tenant: adatum.otherTenantId })).rejects.toMatchObject({
      code: 'identity_mismatch',
      details: { expected: adatum.otherTenantId },
    });
  });

  it.each([
    [{ client: 'my-tool' }, 'client_unknown'],
    [{ tenant: 'a/b' }, 'usage'],
    [{ tenant: '--help' }, 'usage'],
  ])('does not begin with %j', (options, code) => {
    expect(() => byDeviceCode(loginHost().fetch, options)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a sign-in in the browser', () => {
  /** A person whose browser posts `answer(authorize URL)` back to the loopback address. */
  function person(answer: (url: URL) => Record<string, string>, method = 'POST') {
    const opened: URL[] = [];
    const pages: Promise<string>[] = [];
    const openBrowser = async (href: string): Promise<boolean> => {
      const url = new URL(href);
      opened.push(url);
      const form = new URLSearchParams({ state: url.searchParams.get('state') ?? '', ...answer(url) });
      const back = url.searchParams.get('redirect_uri') ?? '';
      pages.push(
        (method === 'POST' ? fetch(back, { method, body: form }) : fetch(`${back}/?${form}`)).then((page) =>
          page.text(),
        ),
      );
      return true;
    };
    return { openBrowser, opened, page: () => Promise.all(pages).then((texts) => texts.join()) };
  }

  function inBrowser(host: ReturnType<typeof loginHost>, options: Partial<SignInOptions>) {
    return createSignIn({ interaction: 'browser', fetch: host.fetch, prompt: () => {}, ...options });
  }

  /** A host whose id token repeats the nonce of the address that was opened last. */
  function hostFor(opened: URL[]) {
    return loginHost((form) => {
      const nonce = opened.at(-1)?.searchParams.get('nonce') ?? '';
      return form.grant_type === 'authorization_code' ? tokenFor({ ...form, nonce }) : undefined;
    });
  }

  it('redeems the code with PKCE, state and nonce', async () => {
    const alex = person(() => ({ code: 'the-code' }));
    const host = hostFor(alex.opened);
    const token = await inBrowser(host, alex).getToken(request);
    expect(token).toMatchObject({ source: 'browser', account: adatum.alex.userPrincipalName });
    const [address] = alex.opened;
    expect(Object.fromEntries(address?.searchParams ?? [])).toMatchObject({
      client_id: adatum.azureCliAppId,
      response_type: 'code',
      response_mode: 'form_post',
      code_challenge_method: 'S256',
      redirect_uri: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      prompt: 'select_account',
    });
    expect(host.asked[0]?.form).toMatchObject({ code: 'the-code', code_verifier: expect.stringMatching(/^.{43,}$/) });
    expect(await alex.page()).toContain('You can close this page');
  });

  it('refuses a token whose nonce is not the one that was sent', async () => {
    const alex = person(() => ({ code: 'the-code' }));
    const host = loginHost((form) =>
      form.grant_type === 'authorization_code' ? tokenFor({ ...form, nonce: 'x' }) : undefined,
    );
    await expect(inBrowser(host, alex).getToken(request)).rejects.toMatchObject({ code: 'source_failed' });
  });

  it('gives the refusal that the page sends back, without showing it on the last page', async () => {
    const error = { error: 'access_denied', error_description: 'AADSTS65004: User declined <b>to consent</b>.' };
    const alex = person(() => error);
    await expect(inBrowser(loginHost(), alex).getToken(request)).rejects.toMatchObject({
      code: 'refused',
      refusal: { aadsts: 65004, error: 'access_denied' },
    });
    expect(await alex.page()).toContain('Sign-in not completed');
    expect(await alex.page()).not.toContain('declined');
  });

  it.each([
    ['a code in an address', { code: 'the-code' }, 'GET'],
    ['an answer with another state', { code: 'the-code', state: 'x' }, 'POST'],
    ['an answer without a code', {}, 'POST'],
  ])('does not take %s, and gives up in time', async (_, answer, method) => {
    const alex = person(() => answer, method);
    const signIn = inBrowser(hostFor(alex.opened), { ...alex, timeoutMs: 300 });
    await expect(signIn.getToken(request)).rejects.toMatchObject({ code: 'source_timeout' });
    expect(await alex.page()).toContain('this was not it');
  });

  it('opens the page where the authority’s discovery document says that it is', async () => {
    const alex = person(() => ({ code: 'the-code' }));
    const host = hostFor(alex.opened);
    await inBrowser(host, alex).getToken(request);
    expect(alex.opened[0]?.href).toMatch(/^http:\/\/localhost:8400\/organizations\/oauth2\/v2.0\/authorize\?/);
  });

  it('keeps the refusal of an unknown tenant, from discovery', async () => {
    const host = loginHost((_, url) =>
      url.pathname.includes('openid-configuration') ? refusal(90002, { error: 'invalid_tenant' }) : undefined,
    );
    const alex = person(() => ({}));
    const signIn = inBrowser(host, { ...alex, tenant: 'nobody.onmicrosoft.com' });
    await expect(signIn.getToken(request)).rejects.toMatchObject({ code: 'refused', refusal: { aadsts: 90002 } });
    expect(alex.opened).toEqual([]);
  });

  it.each(['http://evil.example/authorize', 'javascript:alert(1)', ''])('opens no page at %j', async (endpoint) => {
    const host = loginHost((_, url) =>
      url.pathname.includes('openid-configuration') ? Response.json({ authorization_endpoint: endpoint }) : undefined,
    );
    const alex = person(() => ({}));
    await expect(inBrowser(host, alex).getToken(request)).rejects.toMatchObject({ code: 'source_failed' });
    expect(alex.opened).toEqual([]);
  });

  it('tells the address when no browser can be opened', async () => {
    const alex = person(() => ({ code: 'the-code' }));
    const said: string[] = [];
    const openBrowser = async (url: string) => !(await alex.openBrowser(url));
    const signIn = inBrowser(hostFor(alex.opened), { openBrowser, prompt: (message) => said.push(message) });
    await signIn.getToken(request);
    expect(said.join()).toContain('No browser could be opened');
    expect(said.join()).toContain(alex.opened[0]?.href);
  });

  it('leaves an error of the caller’s own browser as it is', async () => {
    const openBrowser = () => Promise.reject(new RangeError('mine'));
    await expect(inBrowser(loginHost(), { openBrowser }).getToken(request)).rejects.toThrow(RangeError);
  });

  it('offers the account that is asked for, by name only', async () => {
    for (const [account, expected] of [
      [adatum.alex.userPrincipalName, adatum.alex.userPrincipalName],
      [adatum.alex.oid, null],
    ]) {
      const alex = person(() => ({ code: 'the-code' }));
      await inBrowser(hostFor(alex.opened), alex).getToken({ ...request, ...(account && { account }) });
      expect(alex.opened[0]?.searchParams.get('login_hint')).toBe(expected);
    }
  });

  it('stops listening when the caller aborts', async () => {
    const controller = new AbortController();
    let back = '';
    const openBrowser = async (url: string) => {
      back = new URL(url).searchParams.get('redirect_uri') ?? '';
      controller.abort(new Error('changed my mind'));
      return true;
    };
    const signIn = inBrowser(loginHost(), { openBrowser });
    await expect(signIn.getToken({ ...request, signal: controller.signal })).rejects.toThrow('changed my mind');
    await expect(fetch(back)).rejects.toThrow('fetch failed');
  });
});
