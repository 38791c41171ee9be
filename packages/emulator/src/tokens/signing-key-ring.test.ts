import { createGuard } from '@entrada/guard';
import { beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../clock.ts';
import { createEmulator } from '../create-emulator.ts';
import { readJson } from '../testing/token-bench.ts';
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
    const old = ring.sign('input');
    await ring.rotate({ leadTime: 10, overlap: 10 });
    clock.advance(19);
    expect(ring.verify('input', old)).toBe(true);
    expect(ring.verify('input', ring.sign('input'))).toBe(true);
    clock.advance(1);
    expect(ring.verify('input', old)).toBe(false);
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

describe('a guard', () => {
  const apiId = '00000000-0000-4000-8000-00000000a91d';
  const daemonId = '00000000-0000-4000-8000-0000000dae02';
  const secret = 'a secret for key rotation';
  const seed = `
tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
applications:
  - displayName: guarded
    appId: ${apiId}
    identifierUris: ['api://guarded']
    requestedAccessTokenVersion: 2
    appRoles: [{ value: Read }]
  - { displayName: daemon, appId: ${daemonId}, passwords: [{ secret: ${secret} }] }
assignments: [{ resource: guarded, role: Read, application: daemon }]
`;

  it('accepts the first token of an unknown key by fetching the keys again, and refuses a key that is gone', async () => {
    await using emulator = await createEmulator({ seed });
    const token = async (): Promise<string> => {
      const url = `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0/token`;
      const form = { grant_type: 'client_credentials', client_id: daemonId, client_secret: secret };
      const body = new URLSearchParams({ ...form, scope: 'api://guarded/.default' });
      const { access_token: issued } = await readJson(await emulator.fetch(url, { method: 'POST', body }));
      return String(issued);
    };
    const newGuard = () =>
      createGuard({
        tenantId: emulator.tenantId,
        audiences: [apiId],
        roles: ['Read'],
        fetch: emulator.fetch,
        clock: () => emulator.clock.now() / 1000,
      });
    const guard = newGuard();
    const verdict = async (bearer: string, asked = guard): Promise<boolean> =>
      (await asked.authenticate({ authorization: `Bearer ${bearer}` })).ok;

    const old = await token();
    expect(await verdict(old)).toBe(true);
    await emulator.rotateSigningKeys({ leadTime: 0, overlap: 600 });
    emulator.clock.advance(301);
    const fresh = await token();
    expect(await verdict(fresh)).toBe(true);
    expect(await verdict(old)).toBe(true);
    emulator.clock.advance(600);
    expect(await verdict(fresh, newGuard())).toBe(true);
    expect(await verdict(old, newGuard())).toBe(false);
  });
});
