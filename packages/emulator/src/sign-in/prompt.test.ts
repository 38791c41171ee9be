import { beforeEach, describe, expect, it } from 'vitest';
import { alex, azureCliId, blair, casey, closedApi, openApi, toolId, toolRedirectUri } from '../testing/adatum-api.ts';
import { authorizeUrl } from '../testing/authorize-url.ts';
import { createSignInBench, type SignInBench } from '../testing/sign-in-bench.ts';
import { redirectParameters } from '../testing/visitor.ts';
import { loginHint } from '../tokens/login-hint.ts';

let bench: SignInBench;

beforeEach(() => {
  bench = createSignInBench();
});

describe('prompt and session', () => {
  const granted = { client_id: azureCliId, scope: `${closedApi}/.default`, redirect_uri: 'http://localhost:8400' };

  it('remembers who signed in by a cookie that scripts cannot read and that tells nothing', async () => {
    const picker = await bench.visitor.open(authorizeUrl(granted));
    const cookie = picker.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    await bench.visitor.submit(picker, { account: bench.idOf(alex) });
    expect(redirectParameters(await bench.visitor.open(authorizeUrl(granted))).has('code')).toBe(true);
  });

  it.each(['select_account', 'login'])('asks again for prompt=%s', async (prompt) => {
    await bench.signIn(alex, granted);
    const visit = await bench.visitor.open(authorizeUrl({ ...granted, prompt }));
    expect(visit.text).toContain('Choose an account');
  });

  it('asks again when the client hints at somebody else, and not when it hints at the same', async () => {
    await bench.signIn(alex, granted);
    expect((await bench.visitor.open(authorizeUrl({ ...granted, login_hint: casey }))).status).toBe(200);
    expect((await bench.visitor.open(authorizeUrl({ ...granted, login_hint: alex }))).status).toBe(302);
  });

  it('takes the claim login_hint for the account that it is of', async () => {
    const user = bench.context.directory.findUser(alex);
    await bench.signIn(alex, granted);
    const hint = user === undefined ? '' : loginHint(user);
    expect((await bench.visitor.open(authorizeUrl({ ...granted, login_hint: hint }))).status).toBe(302);
  });

  it('forgets who signed in before their sessions were revoked', async () => {
    await bench.signIn(alex, granted);
    bench.context.refreshTokens.revokeUser(bench.idOf(blair));
    expect((await bench.visitor.open(authorizeUrl(granted))).status).toBe(302);
    bench.clock.advance(1);
    bench.context.refreshTokens.revokeUser(bench.idOf(alex));
    expect((await bench.visitor.open(authorizeUrl(granted))).text).toContain('Choose an account');
    bench.clock.advance(1);
    await bench.signIn(alex, granted);
    expect((await bench.visitor.open(authorizeUrl(granted))).status).toBe(302);
  });

  it('forgets who signed in when the directory is replaced', async () => {
    await bench.signIn(alex, granted);
    bench.context.reset();
    expect((await bench.visitor.open(authorizeUrl(granted))).status).toBe(200);
  });

  it('answers prompt=none with a code when nothing has to be asked', async () => {
    await bench.signIn(alex, granted);
    expect(redirectParameters(await bench.visitor.open(authorizeUrl({ ...granted, prompt: 'none' }))).has('code')).toBe(
      true,
    );
  });

  it('answers prompt=none with login_required when nobody is signed in', async () => {
    const answer = redirectParameters(await bench.visitor.open(authorizeUrl({ ...granted, prompt: 'none' })));
    expect(answer.get('error')).toBe('login_required');
    expect(answer.get('error_description')).toContain('AADSTS50058');
  });

  it.each([
    ['consent', { client_id: toolId, redirect_uri: toolRedirectUri, scope: `${openApi}/read` }, 65001],
    ['assignment', granted, 50105],
  ])('answers prompt=none with interaction_required when %s is missing', async (_case, request, code) => {
    await bench.signIn(blair, { ...request });
    const answer = redirectParameters(await bench.visitor.open(authorizeUrl({ ...request, prompt: 'none' })));
    expect(answer.get('error')).toBe('interaction_required');
    expect(answer.get('error_description')).toContain(`AADSTS${code}`);
  });
});
