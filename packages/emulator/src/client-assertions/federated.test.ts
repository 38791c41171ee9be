import { generateKeyPairSync, sign } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { downstreamApi, githubIssuer, githubSubject, grantsSeed, workloadId } from '../testing/grants-seed.ts';
import { type Answer, createTokenBench, decodePart, noon, type TokenBench } from '../testing/token-bench.ts';
import { makeWorkloadAssertion, type WorkloadAssertion } from './workload-assertion.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench(grantsSeed());
});

function send(assertion: string): Promise<Answer> {
  return bench.token({
    grant_type: 'client_credentials',
    client_id: workloadId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope: `${downstreamApi}/.default`,
  });
}

function make(overrides: Partial<WorkloadAssertion> = {}): string {
  return makeWorkloadAssertion(bench.context, { issuer: githubIssuer, subject: githubSubject, ...overrides });
}

describe('a federated assertion', () => {
  it('proves the client when issuer, subject and audience are those of a credential', async () => {
    const { status, body } = await send(make());
    expect([status, decodePart(body.access_token, 1).azpacr]).toEqual([200, '2']);
  });

  it("is the emulator's own for the issuer that it is by itself", async () => {
    expect((await send(makeWorkloadAssertion(bench.context, { subject: 'nightly' }))).status).toBe(200);
  });

  it.each([
    ['another issuer', { issuer: 'https://gitlab.example' }, 700211, "issuer 'https://gitlab.example'"],
    ['a final slash too many', { issuer: `${githubIssuer}/` }, 700211, `issuer '${githubIssuer}/'`],
    [
      'another subject',
      { subject: 'repo:adatum/api:ref:refs/heads/dev' },
      700213,
      "subject 'repo:adatum/api:ref:refs/heads/dev'",
    ],
    ['a subject in another case', { subject: githubSubject.toUpperCase() }, 700213, 'subject'],
    ["another credential's subject", { subject: 'nightly' }, 700213, "subject 'nightly'"],
    ['another audience', { audience: 'api://azureadtokenexchange' }, 700212, "audience 'api://azureadtokenexchange'"],
  ])('is refused for %s', async (_what, overrides, code, words) => {
    const { status, body } = await send(make(overrides));
    expect([status, body.error, body.error_codes]).toEqual([401, 'invalid_client', [code]]);
    expect(body.error_description).toContain(words);
  });

  it('is refused once it has expired', async () => {
    const assertion = make({ lifetime: 60 });
    bench.clock.advance(361);
    expect((await send(assertion)).body.error_codes).toEqual([700024]);
  });

  it('is refused when it was changed', async () => {
    const [header, , signature] = make().split('.');
    const [, payload] = makeWorkloadAssertion(bench.context, {
      issuer: githubIssuer,
      subject: githubSubject,
      lifetime: 9999,
    }).split('.');
    expect((await send(`${header}.${payload}.${signature}`)).body.error_codes).toEqual([700027]);
  });
});

describe('an issuer whose keys the seed lists', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const claims = { iss: githubIssuer, sub: githubSubject, aud: 'api://AzureADTokenExchange', exp: noon / 1000 + 300 };
  const encode = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');
  const signingInput = `${encode({ alg: 'RS256' })}.${encode(claims)}`;
  const assertion = `${signingInput}.${sign('sha256', Buffer.from(signingInput), pair.privateKey).toString('base64url')}`;

  it('is believed by these keys, and by none of the emulator', async () => {
    expect((await send(assertion)).body.error_codes).toEqual([700027]);
    const own = make();
    const key = JSON.stringify(pair.publicKey.export({ format: 'jwk' }));
    bench = await createTokenBench(grantsSeed(`issuers: [{ issuer: '${githubIssuer}', keys: [${key}] }]`));
    expect((await send(assertion)).status).toBe(200);
    expect((await send(own)).body.error_codes).toEqual([700027]);
    expect(() => make()).toThrow('only that issuer can make its assertions');
  });
});
