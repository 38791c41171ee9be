import { beforeEach, describe, expect, it } from 'vitest';
import { approveDeviceCode } from '../sign-in/approve-device-code.ts';
import { SignInRefusedError } from '../sign-in/sign-in-refused-error.ts';
import { downstreamApi, downstreamId, grantsSeed, middleApi, middleId, middleSecret } from '../testing/grants-seed.ts';
import { type Answer, createTokenBench, decodePart, type TokenBench } from '../testing/token-bench.ts';
import { alex, azureCli, blair, tenantId } from '../testing/token-seed.ts';

let bench: TokenBench;

const arm = 'https://management.core.windows.net/';
const policyId = '00000000-0000-4000-8000-00000000ca01';

function policy(members: string): string {
  return `conditionalAccess: [{ id: ${policyId}, name: Adatum policy, ${members} }]`;
}

/** Signs in to Azure CLI by device code for Azure Resource Manager, as `az login --use-device-code`. */
async function signIn(user: string, mfa: boolean): Promise<Answer> {
  const form = { client_id: azureCli, scope: `${arm}/.default offline_access openid profile` };
  const { body } = await bench.post(`/${tenantId}/oauth2/v2.0/devicecode`, form);
  approveDeviceCode(bench.context, String(body.user_code), user, { mfa });
  return bench.token({ grant_type: 'device_code', client_id: azureCli, device_code: String(body.device_code) });
}

/** Redeems the refresh token for an API, as `az account get-access-token`. */
function refresh({ body }: Answer, api: string, claims?: string): Promise<Answer> {
  return bench.token({
    grant_type: 'refresh_token',
    client_id: azureCli,
    refresh_token: String(body.refresh_token),
    scope: `${api}/.default offline_access openid profile`,
    claims,
  });
}

describe('a policy that asks for a second factor', () => {
  beforeEach(async () => {
    bench = await createTokenBench(grantsSeed(policy('resources: [adatum-downstream], grant: mfa')));
  });

  it('refuses a session without one, with the claims that a new sign-in has to carry', async () => {
    const { status, body } = await refresh(await signIn(alex, false), downstreamApi);
    expect([status, body.error, body.error_codes, body.suberror]).toEqual([
      400,
      'invalid_grant',
      [50076],
      'basic_action',
    ]);
    expect(JSON.parse(String(body.claims))).toEqual({
      access_token: { capolids: { essential: true, values: [policyId] } },
    });
    expect(body.error_description).toContain(`to access '${downstreamId}'.`);
  });

  it('lets in a session with one, and the v1 token says so', async () => {
    const session = await signIn(alex, true);
    expect((await refresh(session, downstreamApi)).status).toBe(200);
    const { body } = await refresh(session, middleApi);
    expect(decodePart(body.access_token, 1).amr).toEqual(['pwd', 'mfa']);
  });

  it('does not mind other APIs', async () => {
    expect((await refresh(await signIn(alex, false), middleApi)).status).toBe(200);
  });

  it('is remembered through on-behalf-of', async () => {
    const exchange = async (mfa: boolean): Promise<Answer> =>
      bench.token({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        requested_token_use: 'on_behalf_of',
        client_id: middleId,
        client_secret: middleSecret,
        assertion: String((await refresh(await signIn(alex, mfa), middleApi)).body.access_token),
        scope: `${downstreamApi}/.default`,
      });
    expect((await exchange(true)).status).toBe(200);
    expect((await exchange(false)).body.error_codes).toEqual([50076]);
  });

  it('does not bind applications', async () => {
    const { status } = await bench.token({
      grant_type: 'client_credentials',
      client_id: middleId,
      client_secret: middleSecret,
      scope: `${downstreamApi}/.default`,
    });
    expect(status).toBe(200);
  });
});

describe('a policy that blocks', () => {
  it('refuses whom it names, with its id', async () => {
    bench = await createTokenBench(
      grantsSeed(policy(`users: [${alex}], resources: [adatum-downstream], grant: block`)),
    );
    const { status, body } = await refresh(await signIn(alex, true), downstreamApi);
    expect([status, body.error, body.error_codes, body.suberror]).toEqual([
      400,
      'invalid_grant',
      [53003],
      'message_only',
    ]);
    expect(JSON.parse(String(body.claims))).toEqual({
      access_token: { capolids: { essential: true, values: [policyId] } },
    });
    expect((await refresh(await signIn(blair, false), downstreamApi)).status).toBe(200);
  });

  it('wins over one that asks for a second factor', async () => {
    bench = await createTokenBench(
      grantsSeed(
        'conditionalAccess: [{ name: a, resources: [adatum-downstream], grant: mfa }, { name: b, resources: [adatum-downstream], grant: block }]',
      ),
    );
    expect((await refresh(await signIn(alex, false), downstreamApi)).body.error_codes).toEqual([53003]);
  });
});

describe('a policy that leaves somebody or something alone', () => {
  const block = 'resources: [adatum-downstream], grant: block';

  it.each([
    ['that is disabled', `${block}, state: disabled`],
    ['that only reports', `${block}, state: enabledForReportingButNotEnforced`],
    ['that excludes the person', `${block}, excludeUsers: [${alex}]`],
    ['that excludes the API', 'grant: block, excludeResources: [adatum-downstream, graph, arm]'],
  ])('does not refuse, if it is one %s', async (_what, members) => {
    bench = await createTokenBench(grantsSeed(policy(members)));
    expect((await refresh(await signIn(alex, false), downstreamApi)).status).toBe(200);
  });

  it('still refuses the others', async () => {
    bench = await createTokenBench(grantsSeed(policy(`${block}, excludeUsers: [${alex}], excludeResources: [graph]`)));
    expect((await refresh(await signIn(blair, false), downstreamApi)).body.error_codes).toEqual([53003]);
  });
});

describe('a policy against the device code flow', () => {
  it('refuses on the page, and leaves other sign-ins alone', async () => {
    bench = await createTokenBench(grantsSeed(policy('deviceCodeFlowOnly: true, grant: block')));
    await expect(signIn(alex, true)).rejects.toThrow(SignInRefusedError);
    await expect(signIn(alex, true)).rejects.toThrow('AADSTS53003');
    const code = bench.context.codes.issue({
      clientId: azureCli,
      userId: bench.idOf(alex),
      redirectUri: 'http://localhost:8400',
      scope: `${downstreamApi}/.default`,
      tenant: tenantId,
    });
    const form = { grant_type: 'authorization_code', client_id: azureCli, code, redirect_uri: 'http://localhost:8400' };
    expect((await bench.token(form)).status).toBe(200);
  });

  it('refuses what descends from such a sign-in, too', async () => {
    bench = await createTokenBench(
      grantsSeed(policy('resources: [adatum-downstream], deviceCodeFlowOnly: true, grant: block')),
    );
    const session = await signIn(alex, true);
    expect((await refresh(session, downstreamApi)).body.error_codes).toEqual([53003]);
    expect((await refresh(session, middleApi)).status).toBe(200);
  });
});

describe('an authentication context', () => {
  const c1 = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';

  beforeEach(async () => {
    bench = await createTokenBench(grantsSeed(policy('authenticationContexts: [c1], grant: mfa')));
  });

  it('is in the token of a session that meets its policy, and only when asked for', async () => {
    const session = await signIn(alex, true);
    const asked = await refresh(session, downstreamApi, c1);
    expect(decodePart(asked.body.access_token, 1).acrs).toEqual(['c1']);
    const unasked = await refresh(session, downstreamApi);
    expect(decodePart(unasked.body.access_token, 1)).not.toHaveProperty('acrs');
  });

  it('refuses a session that does not', async () => {
    const session = await signIn(alex, false);
    expect((await refresh(session, downstreamApi, c1)).body.error_codes).toEqual([50076]);
    expect((await refresh(session, downstreamApi)).status).toBe(200);
    expect((await refresh(session, downstreamApi, c1.replace('c1', 'c2'))).status).toBe(200);
  });
});
