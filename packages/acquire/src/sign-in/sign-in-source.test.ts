import { resolveResource } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  alex,
  api,
  desktopId,
  downstreamApi,
  startApplicationsTenant,
  tenantId,
} from '../../test-support/applications-tenant.ts';
import { azureCliClientId } from './client-notice.ts';
import { signInSource } from './sign-in-source.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startApplicationsTenant();
});
afterAll(() => emulator.close());

/** A source that Alex answers, and how often. */
function source() {
  let prompts = 0;
  const ofAlex = signInSource({
    interaction: 'device-code',
    tenant: tenantId,
    fetch: emulator.fetch,
    prompt: (_, prompt) => {
      prompts += 1;
      if (prompt.kind === 'device-code') void emulator.approveDeviceCode(prompt.userCode, alex);
    },
  });
  return { source: ofAlex, prompts: () => prompts };
}

describe('a sign-in as a source', () => {
  it('asks once for each client, and keeps the sign-ins apart', async () => {
    const { source: ofAlex, prompts } = source();
    const desktop = { ...resolveResource(downstreamApi), client: desktopId };
    const clients = [];
    for (const request of [resolveResource(api), desktop, resolveResource(api), desktop]) {
      clients.push((await ofAlex.getToken(request)).client);
    }
    expect(clients).toEqual([azureCliClientId, desktopId, azureCliClientId, desktopId]);
    expect(prompts()).toBe(2);
  });

  it('refuses a client that it does not know when it is asked for it', async () => {
    const { source: ofAlex, prompts } = source();
    const asked = ofAlex.getToken({ ...resolveResource(api), client: 'my-tool' });
    await expect(asked).rejects.toMatchObject({ code: 'client_unknown' });
    expect(prompts()).toBe(0);
  });

  it.each([{ client: 'my-tool' }, { tenant: 'a/b' }])('is not made with %j', (options) => {
    expect(() => signInSource({ interaction: 'browser', prompt: () => {}, ...options })).toThrow(
      /is neither a client id|is not a tenant/,
    );
  });
});
