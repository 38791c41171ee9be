import { describe, expect, it } from 'vitest';
import { createClock } from '../clock.ts';
import { createPooledRandom } from '../pooled-random.ts';
import { createAuthorizationCodes } from './authorization-codes.ts';
import { BoundedMap } from './bounded-map.ts';
import { createDeviceCodes } from './device-codes.ts';
import { createRefreshTokens } from './refresh-tokens.ts';

const keysOf = (map: BoundedMap<string>) => [...map.entries()].map(([key]) => key);

describe('a bounded map', () => {
  it('keeps the newest entries', () => {
    const dropped: string[] = [];
    const map = new BoundedMap<string>({ capacity: 2 }, (value) => dropped.push(value));
    for (const key of ['a', 'b', 'c']) map.set(key, `value ${key}`);
    expect([keysOf(map), dropped, map.get('a'), map.get('c')]).toEqual([['b', 'c'], ['value a'], undefined, 'value c']);
  });

  it('keeps no more than there is room for, and counts what was replaced or deleted no longer', () => {
    const map = new BoundedMap<string>({ room: 100 });
    map.set('a', 'x'.repeat(60));
    map.set('a', 'x'.repeat(10));
    map.set('b', 'x'.repeat(60));
    expect(keysOf(map)).toEqual(['a', 'b']);
    map.delete('b');
    map.set('c', 'x'.repeat(60));
    expect(keysOf(map)).toEqual(['a', 'c']);
    map.set('d', 'x'.repeat(200));
    expect(keysOf(map)).toEqual([]);
  });
});

describe('a flood of requests', () => {
  const clock = createClock();
  const random = createPooledRandom();
  const scope = 'openid';
  const session = { id: 's', signedInAt: 0, methods: ['pwd'], deviceCode: false };
  const flood = Array.from({ length: 10_001 }, (_, index) => index);

  it('forgets the oldest device codes, by both of their names', () => {
    const codes = createDeviceCodes(clock, random);
    const issued = flood.map(() => codes.start({ clientId: 'c', scope, tenant: 't' }));
    const [first, second] = issued;
    expect(codes.findByUserCode(first?.userCode ?? '')).toBeUndefined();
    expect(codes.findByDeviceCode(first?.deviceCode ?? '')).toBeUndefined();
    expect(codes.findByDeviceCode(second?.deviceCode ?? '')).toBe(second);
  });

  it('forgets the oldest authorization codes', () => {
    const codes = createAuthorizationCodes(clock, random);
    const issued = flood.map(() => codes.issue({ clientId: 'c', userId: 'u', redirectUri: 'r', scope, tenant: 't' }));
    expect(issued.slice(0, 2).map((code) => codes.peek(code).outcome)).toEqual(['malformed', 'redeemed']);
  });

  it('leaves alone a refresh token that is in use', () => {
    const tokens = createRefreshTokens(clock, random);
    const grant = { clientId: 'c', userId: 'u', scope, session };
    const [used, unused] = [tokens.issue(grant), tokens.issue(grant)];
    for (let round = 0; round < 10_001; round += 1) {
      tokens.find(used);
      tokens.issue(grant);
    }
    expect([tokens.find(used).outcome, tokens.find(unused).outcome]).toEqual(['found', 'malformed']);
  });

  it('forgets the oldest refresh tokens', () => {
    const tokens = createRefreshTokens(clock, random);
    const issued = flood.map(() => tokens.issue({ clientId: 'c', userId: 'u', scope, session }));
    expect(issued.slice(0, 2).map((token) => tokens.find(token).outcome)).toEqual(['malformed', 'found']);
  });
});
