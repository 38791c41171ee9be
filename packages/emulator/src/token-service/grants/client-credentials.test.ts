import { beforeEach, describe, expect, it } from 'vitest';
import { createTokenBench, type TokenBench } from '../../testing/token-bench.ts';
import { closedApi, daemonId, expiredSecret, goodSecret, openApi } from '../../testing/token-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench();
});

const form = {
  grant_type: 'client_credentials',
  client_id: daemonId,
  client_secret: goodSecret,
  scope: `${openApi}/.default`,
};

function basic(id: string, secret: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` };
}

describe('client credentials', () => {
  it('give an access token and nothing else', async () => {
    const { status, body } = await bench.token({ ...form, scope: `${form.scope} openid offline_access profile` });
    expect([status, Object.keys(body)]).toEqual([200, ['token_type', 'expires_in', 'ext_expires_in', 'access_token']]);
  });

  it('are taken from the Authorization header, form-encoded', async () => {
    const headers = basic(daemonId, encodeURIComponent(goodSecret));
    const answer = await bench.token({ ...form, client_id: undefined, client_secret: undefined }, headers);
    expect(answer.status).toBe(200);
    const plain = await bench.token({ ...form, client_secret: undefined }, basic(daemonId, goodSecret));
    expect(plain.status).toBe(200);
  });

  it.each([
    ['a wrong secret', { ...form, client_secret: 'x' }, {}, 401, 'invalid_client', 7000215],
    [
      'a wrong secret in the header',
      { ...form, client_secret: undefined },
      basic(daemonId, 'x'),
      401,
      'invalid_client',
      7000215,
    ],
    ['an expired secret', { ...form, client_secret: expiredSecret }, {}, 401, 'invalid_client', 7000222],
    ['no secret', { ...form, client_secret: undefined }, {}, 401, 'invalid_client', 7000216],
    [
      'a header that is no Basic',
      { ...form, client_secret: undefined },
      { authorization: 'Basic !' },
      401,
      'invalid_client',
      7000216,
    ],
    [
      'an assertion without its type',
      { ...form, client_secret: undefined, client_assertion: 'x' },
      {},
      400,
      'invalid_request',
      900144,
    ],
    ['an API that requires assignment', { ...form, scope: `${closedApi}/.default` }, {}, 400, 'invalid_grant', 501051],
    ['an unknown API', { ...form, scope: 'api://nowhere/.default' }, {}, 400, 'invalid_resource', 500011],
    [
      'an unknown client',
      { ...form, client_id: '70010000-0000-4000-8000-00000000ffff' },
      {},
      400,
      'unauthorized_client',
      700016,
    ],
  ] as const)('are refused for %s', async (_case, fields, headers, status, error, code) => {
    const answer = await bench.token(fields, headers);
    expect([answer.status, answer.body.error, answer.body.error_codes]).toEqual([status, error, [code]]);
  });

  it('are good until the secret expires', async () => {
    const daemon = bench.context.directory.findApplication(daemonId);
    if (daemon === undefined) throw new Error('The daemon is missing');
    const endDateTime = new Date(bench.clock.now() + 60_000).toISOString();
    const passwordCredentials = daemon.passwordCredentials.map((credential) => ({ ...credential, endDateTime }));
    bench.context.directory.applications.change(daemon, { passwordCredentials });
    expect((await bench.token(form)).status).toBe(200);
    bench.clock.advance(60);
    expect((await bench.token(form)).body.error_codes).toEqual([7000222]);
  });
});
