import { beforeEach, describe, expect, it } from 'vitest';
import { issueCode, redeemCode, redirectUri, verifier } from '../../testing/sign-in-as.ts';
import { createTokenBench, decodePart, type TokenBench } from '../../testing/token-bench.ts';
import { alex, azureCli, daemonId, goodSecret, openApi, toolId } from '../../testing/token-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench();
});

describe('an authorization code', () => {
  it('gives tokens, members in recorded order', async () => {
    const scope = 'https://management.core.windows.net//.default offline_access openid profile';
    const code = issueCode(bench, alex, { clientId: azureCli, scope });
    const { status, body } = await redeemCode(bench, code, { client_id: azureCli, client_info: '1' });
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
    expect(body.scope).toBe(
      'https://management.core.windows.net//user_impersonation https://management.core.windows.net//.default',
    );
    expect(decodePart(body.id_token, 1)).toMatchObject({ nonce: 'a nonce', preferred_username: alex });
  });

  it.each([
    ['no refresh token without offline_access', 'openid', ['id_token']],
    ['no id_token without openid', 'offline_access', ['refresh_token']],
  ])('gives %s', async (_case, scope, present) => {
    const { body } = await redeemCode(bench, issueCode(bench, alex, { scope }));
    expect(Object.keys(body).filter((name) => ['refresh_token', 'id_token', 'client_info'].includes(name))).toEqual(
      present,
    );
  });

  it('works once', async () => {
    const code = issueCode(bench, alex);
    expect((await redeemCode(bench, code)).status).toBe(200);
    const { status, body } = await redeemCode(bench, code);
    expect([status, body.error, body.error_codes]).toEqual([400, 'invalid_grant', [54005]]);
    expect(body).not.toHaveProperty('error_uri');
  });

  it('works once for two who redeem it at the same time', async () => {
    const code = issueCode(bench, alex);
    const answers = await Promise.all([redeemCode(bench, code), redeemCode(bench, code)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
  });

  it('is kept when its redemption is refused', async () => {
    const code = issueCode(bench, alex);
    await redeemCode(bench, code, { code_verifier: 'wrong' });
    expect((await redeemCode(bench, code)).status).toBe(200);
  });

  it('lives ten minutes', async () => {
    const code = issueCode(bench, alex);
    bench.clock.advance(600);
    expect((await redeemCode(bench, code)).status).toBe(200);
    const late = issueCode(bench, alex);
    bench.clock.advance(601);
    expect((await redeemCode(bench, late)).body.error_codes).toEqual([70008]);
  });

  it.each([
    ['a malformed code', { code: 'x' }, 9002313],
    ['a wrong verifier', { code_verifier: `${verifier}x` }, 501481],
    ['no verifier', { code_verifier: undefined }, 50148],
    ['another redirect URI', { redirect_uri: 'http://localhost:1' }, 50011],
    ["another client's code", { client_id: azureCli }, 700007],
    ['a secret from a public client', { client_secret: 'x' }, 700025],
    ['another scope', { scope: `${openApi}/read` }, 65001],
  ])('is refused for %s', async (_case, overrides: Record<string, string | undefined>, code) => {
    const { body } = await redeemCode(bench, issueCode(bench, alex), overrides);
    expect(body.error_codes).toEqual([code]);
  });
});

describe('a code for a web address', () => {
  const back = 'https://daemon.adatum.com/back';
  const web = { client_id: daemonId, redirect_uri: back };

  function webCode(): string {
    return issueCode(bench, alex, { clientId: daemonId, redirectUri: back });
  }

  it('needs the secret', async () => {
    expect((await redeemCode(bench, webCode(), web)).body.error_codes).toEqual([7000218]);
    const { status, body } = await redeemCode(bench, webCode(), { ...web, client_secret: goodSecret });
    expect(status).toBe(200);
    expect(decodePart(body.access_token, 1).appidacr).toBe('1');
  });

  it('is refused for an address that nobody registered, whatever that address makes of the client', async () => {
    const elsewhere = { ...web, redirect_uri: 'https://daemon.adatum.com/elsewhere' };
    const { body } = await redeemCode(bench, webCode(), { ...elsewhere, client_secret: goodSecret });
    expect(body.error_codes).toEqual([50011]);
    expect((await redeemCode(bench, webCode(), elsewhere)).body.error_codes).toEqual([7000218]);
  });

  it('is called malformed before the secret is looked at', async () => {
    const { body } = await redeemCode(bench, 'x', { ...web, client_secret: 'wrong' });
    expect(body.error_codes).toEqual([9002313]);
  });

  it('is not called used before the client has proved itself', async () => {
    const code = webCode();
    await redeemCode(bench, code, { ...web, client_secret: goodSecret });
    expect((await redeemCode(bench, code, { ...web, client_secret: 'wrong' })).body.error_codes).toEqual([7000215]);
  });
});

describe('a plain code challenge', () => {
  it.each([
    [verifier, 200],
    ['another', 400],
  ])('is compared as it is: %s', async (presented, status) => {
    const code = bench.context.codes.issue({
      clientId: toolId,
      userId: bench.idOf(alex),
      redirectUri,
      scope: 'openid',
      tenant: 'organizations',
      codeChallenge: verifier,
      codeChallengeMethod: 'plain',
    });
    expect((await redeemCode(bench, code, { code_verifier: presented })).status).toBe(status);
  });
});
