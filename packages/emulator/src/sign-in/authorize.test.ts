import { beforeEach, describe, expect, it } from 'vitest';
import { alex, azureCliId, blair, casey, closedApi } from '../testing/adatum-api.ts';
import { authorizeUrl, codeChallenge } from '../testing/authorize-url.ts';
import { createSignInBench, type SignInBench } from '../testing/sign-in-bench.ts';
import { redirectParameters } from '../testing/visitor.ts';

let bench: SignInBench;

beforeEach(() => {
  bench = createSignInBench();
});

describe('a granted sign-in', () => {
  const granted = {
    client_id: azureCliId,
    scope: `${closedApi}/.default openid`,
    redirect_uri: 'http://localhost:8400',
  };

  it('answers in the query: code, state, session_state and client_info, at the redirect URI with its slash', async () => {
    const visit = await bench.signIn(alex, { ...granted, state: 'abc', client_info: '1' });
    expect(visit.location).toMatch(/^http:\/\/localhost:8400\/\?code=/);
    const answer = redirectParameters(visit);
    expect(answer.get('state')).toBe('abc');
    expect(answer.get('session_state')).toMatch(/^[\da-f-]{36}$/);
    expect(JSON.parse(Buffer.from(answer.get('client_info') ?? '', 'base64url').toString())).toEqual({
      uid: bench.idOf(alex),
      utid: bench.context.directory.tenant.id,
    });
  });

  it('binds the code to all that the client sent', async () => {
    const answer = redirectParameters(await bench.signIn(alex, { ...granted, nonce: 'n-1', claims: '{}' }));
    expect(bench.context.codes.redeem(answer.get('code') ?? '')).toEqual({
      outcome: 'redeemed',
      grant: {
        clientId: azureCliId,
        userId: bench.idOf(alex),
        redirectUri: 'http://localhost:8400',
        scope: granted.scope,
        tenant: 'adatum.onmicrosoft.com',
        session: {
          id: answer.get('session_state'),
          signedInAt: expect.any(Number),
          methods: ['pwd'],
          deviceCode: false,
        },
        codeChallenge,
        codeChallengeMethod: 'S256',
        nonce: 'n-1',
        claims: '{}',
      },
    });
  });

  it('leaves client_info and state out when they were not asked for', async () => {
    const answer = redirectParameters(await bench.signIn(alex, { ...granted, state: undefined }));
    expect([answer.has('client_info'), answer.has('state')]).toEqual([false, false]);
  });

  it('answers in the fragment', async () => {
    const { location } = await bench.signIn(alex, { ...granted, response_mode: 'fragment' });
    expect(location).toMatch(/^http:\/\/localhost:8400\/#code=/);
  });

  it('answers in a form, whose script has the nonce and whose button works without', async () => {
    const visit = await bench.signIn(alex, {
      ...granted,
      response_mode: 'form_post',
      state: '"><script>alert(1)</script>',
    });
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
    expect(redirectParameters(await bench.visitor.submit(picker, { account: bench.idOf(alex) })).has('code')).toBe(
      true,
    );
  });

  it('writes the sign-in into the log', async () => {
    await bench.signIn(alex, granted);
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
    const visit = await bench.signIn(blair, { ...closed, state: 'abc' });
    expect([visit.status, visit.location]).toEqual([400, null]);
    expect(visit.text).toContain('AADSTS50105');
    expect(visit.text).toContain('What mends it');
    expect(visit.text).toContain('Inferred, not seen');
    const again = /class="button" href="([^"]+)"/.exec(visit.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const picker = await bench.visitor.open(again);
    const answer = redirectParameters(await bench.visitor.submit(picker, { account: bench.idOf(alex) }));
    expect(answer.has('code')).toBe(true);
    expect(answer.get('state')).toBe('abc');
  });

  it('is in the log as refused', async () => {
    await bench.signIn(blair, closed);
    expect(bench.context.signInLog.entries().at(-1)).toMatchObject({
      outcome: 'refused',
      code: 50105,
      userPrincipalName: blair,
    });
  });

  it('is let in as Global Administrator', async () => {
    expect(redirectParameters(await bench.signIn(casey, closed)).has('code')).toBe(true);
  });
});
