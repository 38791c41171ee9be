import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assertionClaims, type ClientCertificate, createClientCertificate } from '../testing/client-certificate.ts';
import { type Answer, createTokenBench, decodePart, noon, type TokenBench } from '../testing/token-bench.ts';
import { openApi, tenantId } from '../testing/token-seed.ts';

const clientId = '00000000-0000-4000-8000-0000000ce471';
const endpoint = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;

let registered: ClientCertificate;
let expired: ClientCertificate;
let foreign: ClientCertificate;
let bench: TokenBench;

beforeAll(async () => {
  [registered, expired, foreign] = await Promise.all([
    createClientCertificate(),
    createClientCertificate(new Date('2024-01-01'), new Date('2025-01-01')),
    createClientCertificate(),
  ]);
});

beforeEach(async () => {
  bench = await createTokenBench(`
tenant: { id: ${tenantId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
applications:
  - { displayName: open, identifierUris: ['${openApi}'] }
  - { displayName: certified, appId: ${clientId}, certificates: ${JSON.stringify([registered.pem, expired.pem])} }
`);
});

function send(assertion: string, overrides: Record<string, string | undefined> = {}): Promise<Answer> {
  return bench.token({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope: `${openApi}/.default`,
    ...overrides,
  });
}

function rs256(claims: Readonly<Record<string, unknown>> = {}, by = registered): string {
  return by.sign({ alg: 'RS256', x5t: by.x5t }, { ...assertionClaims(clientId, endpoint, noon), ...claims });
}

describe('an assertion signed with a registered certificate', () => {
  it('proves the client, and says so in the token', async () => {
    const { status, body } = await send(rs256());
    expect([status, decodePart(body.access_token, 1).appidacr]).toEqual([200, '2']);
  });

  it.each([
    [
      'RS256 with a padded x5t and times with a fraction, as Azure CLI sends',
      () => {
        const { nbf: _left, ...claims } = assertionClaims(clientId, endpoint, noon);
        const times = { iat: noon / 1000 + 0.25, exp: noon / 1000 + 600.25 };
        const padded = `${registered.x5t}${'='.repeat((4 - (registered.x5t.length % 4)) % 4)}`;
        return registered.sign({ alg: 'RS256', x5t: padded }, { ...claims, ...times });
      },
    ],
    [
      'PS256 with x5t#S256, as MSAL for Node sends',
      () =>
        registered.sign({ alg: 'PS256', 'x5t#S256': registered.x5tS256 }, assertionClaims(clientId, endpoint, noon)),
    ],
    [
      'PS256 with x5t#S256 and its chain',
      () =>
        registered.sign(
          { alg: 'PS256', 'x5t#S256': registered.x5tS256, x5c: ['MII'] },
          assertionClaims(clientId, endpoint, noon),
        ),
    ],
    ['the v1 endpoint as audience', () => rs256({ aud: endpoint.replace('/v2.0', '') })],
    ['the domain instead of the id', () => rs256({ aud: endpoint.replace(tenantId, 'adatum.onmicrosoft.com') })],
    ['the port in the audience', () => rs256({ aud: endpoint.replace('.com/', '.com:443/') })],
    ['the issuer as audience', () => rs256({ aud: `https://sts.windows.net/${tenantId}/` })],
    ['a clock five minutes ahead', () => rs256({ nbf: noon / 1000 + 299 })],
  ])('is taken with %s', async (_what, assertion) => {
    expect(await send(assertion())).toMatchObject({ status: 200 });
  });

  it.each([
    ['no JWT', () => 'x', 400, 50027],
    ['an array in aud', () => rs256({ aud: [endpoint] }), 400, 50027],
    ['no exp', () => rs256({ exp: undefined }), 400, 50027],
    ['a certificate that is not registered', () => rs256({}, foreign), 401, 700027],
    [
      'another key than the named one',
      () => foreign.sign({ alg: 'RS256', x5t: registered.x5t }, assertionClaims(clientId, endpoint, noon)),
      401,
      700027,
    ],
    ['no thumbprint', () => registered.sign({ alg: 'RS256' }, assertionClaims(clientId, endpoint, noon)), 401, 700027],
    [
      'an algorithm that no certificate signs with',
      () => registered.sign({ alg: 'none', x5t: registered.x5t }, assertionClaims(clientId, endpoint, noon)),
      400,
      5002730,
    ],
    ['an expired certificate', () => rs256({}, expired), 401, 1000502],
    ['another subject', () => rs256({ sub: 'somebody else' }), 401, 50048],
    [
      'another tenant as audience',
      () => rs256({ aud: 'https://login.microsoftonline.com/contoso.example/v2.0' }),
      401,
      700023,
    ],
    ['organizations as audience', () => rs256({ aud: endpoint.replace(tenantId, 'organizations') }), 401, 700023],
    [
      'a foreign host as audience',
      () => rs256({ aud: endpoint.replace('login.microsoftonline.com', 'evil.example') }),
      401,
      700023,
    ],
    ['an expired assertion', () => rs256({ exp: noon / 1000 - 301 }), 401, 700024],
    ['an assertion of the future', () => rs256({ nbf: noon / 1000 + 301 }), 401, 700024],
  ])('is refused with %s', async (_what, assertion, status, code) => {
    const answer = await send(assertion());
    expect([answer.status, answer.body.error_codes]).toEqual([status, [code]]);
  });

  it('says which thumbprint was not found', async () => {
    const { body } = await send(rs256({}, foreign));
    expect(body.error).toBe('invalid_client');
    expect(body.error_description).toContain(
      `AADSTS700027: Client assertion contains an invalid signature. [Reason - The key was not found., Thumbprint of key used by client: '${foreign.sha1}', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${clientId}'.`,
    );
  });

  it('says when it was valid, from 1970 on without nbf', async () => {
    const { body } = await send(rs256({ nbf: undefined, exp: noon / 1000 - 400 }));
    expect(body.error_description).toContain(
      'Current time: 2026-11-24T12:00:00.0000000Z, assertion valid from 1970-01-01T00:00:00.0000000Z, expiry time of assertion 2026-11-24T11:53:20.0000000Z.',
    );
  });

  it('is refused without its type', async () => {
    const { body } = await send(rs256(), { client_assertion_type: undefined });
    expect(body.error_codes).toEqual([900144]);
    expect(body.error_description).toContain("'client_assertion_type'");
  });

  it('is good until the credential ends', async () => {
    const application = bench.context.directory.findApplication(clientId);
    if (application === undefined) throw new Error('The client is missing');
    const endDateTime = new Date(noon + 60_000).toISOString();
    const keyCredentials = application.keyCredentials.map((credential) => ({ ...credential, endDateTime }));
    bench.context.directory.applications.change(application, { keyCredentials });
    expect((await send(rs256())).status).toBe(200);
    bench.clock.advance(60);
    expect((await send(rs256())).body.error_codes).toEqual([1000502]);
  });
});
