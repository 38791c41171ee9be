import { beforeEach, describe, expect, it } from 'vitest';
import { alex, blair, casey } from '../testing/adatum-api.ts';
import { authorizeUrl } from '../testing/authorize-url.ts';
import { createSignInBench, type SignInBench } from '../testing/sign-in-bench.ts';
import { redirectParameters } from '../testing/visitor.ts';

let bench: SignInBench;

beforeEach(() => {
  bench = createSignInBench();
});

describe('the account picker', () => {
  it('lists the enabled accounts of the tenant with their names, and never a password field', async () => {
    const { status, text } = await bench.visitor.open(authorizeUrl());
    expect(status).toBe(200);
    for (const user of [alex, blair, casey]) expect(text).toContain(user);
    expect(text).not.toContain('former@');
    expect(text).not.toContain('type="password"');
    expect(text).toContain('Adatum &lt;b&gt;tool&lt;/b&gt; &amp; &quot;friends&quot;');
  });

  it('shows the hinted account first', async () => {
    const { text } = await bench.visitor.open(authorizeUrl({ login_hint: casey }));
    expect(text.indexOf(casey)).toBeLessThan(text.indexOf(alex));
    expect(text).toContain('suggested by the application');
  });

  it('lets its form end at the client, and nowhere else', async () => {
    const { headers } = await bench.visitor.open(authorizeUrl({ redirect_uri: 'http://localhost:8400' }));
    expect(headers.get('content-security-policy')).toContain("form-action 'self' http://localhost:8400;");
  });

  it('tells the client of a cancellation', async () => {
    const picker = await bench.visitor.open(authorizeUrl({ state: 'abc' }));
    const answer = redirectParameters(await bench.visitor.submit(picker, { answer: 'cancel' }));
    expect([answer.get('error'), answer.get('error_subcode'), answer.get('state')]).toEqual([
      'access_denied',
      'cancel',
      'abc',
    ]);
  });

  it('does not sign a disabled account in', async () => {
    const visit = await bench.signIn('former@adatum.onmicrosoft.com');
    expect([visit.status, visit.location]).toEqual([403, null]);
  });
});
