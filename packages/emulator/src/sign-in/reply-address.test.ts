import { describe, expect, it } from 'vitest';
import { formTargetsOf, parseResponseMode, replyTo } from './reply-address.ts';

describe('replyTo', () => {
  it.each([
    ['query', 'http://localhost:8400', 'http://localhost:8400/?code=1&state=s'],
    ['query', 'https://adatum.com/in?a=%7E', 'https://adatum.com/in?a=%7E&code=1&state=s'],
    ['fragment', 'https://adatum.com/in', 'https://adatum.com/in#code=1&state=s'],
    ['query', 'msauth.com.adatum.app://auth', 'msauth.com.adatum.app://auth?code=1&state=s'],
  ] as const)('in mode %s sends %s to %s', (responseMode, redirectUri, location) => {
    expect(replyTo({ redirectUri, responseMode, state: 's' }, { code: '1' })).toEqual({ kind: 'redirect', location });
  });

  it('posts to the redirect URI as it was sent', () => {
    const reply = replyTo(
      { redirectUri: 'http://localhost:8400', responseMode: 'form_post', state: 's' },
      { code: '1' },
    );
    expect(reply).toEqual({ kind: 'form-post', action: 'http://localhost:8400', fields: { code: '1', state: 's' } });
  });

  it('leaves out what has no value, state included', () => {
    const reply = replyTo(
      { redirectUri: 'http://localhost/', responseMode: 'query' },
      { code: '1', client_info: undefined },
    );
    expect(reply).toEqual({ kind: 'redirect', location: 'http://localhost/?code=1' });
  });

  it('keeps a hostile state inside its parameter', () => {
    const state = '"><script>alert(1)</script>&code=2\r\nSet-Cookie: a=b';
    const reply = replyTo({ redirectUri: 'http://localhost', responseMode: 'query', state }, { code: '1' });
    const location = new URL(reply.kind === 'redirect' ? reply.location : '');
    expect(location.searchParams.getAll('code')).toEqual(['1']);
    expect(location.searchParams.get('state')).toBe(state);
  });
});

describe('parseResponseMode', () => {
  it('takes the three modes, query when none was sent, and nothing else', () => {
    expect(['query', 'fragment', 'form_post', undefined].map(parseResponseMode)).toEqual([
      'query',
      'fragment',
      'form_post',
      'query',
    ]);
    expect(parseResponseMode('post')).toBeUndefined();
  });
});

describe('formTargetsOf', () => {
  it('names the origin of an http address and the scheme of any other', () => {
    expect(formTargetsOf({ redirectUri: 'http://localhost:8400/x', responseMode: 'query' })).toEqual([
      'http://localhost:8400',
    ]);
    expect(formTargetsOf({ redirectUri: 'msauth.com.adatum.app://auth', responseMode: 'query' })).toEqual([
      'msauth.com.adatum.app:',
    ]);
  });
});
