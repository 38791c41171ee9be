import { describe, expect, it } from 'vitest';
import type { AnswerFacts } from './answer-facts.ts';
import { compareAnswers } from './compare-answers.ts';
import { readMembers, writeMembers } from './member-names.ts';
import { normaliseText } from './normalise-text.ts';
import { observe } from './observe-answer.ts';

const recorded: AnswerFacts = {
  status: 400,
  headers: 'cache-control p3p',
  members: 'error error_codes[] inner{date id}',
  values: { error: 'invalid_grant', 'header cache-control': 'no-store' },
  idToken: 'aud iss sub',
  accessToken: 'aud exp',
};

const same = {
  status: 400,
  headers: { 'Cache-Control': 'no-store', P3P: 'a policy', Date: 'today' },
  body: { error: 'invalid_grant', error_codes: [1], inner: { date: 'today', id: 'x' } },
  idToken: { aud: 'a', iss: 'b', sub: 'c' },
  accessToken: { exp: 1, aud: 'a' },
};

describe('comparing an answer with what was recorded', () => {
  it('finds nothing in an answer that is the same, whatever server stood in front', () => {
    expect(compareAnswers(recorded, observe(same), new Set())).toEqual([]);
  });

  it.each([
    ['another status', { status: 401 }, ['status 401, not 400']],
    ['a missing header', { headers: { 'cache-control': 'no-store' } }, ['without header p3p']],
    ['a header that no recording has', { headers: { ...same.headers, via: 'a proxy' } }, ['with header via']],
    ['a header that other recordings have', { headers: { ...same.headers, expires: '-1' } }, []],
    [
      'another value of a header',
      { headers: { ...same.headers, 'Cache-Control': 'private' } },
      ['another value of header cache-control'],
    ],
    [
      'another order of members',
      { body: { error_codes: [1], error: 'invalid_grant', inner: same.body.inner } },
      ['another order of members'],
    ],
    [
      'an object that is missing, named once',
      { body: { error: 'invalid_grant', error_codes: [1] } },
      ['without member inner'],
    ],
    [
      'a member deep inside',
      { body: { ...same.body, inner: { ...same.body.inner, more: 1 } } },
      ['with member inner.more'],
    ],
    ['another value', { body: { ...same.body, error: 'invalid_client' } }, ['another value of error']],
    [
      'another order of claims of an id_token',
      { idToken: { iss: 'b', aud: 'a', sub: 'c' } },
      ['another order of id_token claims'],
    ],
    [
      'a claim too many in an access token',
      { accessToken: { ...same.accessToken, idtyp: 'app' } },
      ['with access token claim idtyp'],
    ],
  ])('finds %s', (_what, change, lines) => {
    expect(compareAnswers(recorded, observe({ ...same, ...change }), new Set(['expires']))).toEqual(lines);
  });

  it('finds a body where there was none', () => {
    expect(compareAnswers({ status: 400, members: '' }, observe(same), new Set())).toContain('with a body');
  });
});

describe('the notation for members', () => {
  it('keeps names and order, takes the first of a list, and drops values', () => {
    const notation = writeMembers({ a: 1, list: [{ id: 1, tags: ['x'] }, { other: 2 }], inner: { b: null } });
    expect(notation).toBe('a list[{id tags[]}] inner{b}');
    expect(readMembers(notation)).toEqual(['a', 'list', 'list.id', 'list.tags', 'inner', 'inner.b']);
  });

  it.each(['a{b', 'a{b{c}'])('refuses %s', (notation) => {
    expect(() => readMembers(notation)).toThrow(TypeError);
  });
});

describe('normalising', () => {
  it.each([
    [
      'Trace ID: <guid>\r\nTimestamp: <datetime>',
      'Trace ID: 0b5a4d5e-0000-4000-8000-00000000abcd Timestamp: 2026-11-24 12:00:00Z',
    ],
    ['issued on <iso7> and', 'issued on 2026-11-24T12:00:00.0000000Z and'],
    ['enter the code <user-code> to', 'enter the code ABCD23456 to'],
    [
      'claims="<base64 of {\\"access_token\\":{\\"nbf\\":{\\"essential\\":true, \\"value\\":\\"<epoch-string>\\"}}}>"',
      `claims="${btoa('{"access_token":{"nbf":{"essential":true, "value":"1764000000"}}}')}"`,
    ],
  ])('makes a placeholder and a real value the same: %s', (placeholder, real) => {
    expect(normaliseText(real)).toBe(normaliseText(placeholder));
  });

  it('keeps words and codes apart', () => {
    expect(normaliseText('AADSTS70016: pending')).not.toBe(normaliseText('AADSTS70020: pending'));
  });
});
