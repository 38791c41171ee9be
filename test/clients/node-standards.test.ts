import { expect, it } from 'vitest';
import { describeNodeClient, type NodeClientBench } from './describe-node-client.ts';
import type { ClientOutcome, ClientTask } from './node/client-protocol.ts';
import { alex, api, azureCliId, daemonId, nobodyId, tenantId, toolId, web } from './node-clients-seed.ts';
import { delegated, personCases } from './person-cases.ts';
import type { WitnessFlow } from './witness.ts';
import { issued, itWitnesses, refused, refusedOnPage, type WitnessCase } from './witness-case.ts';

const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
const appOnly = issued({ aud: api.id, azp: daemonId, roles: ['Reports.Read.All'] });
/** How the secret, the certificate or the lack of both travels. */
type Credential = (bench: NodeClientBench) => Partial<ClientTask>;

/** Discovery, PKCE and the token endpoint as the standards have them. docs/deviations.md lists where Entra differs. */
describeNodeClient('oauth4webapi', 'oauth4webapi.ts', (bench) => {
  async function see(flow: string, more: Partial<ClientTask> = {}): Promise<ClientOutcome> {
    const { secret } = bench().tenant;
    const base = { tenant: tenantId, clientId: web.id, redirectUri: web.redirectUri, scopes: [`${api.uri}/.default`] };
    return (await bench().client.run({ flow, ...base, secret, ...more }, alex)).outcome;
  }
  const asDaemon = (credential: Credential) => async () => ({
    outcome: await see('client credentials', { clientId: daemonId, ...credential(bench()) }),
  });

  it('discovers the tenant under the issuer that its tokens name', async () => {
    const algorithms = ['RS256'];
    const tokenEndpoint = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;
    expect(await see('discovery')).toEqual({ outcome: 'value', value: { issuer, tokenEndpoint, algorithms } });
  });

  it.each(['organizations', 'common'])('refuses the issuer template at %s (deviation)', async (tenant) => {
    expect(await see('discovery', { tenant })).toMatchObject({
      error: { code: 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED' },
    });
  });

  it('takes the ID token, its nonce and its signature, and refreshes', async () => {
    expect(await see('authorization code')).toEqual({
      outcome: 'value',
      value: {
        idToken: { aud: web.id, iss: issuer, person: alex, ver: '2.0' },
        tokenType: 'bearer',
        cacheControl: 'no-store, no-cache',
        accessToken: expect.objectContaining({ outcome: 'token' }),
        refreshed: expect.objectContaining({ outcome: 'token' }),
      },
    });
  });

  it.each([
    ['code twice', 54005],
    ['wrong verifier', 501481],
    ['no verifier', 50148],
    ['another redirect URI', 50011],
  ])('is refused with invalid_grant: %s', async (flow, aadsts) => {
    expect(await see(flow)).toMatchObject({ error: { name: 'ResponseBodyError', code: 'invalid_grant', aadsts } });
  });

  it('takes the user info of the person that the ID token is about', async () => {
    expect(await see('user info', { scopes: [] })).toEqual({ outcome: 'value', value: { name: 'Alex' } });
  });

  it('gets no user info for a token of an API of one’s own, which Graph does not take', async () => {
    expect(await see('user info')).toMatchObject({ error: { code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE' } });
  });

  it('refuses the access token as a JWT of RFC 9068, whose typ it lacks (deviation)', async () => {
    const outcome = await see('access token as of RFC 9068', { clientId: daemonId, audience: api.id });
    expect(outcome).toMatchObject({ error: { code: 'OAUTH_INVALID_RESPONSE' } });
  });

  const flow = 'client secret';
  itWitnesses([
    {
      flow,
      state: 'authorized',
      how: 'in the Authorization header',
      run: asDaemon(() => ({ secretIn: 'header' })),
      expected: appOnly,
    },
    { flow, state: 'authorized', how: 'in the body', run: asDaemon(() => ({ secretIn: 'body' })), expected: appOnly },
    {
      flow,
      state: 'wrong secret',
      run: asDaemon(() => ({ secret: 'a wrong one' })),
      expected: { outcome: { error: { name: 'ResponseBodyError', code: 'invalid_client', aadsts: 7000215 } } },
    },
    {
      flow,
      state: 'wrong secret',
      how: 'in the Authorization header, without a challenge (deviation)',
      run: asDaemon(() => ({ secret: 'a wrong one', secretIn: 'header' })),
      expected: { outcome: { error: { name: 'ResponseBodyError', code: 'invalid_client', aadsts: 7000215 } } },
    },
    {
      flow,
      state: 'client unknown',
      how: 'as unauthorized_client (deviation)',
      run: asDaemon(() => ({ clientId: nobodyId })),
      expected: { outcome: { error: { name: 'ResponseBodyError', code: 'unauthorized_client', aadsts: 700016 } } },
    },
    {
      flow,
      state: 'resource unknown',
      how: 'as invalid_resource (deviation)',
      run: asDaemon(() => ({ scopes: ['api://nobody-knows-this/.default'] })),
      expected: { outcome: { error: { name: 'ResponseBodyError', code: 'invalid_resource', aadsts: 500011 } } },
    },
    {
      flow: 'client certificate',
      state: 'authorized',
      how: 'RS256, for the issuer',
      run: asDaemon(({ tenant }) => ({ pem: tenant.pem })),
      expected: appOnly,
    },
    {
      flow: 'device code',
      state: 'authorized',
      how: 'after authorization_pending',
      run: async () => {
        const scopes = [`${api.uri}/access_as_user`];
        return bench().client.run({ flow: 'device code', tenant: tenantId, clientId: toolId, scopes }, alex);
      },
      expected: { outcome: { value: { early: 'authorization_pending', accessToken: { outcome: 'token' } } } },
    },
  ]);
});

describeNodeClient('openid-client', 'openid-client.ts', (bench) => {
  const asPerson = (flow: WitnessFlow, clientId: string, more: Credential): WitnessCase[] => {
    const ask = (resource: string, user: string) => () => {
      const task = { flow, tenant: tenantId, clientId, scopes: [`${resource}/access_as_user`] };
      return bench().client.run({ ...task, ...more(bench()) }, user);
    };
    const refusal = flow === 'refresh token' ? (aadsts: number) => refused(aadsts, 'ResponseBodyError') : refusedOnPage;
    return personCases(flow, clientId, ask, refusal);
  };
  const signIn: Credential = ({ tenant }) => ({ secret: tenant.secret, redirectUri: web.redirectUri });

  itWitnesses([
    ...asPerson('authorization code', web.id, signIn),
    ...asPerson('device code', toolId, () => ({})),
    ...asPerson('refresh token', azureCliId, () => ({})),
    {
      flow: 'client secret',
      state: 'authorized',
      run: () => {
        const scopes = [`${api.uri}/.default`];
        const { secret } = bench().tenant;
        return bench().client.run({ flow: 'client secret', tenant: tenantId, clientId: daemonId, scopes, secret });
      },
      expected: appOnly,
    },
  ]);

  it('has to be told that the sign-in page may be on plain http (deviation of the emulator)', async () => {
    const { outcome } = await bench().client.run({
      flow: 'sign-in address',
      tenant: tenantId,
      clientId: toolId,
      scopes: [],
    });
    expect(outcome).toMatchObject({ error: { code: 'OAUTH_HTTP_REQUEST_FORBIDDEN' } });
  });

  it('signs in, reads the user info and signs out, by the addresses of discovery', async () => {
    const { redirectUri } = web;
    const task = {
      flow: 'sign-in, user info and sign-out',
      tenant: tenantId,
      clientId: web.id,
      redirectUri,
      scopes: [],
    };
    const { outcome } = await bench().client.run({ ...task, secret: bench().tenant.secret }, alex);
    expect(outcome).toEqual({ outcome: 'value', value: { name: 'Alex', left: `${redirectUri}?state=left` } });
  });

  it('signs a public client in with PKCE alone', async () => {
    const redirectUri = 'http://localhost/signed-in';
    const task = { flow: 'authorization code', tenant: tenantId, clientId: toolId, redirectUri };
    const run = await bench().client.run({ ...task, scopes: [`${api.uri}/access_as_user`] }, alex);
    expect(run).toMatchObject(delegated(toolId));
  });
});
