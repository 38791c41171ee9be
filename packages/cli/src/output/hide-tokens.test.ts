import { createTestTenant } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { hideTokens } from './hide-tokens.ts';

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const token = createTestTenant().userToken();

describe('text that is shown', () => {
  it.each([
    ['a token', `not ${token}!`, 'not [token]!'],
    ['a part of one', token.slice(0, 30), '[token]'],
    ['an answer that holds one', base64({ access_token: token }), /^\[token\]=*$/],
    ['a header that pretends to be a challenge', `${base64({ access_token: {} })}x.${token}`, /^\[token\]=*/],
  ])('hides %s', (_, text, shown) => {
    expect(hideTokens(text)).toEqual(typeof shown === 'string' ? shown : expect.stringMatching(shown));
    expect(hideTokens(text)).not.toContain(token.split('.')[1]);
  });

  it('keeps a claims challenge, which a person has to hand on', () => {
    const claims = base64({ access_token: { acrs: { essential: true, value: 'c1' } } });
    const text = `az login --claims-challenge ${claims} --scope api://x/.default`;
    expect(hideTokens(text)).toBe(text);
  });
});
