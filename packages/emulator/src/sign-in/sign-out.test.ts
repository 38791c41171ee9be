import { beforeEach, describe, expect, it } from 'vitest';
import { alex, azureCliId, closedApi, toolId, toolRedirectUri } from '../testing/adatum-api.ts';
import { authorizeUrl } from '../testing/authorize-url.ts';
import { createSignInBench, type SignInBench } from '../testing/sign-in-bench.ts';
import type { Visit } from '../testing/visitor.ts';

let bench: SignInBench;
const request = { client_id: azureCliId, scope: `${closedApi}/.default`, redirect_uri: 'http://localhost:8400' };

beforeEach(async () => {
  bench = createSignInBench();
  await bench.signIn(alex, request);
});

const isSignedIn = async (): Promise<boolean> => (await bench.visitor.open(authorizeUrl(request))).status === 302;
const logout = '/adatum.onmicrosoft.com/oauth2/v2.0/logout';
const signOut = (query: Record<string, string> = {}): Promise<Visit> =>
  bench.visitor.open(`${logout}?${new URLSearchParams(query).toString()}`);
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Expired or forged: nobody looks. */
const hintFor = (aud: string): string => `${encode({ alg: 'none' })}.${encode({ aud })}.x`;

describe('signing out', () => {
  it('makes the browser forget who is signed in, and says so', async () => {
    expect(await isSignedIn()).toBe(true);
    const page = await signOut();
    expect([page.status, page.text.includes('You signed out')]).toEqual([200, true]);
    expect(page.headers.get('set-cookie')).toMatch(/^entrada-session-\d+=; Max-Age=0; Path=\//);
    expect(await isSignedIn()).toBe(false);
  });

  it('leaves other browsers alone', async () => {
    const stranger = await bench.app.request(`${bench.context.origin()}${logout}`);
    expect([stranger.status, stranger.headers.get('set-cookie')]).toEqual([200, null]);
    expect(await isSignedIn()).toBe(true);
  });

  it('makes forms worthless that were open', async () => {
    const picker = await bench.visitor.open(authorizeUrl({ ...request, prompt: 'select_account' }));
    await signOut();
    expect((await bench.visitor.submit(picker, { account: bench.idOf(alex) })).status).toBe(403);
  });

  it.each([
    ['/common/oauth2/v2.0/logout', undefined],
    ['/adatum.onmicrosoft.com/oauth2/logout', undefined],
    ['/common/oauth2/v2.0/logout', 'POST'],
    ['/organizations/oauth2/logout', 'POST'],
  ])('is done at %s by %s', async (path, method) => {
    const form = { method: 'POST', body: new URLSearchParams({ post_logout_redirect_uri: toolRedirectUri }) };
    const visit = await bench.visitor.open(
      method === undefined ? `${path}?post_logout_redirect_uri=${toolRedirectUri}` : path,
      method === undefined ? {} : form,
    );
    expect([visit.status, visit.location]).toEqual([302, toolRedirectUri]);
    expect(await isSignedIn()).toBe(false);
  });

  it.each([
    ['of any registration', {}, toolRedirectUri],
    ['of the client that is named', { client_id: toolId }, toolRedirectUri],
    ['of the client that the hint is for', { id_token_hint: hintFor(toolId) }, toolRedirectUri],
    ['with the state that was sent', { state: 'a b' }, `${toolRedirectUri}?state=a+b`],
    [
      'on any port of the loopback address',
      { client_id: azureCliId, to: 'http://localhost:9999' },
      'http://localhost:9999/',
    ],
  ])(
    'goes on to a redirect URI %s',
    async (_whose, { to = toolRedirectUri, ...query }: Record<string, string>, location) => {
      expect((await signOut({ ...query, post_logout_redirect_uri: to })).location).toBe(location);
    },
  );

  it.each([
    ['that nobody registered', {}, 'https://elsewhere.example/'],
    ['that another client registered', { client_id: azureCliId }, toolRedirectUri],
    ['that the client of the hint did not register', { id_token_hint: hintFor(azureCliId) }, toolRedirectUri],
    ['of a client that nobody knows', { client_id: crypto.randomUUID() }, toolRedirectUri],
    ['that goes on behind a registered one', {}, `${toolRedirectUri}.elsewhere.example`],
    ['that is none', {}, 'signed-out'],
    ['that is a script', {}, 'javascript:alert(1)'],
  ])('stays here for an address %s', async (_what, query, target) => {
    const page = await signOut({ ...query, post_logout_redirect_uri: target });
    expect([page.status, page.location]).toEqual([200, null]);
    expect(page.text).toContain('is not among its redirect URIs');
    expect(await isSignedIn()).toBe(false);
  });

  it('shows the address as text', async () => {
    expect((await signOut({ post_logout_redirect_uri: 'https://x.example/<b>' })).text).not.toContain('<b>');
  });
});
