import { describe, expect, it } from 'vitest';
import { hasRedirectUri, isRegisteredRedirectUri, type RedirectUris } from './redirect-uri.ts';

function registered(...redirectUris: string[]): RedirectUris {
  return {
    publicClient: { redirectUris },
    spa: { redirectUris: [] },
    web: {
      redirectUris: [],
      implicitGrantSettings: { enableIdTokenIssuance: false, enableAccessTokenIssuance: false },
    },
  };
}

describe('isRegisteredRedirectUri', () => {
  it.each([
    ['http://localhost', 'http://localhost'],
    ['http://localhost', 'http://localhost:8400'],
    ['http://localhost', 'http://localhost:8400/'],
    ['http://localhost:3000/callback', 'http://localhost:8400/callback'],
    ['http://127.0.0.1/callback', 'http://127.0.0.1:51000/callback'],
    ['https://adatum.com/signin', 'https://adatum.com/signin'],
    ['msauth.com.adatum.app://auth', 'msauth.com.adatum.app://auth'],
  ])('registered %s lets %s through', (uri, asked) => {
    expect(isRegisteredRedirectUri(registered(uri), asked)).toBe(true);
  });

  it.each([
    ['http://localhost', 'http://localhost:8400/other'],
    ['http://localhost', 'http://localhost:8400/?next=x'],
    ['http://localhost', 'https://localhost:8400'],
    ['http://localhost', 'http://127.0.0.1:8400'],
    ['http://localhost', 'http://localhost.adatum.com'],
    ['http://localhost', 'http://adatum.com@localhost'],
    ['http://localhost', 'http://localhost@adatum.com'],
    ['http://localhost', 'http://localhost\\@adatum.com'],
    ['http://localhost', 'http://localhost/#code=1'],
    ['http://localhost/callback', 'http://localhost/Callback'],
    ['https://adatum.com/signin', 'https://adatum.com:8443/signin'],
    ['https://adatum.com/signin', 'https://adatum.com/signin/'],
    ['https://adatum.com/signin', 'not a uri'],
  ])('registered %s keeps %s out', (uri, asked) => {
    expect(isRegisteredRedirectUri(registered(uri), asked)).toBe(false);
  });
});

describe('hasRedirectUri', () => {
  it('tells a registration with a redirect URI from one without', () => {
    expect(hasRedirectUri(registered('http://localhost'))).toBe(true);
    expect(hasRedirectUri(registered())).toBe(false);
  });
});
