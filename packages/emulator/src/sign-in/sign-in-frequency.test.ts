import { beforeEach, describe, expect, it } from 'vitest';
import { createTokenBench, origin, type TokenBench } from '../testing/token-bench.ts';
import { alex, azureCli, closedApi, tenantId, tokenSeed } from '../testing/token-seed.ts';
import { createVisitor, redirectParameters, type Visitor } from '../testing/visitor.ts';

/** What a browser that remembers somebody meets when a policy wants a new sign-in every hour. */
let bench: TokenBench;
let visitor: Visitor;

beforeEach(async () => {
  bench = await createTokenBench(`${tokenSeed}
conditionalAccess:
  - { name: Hourly, resources: [adatum-auth-test-app], signInFrequency: 3600 }
`);
  visitor = createVisitor(bench.app, origin);
  await visitor.submit(await visitor.open(url()), { account: bench.idOf(alex) });
});

function url(more: Record<string, string> = {}): string {
  const parameters = new URLSearchParams({
    client_id: azureCli,
    response_type: 'code',
    redirect_uri: 'http://localhost:8400',
    scope: `${closedApi}/.default`,
    ...more,
  });
  return `${origin}/${tenantId}/oauth2/v2.0/authorize?${parameters.toString()}`;
}

describe('a sign-in frequency in a browser', () => {
  it('lets the session pass while it is young enough', async () => {
    bench.clock.advance(3600);
    expect(redirectParameters(await visitor.open(url())).has('code')).toBe(true);
  });

  it('asks for a new sign-in after that, which is then remembered', async () => {
    bench.clock.advance(3601);
    const picker = await visitor.open(url());
    expect(picker.text).toContain('A Conditional Access policy asks you to sign in again.');
    expect(picker.text).not.toContain('name="mfa" value="yes" checked');
    expect(redirectParameters(await visitor.submit(picker, { account: bench.idOf(alex) })).has('code')).toBe(true);
    expect(redirectParameters(await visitor.open(url())).has('code')).toBe(true);
  });

  it('leaves other APIs alone', async () => {
    bench.clock.advance(3601);
    const arm = { scope: 'https://management.core.windows.net//.default' };
    expect(redirectParameters(await visitor.open(url(arm))).has('code')).toBe(true);
  });

  it('counts as nobody signed in under prompt=none', async () => {
    bench.clock.advance(3600);
    expect(redirectParameters(await visitor.open(url({ prompt: 'none' }))).has('code')).toBe(true);
    bench.clock.advance(1);
    const answer = redirectParameters(await visitor.open(url({ prompt: 'none' })));
    expect(answer.get('error')).toBe('login_required');
    expect(answer.get('error_description')).toContain('AADSTS50058');
  });
});
