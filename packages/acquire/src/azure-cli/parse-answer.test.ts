import { describe, expect, it } from 'vitest';
import { parseAnswer } from './parse-answer.ts';

const secret = 'not-for-any-message';

function answer(members: Record<string, unknown>): string {
  return JSON.stringify({ accessToken: secret, tokenType: 'Bearer', ...members });
}

describe("az's answer", () => {
  it('gives the expiry as epoch seconds (az 2.54 and later)', () => {
    const text = answer({ expires_on: 1795500000, expiresOn: '1999-01-01 00:00:00.000000', tenant: 't' });
    expect(parseAnswer(text)).toEqual({ token: secret, expiresOn: 1795500000, tenant: 't' });
  });

  it('gives the expiry as local time (before 2.54)', () => {
    const expected = new Date(2026, 10, 24, 15, 30, 5).getTime() / 1000;
    expect(parseAnswer(answer({ expiresOn: '2026-11-24 15:30:05.123456' })).expiresOn).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['a sentence', `Your token is ${secret}`],
    ['a list', `["${secret}"]`],
    ['null', 'null'],
    ['no token', JSON.stringify({ expires_on: 1795500000, other: secret })],
    ['a token with a line break', JSON.stringify({ accessToken: `${secret}\n`, expires_on: 1795500000 })],
    ['no expiry', answer({})],
    ['an expiry that is no time', answer({ expiresOn: 'tomorrow' })],
  ])('is refused when it is %s, without repeating it', (_, stdout) => {
    let thrown: unknown;
    try {
      parseAnswer(stdout);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'source_failed' });
    expect(`${thrown instanceof Error && thrown.stack}`).not.toContain(secret);
  });
});
