import { decodeToken, resolveResource } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { afterEach, describe, expect, it } from 'vitest';
import {
  alex,
  api,
  apiId,
  apiSecret,
  downstreamApi,
  startApplicationsTenant,
  tenantId,
} from '../../test-support/applications-tenant.ts';
import { everythingIn } from '../../test-support/everything-in.ts';
import { createSignIn } from '../sign-in/create-sign-in.ts';
import { challengeFor } from './challenge-for.ts';
import { type OnBehalfOfOptions, onBehalfOf } from './on-behalf-of.ts';

let emulator: Emulator;
afterEach(() => emulator.close());

/** The token that Alex calls the API with. */
async function assertionOfAlex(): Promise<string> {
  const signIn = createSignIn({
    interaction: 'device-code',
    fetch: emulator.fetch,
    prompt: (_, prompt) => {
      if (prompt.kind === 'device-code') void emulator.approveDeviceCode(prompt.userCode, alex);
    },
  });
  return (await signIn.getToken(resolveResource(api))).token;
}

async function askFor(resource: string, options: Partial<OnBehalfOfOptions> = {}) {
  const assertion = await assertionOfAlex();
  const credential = { kind: 'secret', secret: apiSecret } as const;
  const asked = onBehalfOf({
    assertion,
    tenant: tenantId,
    clientId: apiId,
    credential,
    request: resolveResource(resource),
    fetch: emulator.fetch,
    ...options,
  });
  return { assertion, asked };
}

describe('on behalf of the user', () => {
  it('the API gets a token for the next one, as the user', async () => {
    emulator = await startApplicationsTenant();
    const { asked } = await askFor(downstreamApi);
    const answer = await asked;
    expect(answer).toMatchObject({ source: 'on-behalf-of', tenant: tenantId, client: apiId });
    expect(decodeToken(answer.token).claims).toMatchObject({
      aud: downstreamApi,
      appid: apiId,
      scp: 'read',
      unique_name: alex,
    });
  });

  it.each([
    ['an API that it has no consent to', 'api://nobody', {}, 500011],
    ['a wrong secret', downstreamApi, { credential: { kind: 'secret', secret: 'x'.repeat(40) } } as const, 7000215],
    ['an assertion that is none', downstreamApi, { assertion: 'not.an.assertion' }, 50027],
  ])('the API is refused for %s, without assertion or secret', async (_, resource, options, aadsts) => {
    emulator = await startApplicationsTenant();
    const { assertion, asked } = await askFor(resource, options);
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'refused', refusal: { aadsts } });
    const shown = everythingIn(error);
    for (const secret of [assertion, apiSecret, 'x'.repeat(40), 'not.an.assertion'])
      expect(shown).not.toContain(secret);
    expect(challengeFor(error)).toBeUndefined();
  });

  it('a claims challenge comes back, and the header that hands it on', async () => {
    emulator = await startApplicationsTenant(
      {},
      'conditionalAccess: [{ id: 00000000-0000-4000-8000-00000000ca01, name: Adatum policy, resources: [adatum-downstream], grant: mfa }]',
    );
    const { asked } = await askFor(downstreamApi);
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'refused', refusal: { aadsts: 50076 } });
    const header = challengeFor(error) ?? '';
    const claims = /^Bearer error="insufficient_claims", claims="([A-Za-z0-9+/=]+)"$/.exec(header)?.[1] ?? '';
    expect(JSON.parse(Buffer.from(claims, 'base64').toString())).toMatchObject({ access_token: { capolids: {} } });
  });

  it('claims are sent along', async () => {
    emulator = await startApplicationsTenant();
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const sent: (string | null)[] = [];
    const { asked } = await askFor(downstreamApi, {
      claims,
      fetch: async (input, init) => {
        sent.push(new URLSearchParams(await new Response(init?.body).text()).get('claims'));
        return emulator.fetch(input, init);
      },
    });
    await asked.catch(() => {});
    expect(sent).toEqual([claims]);
  });
});
