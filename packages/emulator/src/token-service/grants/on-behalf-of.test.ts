import { beforeEach, describe, expect, it } from 'vitest';
import {
  desktopId,
  downstreamApi,
  downstreamId,
  grantsSeed,
  middleApi,
  middleId,
  middleSecret,
  mixedCaseUri,
  otherApi,
} from '../../testing/grants-seed.ts';
import { issueCode, redeemCode } from '../../testing/sign-in-as.ts';
import { type Answer, createTokenBench, decodePart, type TokenBench } from '../../testing/token-bench.ts';
import { alex } from '../../testing/token-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench(grantsSeed());
});

/** Alex's token for an API. */
async function tokenFor(api: string): Promise<string> {
  const code = issueCode(bench, alex, { clientId: desktopId, scope: `${api}/.default` });
  const { body } = await redeemCode(bench, code, { client_id: desktopId });
  return String(body.access_token);
}

async function exchange(assertion: string, overrides: Record<string, string | undefined> = {}): Promise<Answer> {
  return bench.token({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    client_id: middleId,
    client_secret: middleSecret,
    client_info: '1',
    assertion,
    scope: `${downstreamApi}/.default openid profile offline_access`,
    ...overrides,
  });
}

describe('on-behalf-of', () => {
  it("gives the user's token for the next API, to the client in between", async () => {
    const { status, body } = await exchange(await tokenFor(middleApi));
    expect(status).toBe(200);
    expect(Object.keys(body)).toContain('refresh_token');
    expect(decodePart(body.access_token, 1)).toMatchObject({
      aud: downstreamId,
      azp: middleId,
      azpacr: '1',
      oid: bench.idOf(alex),
      scp: 'read',
    });
    expect(decodePart(body.id_token, 1)).toMatchObject({ aud: middleId, oid: bench.idOf(alex) });
  });

  it('gives nothing that outlives the token it was given', async () => {
    const assertion = await tokenFor(middleApi);
    const { exp } = decodePart(assertion, 1);
    bench.clock.advance(3000);
    const { body } = await exchange(assertion);
    expect([decodePart(body.access_token, 1).exp, decodePart(body.id_token, 1).exp]).toEqual([exp, exp]);
    expect(body.expires_in).toBe(Number(exp) - bench.clock.now() / 1000 - 1);
  });

  it('is refused when the token was made for another API', async () => {
    const { status, body } = await exchange(await tokenFor(downstreamApi));
    expect([status, body.error, body.error_codes]).toEqual([400, 'invalid_grant', [500131]]);
    expect(body.error_description).toContain(
      `AADSTS500131: Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '${downstreamId}' and the expected audience is '${middleId}' or one of the Application Uris of this application with App ID '${middleId}'(adatum-middle). The downstream client must request a token for the expected audience (the application that made the OBO request) and this application should use that token as the assertion. Trace ID`,
    );
  });

  it('minds the case of the identifier URI, which the request for the first token did not', async () => {
    expect((await exchange(await tokenFor(mixedCaseUri))).status).toBe(200);
    expect((await exchange(await tokenFor(mixedCaseUri.toLowerCase()))).body.error_codes).toEqual([500131]);
  });

  it('is refused when the token was changed', async () => {
    const assertion = await tokenFor(middleApi);
    const [header, , signature] = assertion.split('.');
    const payload = Buffer.from(JSON.stringify({ ...decodePart(assertion, 1), oid: bench.idOf('x') }));
    const { body } = await exchange(`${header}.${payload.toString('base64url')}.${signature}`);
    expect([body.error, body.error_codes]).toEqual(['invalid_grant', [50013]]);
    expect((await exchange('no token')).body.error_codes).toEqual([50027]);
  });

  it('is refused to the millisecond when the token has expired', async () => {
    const assertion = await tokenFor(middleApi);
    const { exp } = decodePart(assertion, 1);
    bench.clock.advance(Number(exp) - bench.clock.now() / 1000 - 0.001);
    expect((await exchange(assertion)).status).toBe(200);
    bench.clock.advance(0.001);
    const { body } = await exchange(assertion);
    expect([body.error, body.error_codes]).toEqual(['invalid_grant', [500133]]);
  });

  it('is refused when no user stands behind the token', async () => {
    const { body: own } = await bench.token({
      grant_type: 'client_credentials',
      client_id: middleId,
      client_secret: middleSecret,
      scope: `${middleApi}/.default`,
    });
    const { status, body } = await exchange(String(own.access_token));
    expect([status, body.error, body.error_codes]).toEqual([400, 'unauthorized_client', [7000114]]);
  });

  it.each([
    ['nobody consented to the next API', { scope: `${otherApi}/.default` }, 400, 65001],
    ['the client sends no proof', { client_secret: undefined }, 401, 7000218],
    ['the client sends a wrong secret', { client_secret: 'x' }, 401, 7000215],
    ['it is not said what the token is for', { requested_token_use: undefined }, 400, 900144],
    ['it is said to be for something else', { requested_token_use: 'x' }, 400, 70003],
    ['there is no token', { assertion: undefined }, 400, 900144],
    ['the client is unknown', { client_id: '00000000-0000-4000-8000-00000000ffff' }, 400, 700016],
  ])('is refused when %s', async (_what, overrides, status, code) => {
    const answer = await exchange(await tokenFor(middleApi), overrides);
    expect([answer.status, answer.body.error_codes]).toEqual([status, [code]]);
  });

  it('says consent_required when nobody consented', async () => {
    const { body } = await exchange(await tokenFor(middleApi), { scope: `${otherApi}/.default` });
    expect([body.error, body.suberror]).toEqual(['invalid_grant', 'consent_required']);
  });
});
