import { createTestTenant } from '@entrada/testkit';
import { afterEach, describe, expect, it, vi } from 'vitest';
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

  it("takes the token's own time of expiry before a local time, which means two moments once a year", () => {
    const accessToken = createTestTenant().userToken({ claims: { exp: 1_795_500_001 } });
    expect(parseAnswer(answer({ accessToken, expiresOn: '1999-01-01 00:00:00' })).expiresOn).toBe(1_795_500_001);
    expect(parseAnswer(answer({ accessToken, expires_on: 1_795_500_002 })).expiresOn).toBe(1_795_500_002);
  });

  describe('in Berlin, on the night when summer time ends,', () => {
    afterEach(() => {
      vi.unstubAllEnvs();
    });

    it.skipIf(process.platform === 'win32').each([
      ['2026-10-25 01:30:00.000000', '2026-10-24T23:30:00Z'],
      // 02:30 is there twice, at 00:30Z and at 01:30Z: the token is not given out for longer than it lasts.
      ['2026-10-25 02:30:00.000000', '2026-10-25T00:30:00Z'],
      ['2026-10-25 03:30:00.000000', '2026-10-25T02:30:00Z'],
    ])('reads %s as %s', (expiresOn, expected) => {
      vi.stubEnv('TZ', 'Europe/Berlin');
      expect(parseAnswer(answer({ expiresOn })).expiresOn).toBe(Date.parse(expected) / 1000);
    });
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
