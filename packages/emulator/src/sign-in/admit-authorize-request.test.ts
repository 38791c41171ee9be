import { beforeEach, describe, expect, it } from 'vitest';
import { openApi } from '../testing/adatum-api.ts';
import { authorizeUrl } from '../testing/authorize-url.ts';
import { createSignInBench, type SignInBench } from '../testing/sign-in-bench.ts';
import { redirectParameters } from '../testing/visitor.ts';

let bench: SignInBench;

beforeEach(() => {
  bench = createSignInBench();
});

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
    const answer = redirectParameters(await bench.visitor.open(authorizeUrl({ state: 's 1&2', ...overrides })));
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
    expect(redirectParameters(visit).get('error_description')).toContain(`Correlation ID: ${id}`);
  });
});
