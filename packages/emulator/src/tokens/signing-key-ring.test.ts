import { beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../clock.ts';
import { signToken } from './sign-token.ts';
import { createSigningKeyRing, type SigningKeyRing } from './signing-key-ring.ts';
import { createSigningKeys } from './signing-keys.ts';

const day = 24 * 3600;
const clock = createClock(() => 0);
let ring: SigningKeyRing;

beforeEach(async () => {
  ring = createSigningKeyRing(await createSigningKeys(), clock);
});

function published(): readonly string[] {
  return ring.publishedKeys('https://issuer.example').map(({ kid }) => kid);
}

describe('a rotation of the signing keys', () => {
  it('publishes the new key before it signs, and keeps the old one for a while after', async () => {
    const { kid, previousKid } = await ring.rotate();
    expect([ring.kid, published()]).toEqual([previousKid, [previousKid, kid]]);
    clock.advance(day);
    expect([ring.kid, published()]).toEqual([kid, [previousKid, kid]]);
    clock.advance(2 * day);
    expect([ring.kid, published()]).toEqual([kid, [kid]]);
  });

  it('accepts what the old key signed as long as that is published', async () => {
    const old = await ring.sign('input');
    await ring.rotate({ leadTime: 10, overlap: 10 });
    clock.advance(19);
    expect(ring.verify('input', old)).toBe(true);
    expect(ring.verify('input', await ring.sign('input'))).toBe(true);
    clock.advance(1);
    expect(ring.verify('input', old)).toBe(false);
  });

  it('leaves a token that is being signed to the key that its header names', async () => {
    const { previousKid } = await ring.rotate({ leadTime: 10 });
    const signing = signToken(ring, 'v2-access-token', {});
    clock.advance(10);
    const [header = '', payload = '', signature = ''] = (await signing).split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ kid: previousKid });
    const old = await createSigningKeys();
    expect([previousKid, old.verify(`${header}.${payload}`, signature)]).toEqual([old.kid, true]);
  });

  it('can follow another that is not over', async () => {
    const first = await ring.rotate({ leadTime: 100, overlap: 100 });
    const second = await ring.rotate({ leadTime: 0, overlap: 50 });
    expect([ring.kid, published()]).toEqual([second.kid, [first.previousKid, first.kid, second.kid]]);
    clock.advance(100);
    expect([ring.kid, published()]).toEqual([second.kid, [second.kid]]);
  });

  it.each([{ leadTime: -1 }, { overlap: Number.NaN }])('refuses %j', async (options) => {
    await expect(ring.rotate(options)).rejects.toThrow(TypeError);
  });
});
