import { beforeEach, describe, expect, it } from 'vitest';
import { issueCode, redeemCode, refresh, signInToAzureCli } from '../testing/sign-in-as.ts';
import { createTokenBench, type TokenBench } from '../testing/token-bench.ts';
import { alex, azureCli, closedApi, tokenSeed } from '../testing/token-seed.ts';
import { explainDenial } from '../why/explain-denial.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench(`${tokenSeed}
conditionalAccess:
  - { name: Hourly, resources: [adatum-auth-test-app], signInFrequency: 3600 }
  - { name: Daily, signInFrequency: 86400 }
`);
});

describe('a sign-in frequency', () => {
  it('ends what descends from an older sign-in, for the API that it is about', async () => {
    const token = await signInToAzureCli(bench, alex);
    bench.clock.advance(3600);
    expect((await refresh(bench, token, closedApi)).status).toBe(200);
    bench.clock.advance(1);
    const { body } = await refresh(bench, token, closedApi);
    expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [70043], suberror: 'token_expired' });
    expect(body).not.toHaveProperty('error_uri');
    expect(body.error_description).toContain(
      'The token was issued on 2026-11-24T12:00:00.0000000Z and the maximum allowed lifetime for this request is 3600.',
    );
    expect((await refresh(bench, token, 'https://graph.microsoft.com')).status).toBe(200);
  });

  it('counts from the sign-in, not from the last renewal', async () => {
    const first = await signInToAzureCli(bench, alex);
    bench.clock.advance(3000);
    const { body } = await refresh(bench, first, closedApi);
    bench.clock.advance(3000);
    const renewed = await refresh(bench, String(body.refresh_token), closedApi);
    expect(renewed.body.error_codes).toEqual([70043]);
  });

  it('is met by a new sign-in', async () => {
    bench.clock.advance(100_000);
    const code = issueCode(bench, alex, { clientId: azureCli, scope: `${closedApi}/.default` });
    expect((await redeemCode(bench, code, { client_id: azureCli })).status).toBe(200);
  });

  it('is in the log as a failed policy, and its explanation names it', async () => {
    const token = await signInToAzureCli(bench, alex);
    bench.clock.advance(3601);
    await refresh(bench, token, closedApi);
    const [signIn, entry] = bench.context.signInLog.entries().slice(-2);
    expect(signIn).toMatchObject({ conditionalAccessStatus: 'success' });
    expect(entry).toMatchObject({ code: 70043, conditionalAccessStatus: 'failure' });
    const explanation = entry && explainDenial(entry, bench.context.directory);
    expect(explanation?.missing).toBe('What the Conditional Access policy Hourly, Daily asks for.');
  });

  it('needs a policy that asks for something', async () => {
    const seed = `${tokenSeed}\nconditionalAccess: [{ name: Nothing }]`;
    await expect(createTokenBench(seed)).rejects.toThrow('name grant or signInFrequency');
  });
});
