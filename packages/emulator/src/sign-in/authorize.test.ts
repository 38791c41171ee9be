import { beforeEach, describe, expect, it } from 'vitest';
import { alex, azureCliId, blair, casey, closedApi, openApi, toolId, toolRedirectUri } from '../testing/adatum-api.ts';
import { authorizeUrl, codeChallenge } from '../testing/authorize-url.ts';
import { createSignInBench, type SignInBench } from '../testing/sign-in-bench.ts';
import type { Visit } from '../testing/visitor.ts';

let bench: SignInBench;

beforeEach(() => {
  bench = createSignInBench();
});

function redirected(visit: Visit): URLSearchParams {
  expect(visit.status, visit.text.slice(-600)).toBe(302);
  return new URL(visit.location ?? '').searchParams;
}

async function signIn(user: string, overrides: Record<string, string | undefined> = {}): Promise<Visit> {
  const picker = await bench.visitor.open(authorizeUrl(overrides));
  return bench.visitor.submit(picker, { account: bench.idOf(user) });
}

describe('an authorize request whose client or redirect URI is not known', () => {
  it.each([
    ['no client_id', { client_id: undefined }, 900144, 'client_id'],
    ['an unknown client', { client_id: '70010000-0000-4000-8000-00000000ffff' }, 700016, '70010000'],
    ['an all-zero client', { client_id: '00000000-0000-0000-0000-000000000000' }, 700038, '00000000-0000'],
    ['no redirect_uri', { redirect_uri: undefined }, 900144, 'redirect_uri'],
    ['a foreign redirect_uri', { redirect_uri: 'https://evil.example/' }, 50011, 'https://evil.example/'],
    ['another path on loopback', { redirect_uri: 'http://localhost:8400/other' }, 50011, '/other'],
    ['loopback with a user in front', { redirect_uri: 'http://evil.example@localhost:8400' }, 50011, 'evil'],
    ['loopback as a user', { redirect_uri: 'http://localhost:8400@evil.example' }, 50011, 'evil'],
    [
      'a client without any redirect',
      { client_id: '70010000-0000-4000-8000-000000000002', redirect_uri: undefined },
      900971,
      'No reply',
    ],
  ] as const)('is refused on a page for %s, never by a redirect', async (_case, overrides, code, words) => {
    const visit = await bench.visitor.open(authorizeUrl(overrides));
    expect(visit.status).toBe(400);
    expect(visit.location).toBeNull();
    expect(visit.text).toContain(`AADSTS${code}`);
    expect(visit.text).toContain(words);
  });

  it('names an unknown tenant on a page', async () => {
    const visit = await bench.visitor.open(authorizeUrl({}, 'contoso.example'));
    expect([visit.status, visit.location]).toEqual([400, null]);
    expect(visit.text).toContain('AADSTS90002');
  });

  it('escapes a hostile redirect URI', async () => {
    const visit = await bench.visitor.open(authorizeUrl({ redirect_uri: '"><script>alert(1)</script>' }));
    expect(visit.text).not.toContain('<script>alert');
  });
});

describe('an authorize request that is wrong otherwise', () => {
  it.each([
    ['no response_type', { response_type: undefined }, 'invalid_request', 900144],
    ['response_type token', { response_type: 'token' }, 'unsupported_response_type', 700051],
    ['response_type id_token', { response_type: 'code id_token' }, 'unsupported_response_type', 700054],
    ['an unknown response_mode', { response_mode: 'post' }, 'unsupported_response_mode', 70007],
    ['no scope', { scope: undefined }, 'invalid_request', 900144],
    ['an unknown prompt', { prompt: 'please' }, 'invalid_request', 90023],
    ['an unknown challenge method', { code_challenge_method: 'S512' }, 'invalid_request', 50149],
    ['a short challenge', { code_challenge: 'short' }, 'invalid_request', 501491],
    ['an unknown resource', { scope: 'api://nobody/.default' }, 'invalid_resource', 500011],
    ['an unknown scope', { scope: `${openApi}/write` }, 'invalid_client', 650053],
    ['mixed scopes', { scope: `${openApi}/read ${openApi}/.default` }, 'invalid_scope', 70011],
  ] as const)('tells the client of %s, with its state', async (_case, overrides, error, code) => {
    const answer = redirected(await bench.visitor.open(authorizeUrl({ state: 's 1&2', ...overrides })));
    expect(answer.get('error')).toBe(error);
    expect(answer.get('error_description')).toMatch(
      new RegExp(`^AADSTS${code}: .+ Trace ID: \\S+ Correlation ID: \\S+ Timestamp: [-\\d]+ [:\\d]+Z$`),
    );
    expect(answer.get('state')).toBe('s 1&2');
    expect(answer.get('code')).toBeNull();
  });

  it('keeps the client-request-id as correlation id', async () => {
    const id = '0a0b0c0d-1111-4222-8333-444455556666';
    const visit = await bench.visitor.open(authorizeUrl({ 'client-request-id': id, scope: undefined }));
    expect(redirected(visit).get('error_description')).toContain(`Correlation ID: ${id}`);
  });
});

describe('the account picker', () => {
  it('lists the enabled accounts of the tenant with their names, and never a password field', async () => {
    const { status, text } = await bench.visitor.open(authorizeUrl());
    expect(status).toBe(200);
    for (const user of [alex, blair, casey]) expect(text).toContain(user);
    expect(text).not.toContain('former@');
    expect(text).not.toContain('type="password"');
    expect(text).toContain('Adatum &lt;b&gt;tool&lt;/b&gt; &amp; &quot;friends&quot;');
  });

  it('shows the hinted account first', async () => {
    const { text } = await bench.visitor.open(authorizeUrl({ login_hint: casey }));
    expect(text.indexOf(casey)).toBeLessThan(text.indexOf(alex));
    expect(text).toContain('suggested by the application');
  });

  it('lets its form end at the client, and nowhere else', async () => {
    const { headers } = await bench.visitor.open(authorizeUrl({ redirect_uri: 'http://localhost:8400' }));
    expect(headers.get('content-security-policy')).toContain("form-action 'self' http://localhost:8400;");
  });

  it('tells the client of a cancellation', async () => {
    const picker = await bench.visitor.open(authorizeUrl({ state: 'abc' }));
    const answer = redirected(await bench.visitor.submit(picker, { answer: 'cancel' }));
    expect([answer.get('error'), answer.get('error_subcode'), answer.get('state')]).toEqual([
      'access_denied',
      'cancel',
      'abc',
    ]);
  });

  it('does not sign a disabled account in', async () => {
    const visit = await signIn('former@adatum.onmicrosoft.com');
    expect([visit.status, visit.location]).toEqual([403, null]);
  });
});

describe('a granted sign-in', () => {
  const granted = {
    client_id: azureCliId,
    scope: `${closedApi}/.default openid`,
    redirect_uri: 'http://localhost:8400',
  };

  it('answers in the query: code, state, session_state and client_info, at the redirect URI with its slash', async () => {
    const visit = await signIn(alex, { ...granted, state: 'abc', client_info: '1' });
    expect(visit.location).toMatch(/^http:\/\/localhost:8400\/\?code=/);
    const answer = redirected(visit);
    expect(answer.get('state')).toBe('abc');
    expect(answer.get('session_state')).toMatch(/^[\da-f-]{36}$/);
    expect(JSON.parse(Buffer.from(answer.get('client_info') ?? '', 'base64url').toString())).toEqual({
      uid: bench.idOf(alex),
      utid: bench.context.directory.tenant.id,
    });
  });

  it('binds the code to all that the client sent', async () => {
    const answer = redirected(await signIn(alex, { ...granted, nonce: 'n-1', claims: '{}' }));
    expect(bench.context.codes.redeem(answer.get('code') ?? '')).toEqual({
      outcome: 'redeemed',
      grant: {
        clientId: azureCliId,
        userId: bench.idOf(alex),
        redirectUri: 'http://localhost:8400',
        scope: granted.scope,
        tenant: 'adatum.onmicrosoft.com',
        codeChallenge,
        codeChallengeMethod: 'S256',
        nonce: 'n-1',
        claims: '{}',
      },
    });
  });

  it('leaves client_info and state out when they were not asked for', async () => {
    const answer = redirected(await signIn(alex, { ...granted, state: undefined }));
    expect([answer.has('client_info'), answer.has('state')]).toEqual([false, false]);
  });

  it('answers in the fragment', async () => {
    const { location } = await signIn(alex, { ...granted, response_mode: 'fragment' });
    expect(location).toMatch(/^http:\/\/localhost:8400\/#code=/);
  });

  it('answers in a form, whose script has the nonce and whose button works without', async () => {
    const visit = await signIn(alex, { ...granted, response_mode: 'form_post', state: '"><script>alert(1)</script>' });
    expect(visit.status).toBe(200);
    expect(visit.form?.action).toBe('http://localhost:8400');
    expect(visit.form?.hidden).toMatchObject({ code: expect.any(String), state: '"><script>alert(1)</script>' });
    expect(visit.text).toContain('type="submit">Continue');
    expect(visit.text).not.toContain('<script>alert');
    const nonce = /script-src 'nonce-([^']+)'/.exec(visit.headers.get('content-security-policy') ?? '')?.[1];
    expect(visit.text).toContain(`<script nonce="${nonce}">`);
  });

  it('takes the request as a form, too', async () => {
    const [path, query] = authorizeUrl(granted).split('?');
    const picker = await bench.visitor.open(path ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://tool.adatum.com' },
      body: query ?? '',
    });
    expect(redirected(await bench.visitor.submit(picker, { account: bench.idOf(alex) })).has('code')).toBe(true);
  });

  it('writes the sign-in into the log', async () => {
    await signIn(alex, granted);
    expect(bench.context.signInLog.entries().at(-1)).toMatchObject({
      flow: 'authorize',
      outcome: 'granted',
      code: 0,
      userPrincipalName: alex,
      resource: closedApi,
    });
  });
});

describe('a user who is not assigned', () => {
  const closed = { client_id: azureCliId, scope: `${closedApi}/.default`, redirect_uri: 'http://localhost:8400' };

  it('sees AADSTS50105 on a page, its meaning, its mend and what is inferred, and may choose another account', async () => {
    const visit = await signIn(blair, { ...closed, state: 'abc' });
    expect([visit.status, visit.location]).toEqual([400, null]);
    expect(visit.text).toContain('AADSTS50105');
    expect(visit.text).toContain('What mends it');
    expect(visit.text).toContain('Inferred, not seen');
    const again = /class="button" href="([^"]+)"/.exec(visit.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const picker = await bench.visitor.open(again);
    const answer = redirected(await bench.visitor.submit(picker, { account: bench.idOf(alex) }));
    expect(answer.has('code')).toBe(true);
    expect(answer.get('state')).toBe('abc');
  });

  it('is in the log as refused', async () => {
    await signIn(blair, closed);
    expect(bench.context.signInLog.entries().at(-1)).toMatchObject({
      outcome: 'refused',
      code: 50105,
      userPrincipalName: blair,
    });
  });

  it('is let in as Global Administrator', async () => {
    expect(redirected(await signIn(casey, closed)).has('code')).toBe(true);
  });
});

describe('prompt and session', () => {
  const granted = { client_id: azureCliId, scope: `${closedApi}/.default`, redirect_uri: 'http://localhost:8400' };

  it('remembers who signed in by a cookie that scripts cannot read and that tells nothing', async () => {
    const picker = await bench.visitor.open(authorizeUrl(granted));
    const cookie = picker.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    await bench.visitor.submit(picker, { account: bench.idOf(alex) });
    expect(redirected(await bench.visitor.open(authorizeUrl(granted))).has('code')).toBe(true);
  });

  it.each(['select_account', 'login'])('asks again for prompt=%s', async (prompt) => {
    await signIn(alex, granted);
    const visit = await bench.visitor.open(authorizeUrl({ ...granted, prompt }));
    expect(visit.text).toContain('Choose an account');
  });

  it('asks again when the client hints at somebody else, and not when it hints at the same', async () => {
    await signIn(alex, granted);
    expect((await bench.visitor.open(authorizeUrl({ ...granted, login_hint: casey }))).status).toBe(200);
    expect((await bench.visitor.open(authorizeUrl({ ...granted, login_hint: alex }))).status).toBe(302);
  });

  it('forgets who signed in when the directory is replaced', async () => {
    await signIn(alex, granted);
    bench.context.reset();
    expect((await bench.visitor.open(authorizeUrl(granted))).status).toBe(200);
  });

  it('answers prompt=none with a code when nothing has to be asked', async () => {
    await signIn(alex, granted);
    expect(redirected(await bench.visitor.open(authorizeUrl({ ...granted, prompt: 'none' }))).has('code')).toBe(true);
  });

  it('answers prompt=none with login_required when nobody is signed in', async () => {
    const answer = redirected(await bench.visitor.open(authorizeUrl({ ...granted, prompt: 'none' })));
    expect(answer.get('error')).toBe('login_required');
    expect(answer.get('error_description')).toContain('AADSTS50058');
  });

  it.each([
    ['consent', { client_id: toolId, redirect_uri: toolRedirectUri, scope: `${openApi}/read` }, 65001],
    ['assignment', granted, 50105],
  ])('answers prompt=none with interaction_required when %s is missing', async (_case, request, code) => {
    await signIn(blair, { ...request });
    const answer = redirected(await bench.visitor.open(authorizeUrl({ ...request, prompt: 'none' })));
    expect(answer.get('error')).toBe('interaction_required');
    expect(answer.get('error_description')).toContain(`AADSTS${code}`);
  });
});
