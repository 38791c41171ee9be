import { beforeEach, describe, expect, it } from 'vitest';
import { alex, azureCliId, blair, casey, closedApi, openApi, toolId } from '../testing/adatum-api.ts';
import { createSignInBench, type SignInBench } from '../testing/sign-in-bench.ts';
import type { Visit } from '../testing/visitor.ts';

let bench: SignInBench;
let userCode: string;

beforeEach(() => {
  bench = createSignInBench();
  userCode = start(azureCliId, `${closedApi}/.default`);
});

function start(clientId: string, scope: string): string {
  return bench.context.deviceCodes.start({ clientId, scope, tenant: 'adatum.onmicrosoft.com' }).userCode;
}

function device(): { state?: string; userId?: string } {
  return bench.context.deviceCodes.findByUserCode(userCode) ?? {};
}

async function enterCode(code = userCode): Promise<Visit> {
  return bench.visitor.submit(await bench.visitor.open('/device'), { user_code: code });
}

async function choose(user: string): Promise<Visit> {
  return bench.visitor.submit(await enterCode(), { account: bench.idOf(user) });
}

describe('the device page', () => {
  it('lets a device in after code, account and confirmation', async () => {
    const confirmation = await choose(alex);
    expect(confirmation.text).toContain('Are you trying to sign in to Microsoft Azure CLI?');
    expect(confirmation.text).toContain(userCode);
    expect(device().state).toBe('pending');
    const done = await bench.visitor.submit(confirmation, { answer: 'continue' });
    expect(done.text).toContain('You are signed in to Microsoft Azure CLI');
    expect(device()).toMatchObject({ state: 'approved', userId: bench.idOf(alex) });
    expect(bench.context.signInLog.entries().at(-1)).toMatchObject({ flow: 'device-sign-in', outcome: 'granted' });
  });

  it('only fills the field with a code from the address', async () => {
    const page = await bench.visitor.open(`/device?user_code=${userCode}`);
    expect(page.text).toContain(`value="${userCode}"`);
    expect(page.text).toContain('Enter the code');
    expect(device().state).toBe('pending');
  });

  it('takes a code with small letters, spaces and dashes', async () => {
    const written = ` ${userCode.slice(0, 3).toLowerCase()}-${userCode.slice(3)} `;
    expect((await enterCode(written)).text).toContain('Choose an account');
  });

  it.each([
    ['no code', '', 90119],
    ['a wrong code', 'WRONGCODE', 70018],
    ['a hostile code', '"><script>alert(1)</script>', 70018],
  ] as const)('asks again after %s', async (_case, code, number) => {
    const visit = await enterCode(code);
    expect(visit.status).toBe(400);
    expect(visit.text).toContain(`AADSTS${number}`);
    expect(visit.text).toContain('aria-invalid="true"');
    expect(visit.text).not.toContain('<script>alert');
    expect((await bench.visitor.submit(visit, { user_code: userCode })).text).toContain('Choose an account');
  });

  it('says that a code has expired', async () => {
    bench.clock.advance(901);
    expect((await enterCode()).text).toContain('AADSTS70019');
  });

  it('says that a code was used already', async () => {
    await bench.visitor.submit(await choose(alex), { answer: 'continue' });
    expect((await enterCode()).text).toContain('AADSTS90120');
  });

  it('does not approve a code that expired while the page was open', async () => {
    const confirmation = await choose(alex);
    bench.clock.advance(901);
    expect((await bench.visitor.submit(confirmation, { answer: 'continue' })).text).toContain('AADSTS70019');
    expect(device().state).toBe('pending');
  });

  it('declines on the confirmation', async () => {
    const done = await bench.visitor.submit(await choose(alex), { answer: 'cancel' });
    expect(done.text).toContain('You declined');
    expect(device().state).toBe('declined');
  });

  it('declines on the account picker', async () => {
    await bench.visitor.submit(await enterCode(), { answer: 'cancel' });
    expect(device().state).toBe('declined');
  });

  it('refuses an unassigned user on a page and leaves the device waiting', async () => {
    const visit = await bench.visitor.submit(await choose(blair), { answer: 'continue' });
    expect([visit.status, visit.location]).toEqual([400, null]);
    expect(visit.text).toContain('AADSTS50105');
    expect(visit.text).toContain(`/device?user_code=${userCode}`);
    expect(device().state).toBe('pending');
  });
});

describe('consent on the device page', () => {
  beforeEach(() => {
    userCode = start(toolId, `${openApi}/read`);
  });

  it('is asked for after the confirmation, and accepting lets the device in', async () => {
    const consent = await bench.visitor.submit(await choose(blair), { answer: 'continue' });
    expect(consent.text).toContain('Read your notes');
    expect(device().state).toBe('pending');
    await bench.visitor.submit(consent, { answer: 'accept' });
    expect(device()).toMatchObject({ state: 'approved', userId: bench.idOf(blair) });
    expect(bench.context.directory.grants.size).toBe(1);
  });

  it('declines the device when it is declined', async () => {
    const consent = await bench.visitor.submit(await choose(blair), { answer: 'continue' });
    await bench.visitor.submit(consent, { answer: 'cancel' });
    expect(device().state).toBe('declined');
    expect(bench.context.directory.grants.size).toBe(0);
  });

  it('is an administrator’s for an administrator’s permission', async () => {
    userCode = start(toolId, `${openApi}/manage`);
    const refused = await bench.visitor.submit(await choose(blair), { answer: 'continue' });
    expect(refused.text).toContain('AADSTS90094');
    const consent = await bench.visitor.submit(await choose(casey), { answer: 'continue' });
    await bench.visitor.submit(consent, { answer: 'accept' });
    expect(device().state).toBe('approved');
  });
});
