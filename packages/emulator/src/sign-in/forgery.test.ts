import { beforeEach, describe, expect, it } from 'vitest';
import { blair } from '../testing/adatum-api.ts';
import { authorizeUrl } from '../testing/authorize-url.ts';
import { createSignInBench, type SignInBench } from '../testing/sign-in-bench.ts';
import { createVisitor, type Visit } from '../testing/visitor.ts';

let bench: SignInBench;
let consent: Visit;

beforeEach(async () => {
  bench = createSignInBench();
  const picker = await bench.visitor.open(authorizeUrl());
  consent = await bench.visitor.submit(picker, { account: bench.idOf(blair) });
});

function expectNothingHappened(visit: Visit): void {
  expect(visit.status).toBe(403);
  expect(visit.text).toContain('This form is no longer good');
  expect(bench.context.directory.grants.size).toBe(0);
}

describe('a form of the sign-in pages', () => {
  it('is taken from the page it belongs to', async () => {
    const visit = await bench.visitor.submit(consent, { answer: 'accept' }, { 'sec-fetch-site': 'same-origin' });
    expect(visit.status).toBe(302);
  });

  it('is taken once', async () => {
    expect((await bench.visitor.submit(consent, { answer: 'cancel' })).status).toBe(302);
    expectNothingHappened(await bench.visitor.submit(consent, { answer: 'accept' }));
  });

  it.each([
    ['no ticket', ''],
    ['an invented ticket', 'AAAA'],
  ])('is refused with %s', async (_case, ticket) => {
    expectNothingHappened(await bench.visitor.submit(consent, { answer: 'accept', ticket }));
  });

  it('is refused from another browser', async () => {
    const other = createVisitor(bench.app, 'http://localhost:49152');
    expectNothingHappened(await other.submit(consent, { answer: 'accept' }));
    await other.open('/device');
    expectNothingHappened(await other.submit(consent, { answer: 'accept' }));
  });

  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('is refused from another site: %j', async (headers) => {
    expectNothingHappened(await bench.visitor.submit(consent, { answer: 'accept' }, headers));
  });

  it('is refused at another step', async () => {
    const misdirected = { ...consent, form: { action: '/sign-in/account', hidden: consent.form?.hidden ?? {} } };
    expectNothingHappened(await bench.visitor.submit(misdirected, { account: bench.idOf(blair) }));
  });

  it('is refused after an hour', async () => {
    bench.clock.advance(3601);
    expectNothingHappened(await bench.visitor.submit(consent, { answer: 'accept' }));
  });

  it('is refused when it is far too large', async () => {
    const visit = await bench.visitor.submit(consent, { answer: 'accept', padding: 'x'.repeat(70_000) });
    expect(visit.status).toBe(413);
    expect(bench.context.directory.grants.size).toBe(0);
  });
});
