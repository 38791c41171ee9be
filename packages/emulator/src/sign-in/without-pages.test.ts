import { beforeEach, describe, expect, it } from 'vitest';
import { alex, azureCliId, blair, closedApi, openApi, toolId } from '../testing/adatum-api.ts';
import { authorizeUrl } from '../testing/authorize-url.ts';
import { createSignInBench, type SignInBench } from '../testing/sign-in-bench.ts';
import { answerAuthorizeUrl } from './answer-authorize-url.ts';
import { approveDeviceCode, declineDeviceCode } from './approve-device-code.ts';

let bench: SignInBench;

beforeEach(() => {
  bench = createSignInBench();
});

function start(clientId = azureCliId, scope = `${closedApi}/.default`): string {
  return bench.context.deviceCodes.start({ clientId, scope, tenant: 'adatum.onmicrosoft.com' }).userCode;
}

function stateOf(userCode: string): string | undefined {
  return bench.context.deviceCodes.findByUserCode(userCode)?.state;
}

describe('approveDeviceCode', () => {
  it('approves for a user who may use the API', () => {
    const userCode = start();
    approveDeviceCode(bench.context, userCode, alex);
    expect(bench.context.deviceCodes.findByUserCode(userCode)).toMatchObject({
      state: 'approved',
      userId: bench.idOf(alex),
    });
  });

  it.each([
    ['an unassigned user', blair, /^AADSTS50105: .+'blair@/],
    ['an unknown user', 'nobody@adatum.onmicrosoft.com', /^AADSTS50034: .+nobody@/],
    ['a disabled user', 'former@adatum.onmicrosoft.com', /^AADSTS50057: /],
  ])('refuses %s as the pages do, and leaves the device waiting', (_case, user, message) => {
    const userCode = start();
    expect(() => approveDeviceCode(bench.context, userCode, user)).toThrow(message);
    expect(stateOf(userCode)).toBe('pending');
  });

  it('consents only when told to', () => {
    const userCode = start(toolId, `${openApi}/read`);
    expect(() => approveDeviceCode(bench.context, userCode, blair)).toThrow(/^AADSTS65001: .+tool/);
    expect(bench.context.directory.grants.size).toBe(0);
    approveDeviceCode(bench.context, userCode, blair, { consent: true });
    expect(bench.context.directory.grants.size).toBe(1);
    expect(stateOf(userCode)).toBe('approved');
  });

  it('cannot consent in an administrator’s place', () => {
    const userCode = start(toolId, `${openApi}/manage`);
    expect(() => approveDeviceCode(bench.context, userCode, blair, { consent: true })).toThrow(/^AADSTS90094: /);
  });

  it('refuses a code that is unknown, expired or used', () => {
    expect(() => approveDeviceCode(bench.context, 'WRONGCODE', alex)).toThrow(/^AADSTS70018: /);
    const used = start();
    approveDeviceCode(bench.context, used, alex);
    expect(() => approveDeviceCode(bench.context, used, alex)).toThrow(/^AADSTS90120: /);
    const late = start();
    bench.clock.advance(901);
    expect(() => approveDeviceCode(bench.context, late, alex)).toThrow(/^AADSTS70019: /);
  });
});

describe('declineDeviceCode', () => {
  it('declines once', () => {
    const userCode = start();
    declineDeviceCode(bench.context, userCode);
    expect(stateOf(userCode)).toBe('declined');
    expect(() => declineDeviceCode(bench.context, userCode)).toThrow(/^AADSTS90120: /);
  });
});

describe('answerAuthorizeUrl', () => {
  const url = (overrides: Record<string, string | undefined> = {}): string =>
    `http://localhost:49152${authorizeUrl({ state: 'abc', ...overrides })}`;

  it('gives the redirect that a person would cause', () => {
    const reply = answerAuthorizeUrl(bench.context, url(), blair, { consent: true });
    const answer = new URL(reply.kind === 'redirect' ? reply.location : '').searchParams;
    expect(answer.get('state')).toBe('abc');
    expect(bench.context.codes.redeem(answer.get('code') ?? '')).toMatchObject({
      outcome: 'redeemed',
      grant: { userId: bench.idOf(blair), clientId: toolId },
    });
  });

  it('gives the form for form_post', () => {
    const reply = answerAuthorizeUrl(bench.context, url({ response_mode: 'form_post' }), blair, { consent: true });
    expect(reply).toMatchObject({ kind: 'form-post', fields: { state: 'abc', code: expect.any(String) } });
  });

  it.each([
    ['a missing consent', {}, /^AADSTS65001: /],
    ['an unknown client', { client_id: '70010000-0000-4000-8000-00000000ffff' }, /^AADSTS700016: /],
    ['a foreign redirect URI', { redirect_uri: 'https://evil.example' }, /^AADSTS50011: /],
  ])('refuses %s as the pages do', (_case, overrides, message) => {
    expect(() => answerAuthorizeUrl(bench.context, url(overrides), blair)).toThrow(message);
  });
});
