import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGuard, type Guard } from '../index.ts';

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

let emulator: Emulator;

beforeEach(async () => {
  emulator = await createEmulator({ seed });
});
afterEach(() => emulator.close());

function newGuard(): Guard {
  return createGuard({
    tenantId: emulator.tenantId,
    audiences: [apiId],
    roles: ['Read'],
    fetch: emulator.fetch,
    clock: () => emulator.clock.now() / 1000,
  });
}

async function newToken(): Promise<string> {
  const url = `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0/token`;
  const form = { grant_type: 'client_credentials', client_id: daemonId, client_secret: secret };
  const body = new URLSearchParams({ ...form, scope: 'api://guarded/.default' });
  const answer: unknown = await (await emulator.fetch(url, { method: 'POST', body })).json();
  return typeof answer === 'object' && answer !== null && 'access_token' in answer ? String(answer.access_token) : '';
}

async function accepts(guard: Guard, token: string): Promise<boolean> {
  return (await guard.authenticate({ authorization: `Bearer ${token}` })).ok;
}

describe("a guard under the tenant's key rollover", () => {
  it('accepts the first token of an unknown key by fetching the keys again, and the old key as long as it stays', async () => {
    const guard = newGuard();
    const old = await newToken();
    expect(await accepts(guard, old)).toBe(true);
    await emulator.rotateSigningKeys({ leadTime: 0, overlap: 600 });
    emulator.clock.advance(301);
    expect(await accepts(guard, await newToken())).toBe(true);
    expect(await accepts(guard, old)).toBe(true);
  });

  it('knows a key that was published before it signs', async () => {
    const { kid } = await emulator.rotateSigningKeys({ leadTime: 600 });
    const guard = newGuard();
    const early = await newToken();
    expect(await accepts(guard, early)).toBe(true);
    emulator.clock.advance(600);
    const late = await newToken();
    const header: unknown = JSON.parse(Buffer.from(late.split('.')[0] ?? '', 'base64url').toString('utf8'));
    expect(header).toMatchObject({ kid });
    expect(await accepts(guard, late)).toBe(true);
  });

  it('refuses a key that is gone', async () => {
    const old = await newToken();
    await emulator.rotateSigningKeys({ leadTime: 0, overlap: 600 });
    emulator.clock.advance(600);
    expect(await accepts(newGuard(), await newToken())).toBe(true);
    expect(await accepts(newGuard(), old)).toBe(false);
  });
});
