import { beforeEach, describe, expect, it } from 'vitest';
import {
  alexPassword,
  desktopId,
  downstreamApi,
  downstreamId,
  grantsSeed,
  otherApi,
} from '../../testing/grants-seed.ts';
import { createTokenBench, decodePart, type TokenBench } from '../../testing/token-bench.ts';
import { alex, blair } from '../../testing/token-seed.ts';

let bench: TokenBench;

const form = {
  grant_type: 'password',
  client_id: desktopId,
  client_info: '1',
  username: alex,
  password: alexPassword,
  scope: `${downstreamApi}/.default openid profile offline_access`,
};

beforeEach(async () => {
  bench = await createTokenBench(grantsSeed());
});

describe('user name and password', () => {
  it('give what a sign-in gives', async () => {
    const { status, body } = await bench.token(form);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual([
      'token_type',
      'scope',
      'expires_in',
      'ext_expires_in',
      'access_token',
      'refresh_token',
      'id_token',
      'client_info',
    ]);
    expect(decodePart(body.access_token, 1)).toMatchObject({ oid: bench.idOf(alex), scp: 'read' });
  });

  it.each([
    ['a wrong password', { password: 'guess' }, 'invalid_grant', 50126],
    ['a user without a password', { username: blair }, 'invalid_grant', 50126],
    ['an unknown user', { username: 'nobody@adatum.onmicrosoft.com' }, 'invalid_grant', 50034],
    ['a client without consent', { scope: `${otherApi}/.default` }, 'invalid_grant', 65001],
    ['no password', { password: undefined }, 'invalid_request', 900144],
    ['no user name', { username: undefined }, 'invalid_request', 900144],
  ])('are refused for %s', async (_what, overrides, error, code) => {
    const { status, body } = await bench.token({ ...form, ...overrides });
    expect([status, body.error, body.error_codes]).toEqual([400, error, [code]]);
  });

  it('say of a user without a password that the seed can give one', async () => {
    const { headers } = await bench.token({ ...form, username: blair });
    expect(headers.get('x-entrada-inferred')).toContain('users: password');
  });

  it('are refused by a policy that asks for a second factor, without claims as recorded', async () => {
    bench = await createTokenBench(grantsSeed('conditionalAccess: [{ name: MFA, grant: mfa }]'));
    const { status, body } = await bench.token(form);
    expect([status, body.error, body.error_codes, body.suberror, body.claims]).toEqual([
      400,
      'invalid_grant',
      [50076],
      'basic_action',
      undefined,
    ]);
    expect(body.error_description).toContain(`multi-factor authentication to access '${downstreamId}'.`);
    expect((await bench.token({ ...form, password: 'guess' })).body.error_codes).toEqual([50126]);
  });
});
