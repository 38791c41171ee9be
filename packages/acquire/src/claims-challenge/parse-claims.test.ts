import { describe, expect, it } from 'vitest';
import { parseClaims } from './parse-claims.ts';

const challenge = '{"access_token":{"acrs":{"essential":true,"value":"c1?>"}}}';

describe('a claims challenge', () => {
  it.each([
    ['JSON', ` ${challenge}\n`],
    ['base64', Buffer.from(challenge).toString('base64')],
    ['base64url', Buffer.from(challenge).toString('base64url')],
  ])('is read from %s', (_, text) => {
    expect(parseClaims(text)).toBe(challenge);
  });

  it.each([
    ['nothing', '', 'neither JSON nor base64'],
    ['a word that is no base64', 'acrs=c1!', 'neither JSON nor base64'],
    ['base64 of something else', Buffer.from('acrs').toString('base64'), 'base64 of JSON'],
    ['broken JSON', '{"access_token":', 'base64 of JSON'],
    ['a list', Buffer.from('["access_token"]').toString('base64'), 'no JSON object'],
    ['an empty object', '{}', 'empty'],
    ['a member that would widen the request', '{"access_token":{},"resource":{}}', 'about something else'],
    ['no object in a member', '{"access_token":"acrs"}', 'without an object in access_token'],
    ['a list in a member', '{"access_token":[]}', 'without an object in access_token'],
    ['too much', `{"access_token":{"a":"${'x'.repeat(9000)}"}}`, 'longer than 8192'],
  ])('is not %s', (_, text, says) => {
    expect(() => parseClaims(text)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(says) }),
    );
  });
});
