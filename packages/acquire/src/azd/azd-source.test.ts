import { resolveResource } from '@entrada/core';
import { adatum, createTestTenant } from '@entrada/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { everythingIn } from '../../test-support/everything-in.ts';
import { createStandIns, hanging, isAlive, type Printed, printing } from '../../test-support/stand-in.ts';
import type { SourceRequest } from '../source-contract.ts';
import { azdSource } from './azd-source.ts';

const request = resolveResource(adatum.identifierUri);
const token = createTestTenant().userToken();
const expiresOn = '2026-11-24T15:30:00Z';
const standIns = createStandIns();
afterAll(() => standIns[Symbol.dispose]());

const answer = `${JSON.stringify({ token, expiresOn })}\n`;
const consoleMessage = (message: string) =>
  `${JSON.stringify({ type: 'consoleMessage', timestamp: '2026-11-24T15:00:00Z', data: { message } })}\n`;

function asked(printed: Printed, more: Partial<SourceRequest> = {}) {
  const azd = standIns.make('azd', printing(printed));
  return azdSource({ env: azd.env }).getToken({ ...request, ...more });
}

describe.skipIf(process.platform === 'win32')('a token from azd', () => {
  it.each([
    ['alone', answer],
    ['after a message', `${consoleMessage('An update is available.')}${answer}`],
    ['indented', JSON.stringify({ token, expiresOn }, null, 2)],
  ])('is read from its JSON %s', async (_, stdout) => {
    await expect(asked({ stdout, stderr: 'WARNING: an update is available' })).resolves.toEqual({
      token,
      expiresOn: Date.parse(expiresOn) / 1000,
      source: 'azd',
    });
  });

  it.each<[string, Partial<SourceRequest>, readonly string[]]>([
    ['everything that is granted', {}, ['--scope', `${adatum.identifierUri}/.default`]],
    [
      'several named scopes',
      resolveResource(adatum.identifierUri, { scope: ['read', 'write'] }),
      ['--scope', `${adatum.identifierUri}/read`, '--scope', `${adatum.identifierUri}/write`],
    ],
    [
      'a tenant and claims',
      { tenant: adatum.tenantId, claims: '{"access_token":{}}' },
      [
        '--scope',
        `${adatum.identifierUri}/.default`,
        '--tenant-id',
        adatum.tenantId,
        '--claims',
        Buffer.from('{"access_token":{}}').toString('base64'),
      ],
    ],
  ])('is asked for with %s', async (_, more, expected) => {
    const azd = standIns.make('azd', printing({ stdout: answer }));
    await azdSource({ env: azd.env }).getToken({ ...request, ...more });
    expect(azd.calls().map(({ args }) => args)).toEqual([
      ['auth', 'token', '--output', 'json', '--no-prompt', ...expected],
    ]);
    expect(azd.calls()[0]?.cwd).toBe('/');
  });

  const refusal =
    'fetching token: AADSTS65001: The user or administrator has not consented. Trace ID: 5a1b4e52-0000-4000-8000-000000000001 Correlation ID: 5a1b4e52-0000-4000-8000-000000000002 Timestamp: 2026-11-24 15:00:00Z';
  const notSignedIn = 'not logged in, run `azd auth login` to login';
  const mfa = 'you must use multi-factor authentication to access this';
  const error = (message: string, suggestion = '') => `${JSON.stringify({ error: 'x', message, suggestion })}\n`;
  /** The three forms: before 1.23.7, until 1.23.15, since 1.24.0. */
  const forms: readonly [string, (message: string) => string][] = [
    ['a consoleMessage', (message) => consoleMessage(`\nERROR: ${message}\n`)],
    ['an empty consoleMessage and an error', (message) => consoleMessage('') + error(message)],
    ['an error', (message) => error(message, 'Run azd auth login.')],
  ];
  for (const [form, write] of forms) {
    it.each([
      ['refused', refusal, /AADSTS65001: The user or administrator has not consented/],
      ['source_unavailable', notSignedIn, /Run "azd auth login"/],
      ['source_failed', mfa, /wants another sign-in/],
    ])(`ends as %s when it says so in ${form}`, async (code, message, says) => {
      await expect(asked({ stderr: write(message), exitCode: 1 })).rejects.toMatchObject({
        code,
        message: expect.stringMatching(says),
      });
    });
  }

  it.each([
    ['source_failed', { stderr: 'panic: something', exitCode: 2 }, /exit code 2.*panic: something/],
    ['source_failed', { exitCode: 1 }, /It said: nothing/],
    ['source_failed', { stdout: '{}' }, /without a token/],
    ['source_failed', { stdout: JSON.stringify({ token, expiresOn: 'soon' }) }, /without a token/],
    ['source_failed', { stdout: JSON.stringify({ token: `${token}\n`, expiresOn }) }, /without a token/],
    ['source_failed', { stdout: `<html>${token}` }, /without a token/],
  ])('ends as %s after %j, without repeating it', async (code, printed, says) => {
    const thrown = await asked(printed).catch((failure: unknown) => failure);
    expect(thrown).toMatchObject({ code, message: expect.stringMatching(says) });
    expect(everythingIn(thrown)).not.toContain(token);
  });

  it('names the tenant to sign in to', async () => {
    await expect(asked({ stderr: notSignedIn, exitCode: 1 }, { tenant: 'adatum.onmicrosoft.com' })).rejects.toThrow(
      'azd auth login --tenant-id adatum.onmicrosoft.com',
    );
  });

  it('is unavailable without azd', async () => {
    await expect(azdSource({ env: { PATH: '/nowhere' } }).getToken(request)).rejects.toMatchObject({
      code: 'source_unavailable',
    });
  });

  it('starts nothing for a scope that could be an option', async () => {
    const azd = standIns.make('azd', printing({ stdout: answer }));
    const source = azdSource({ env: azd.env });
    await expect(source.getToken({ resource: '--help', scopes: ['--help'], named: [] })).rejects.toMatchObject({
      code: 'scope_invalid',
    });
    expect(azd.calls()).toEqual([]);
  });

  it('is given up after the time limit, and azd is ended', async () => {
    const azd = standIns.make('azd', hanging);
    await expect(azdSource({ env: azd.env, timeoutMs: 500 }).getToken(request)).rejects.toMatchObject({
      code: 'source_timeout',
    });
    await expect
      .poll(
        () =>
          azd
            .calls()
            .map(({ pid }) => pid)
            .filter(isAlive),
        { timeout: 5000 },
      )
      .toEqual([]);
  });
});
