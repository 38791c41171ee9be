import { describe, expect, it } from 'vitest';
import { readBearerCredential } from './authorization-header.ts';

describe('readBearerCredential', () => {
  it.each([
    ['a header value', 'Bearer abc'],
    ['a scheme in any case', 'BEARER abc'],
    ['several spaces before the token', 'Bearer   abc'],
    ['a list of one value', ['Bearer abc']],
    ["Node's headers", { authorization: 'Bearer abc' }],
    ['a Headers object', new Headers({ Authorization: 'Bearer abc' })],
  ])('takes the token out of %s', (_name, input) => {
    expect(readBearerCredential(input)).toEqual({ token: 'abc' });
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty value', ''],
    ['an empty list', []],
    ['headers without it', { host: 'localhost' } as { authorization?: string }],
    ['a Headers object without it', new Headers()],
    ['another scheme', 'Basic abc'],
    ['a scheme that begins alike', 'BearerToken abc'],
    ['the bare token', 'abc'],
  ])('finds no credential in %s', (_name, input) => {
    expect(readBearerCredential(input)).toBe('missing');
  });

  it.each([
    ['the scheme alone', 'Bearer'],
    ['the scheme and a space', 'Bearer '],
    ['two tokens', 'Bearer abc def'],
    ['two credentials joined by a comma', 'Bearer abc,Bearer def'],
    ['a token with a comma', 'Bearer abc,def'],
    ['two header values', ['Bearer abc', 'Bearer def']],
    ['two header values of which one is for another scheme', ['Basic abc', 'Bearer def']],
    [
      'a Headers object with two',
      new Headers([
        ['authorization', 'Bearer abc'],
        ['authorization', 'Bearer def'],
      ]),
    ],
  ])('refuses %s', (_name, input) => {
    expect(readBearerCredential(input)).toBe('malformed');
  });
});
