import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveResource } from '@entrada/core';
import { adatum, createTestTenant } from '@entrada/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { everythingIn } from '../../test-support/everything-in.ts';
import { createStandIns, hanging, isAlive, type Printed, printing } from '../../test-support/stand-in.ts';
import { azurePowerShellSource } from './azure-powershell-source.ts';

const request = resolveResource(adatum.identifierUri);
const token = createTestTenant().userToken();
const standIns = createStandIns();
afterAll(() => standIns[Symbol.dispose]());

/** 2026-11-24T15:30:00Z. */
const expires = 1_795_534_200;
const ticks = String(BigInt(expires) * 10_000_000n + 621_355_968_000_000_000n);
const alex = adatum.alex.userPrincipalName;

/** What the script writes for what `Get-AzAccessToken` gave. */
function answer(members: object): string {
  return `entrada-answer:${JSON.stringify({ state: 'token', token, tenant: adatum.tenantId, account: alex, ...members })}\r\n`;
}

function asked(
  printed: Printed,
  more: Partial<Parameters<ReturnType<typeof azurePowerShellSource>['getToken']>[0]> = {},
) {
  const pwsh = standIns.make('pwsh', printing(printed));
  return azurePowerShellSource({ env: pwsh.env }).getToken({ ...request, ...more });
}

describe.skipIf(process.platform === 'win32')('a token from Azure PowerShell', () => {
  it.each([
    ['ticks, which the script gives for a DateTimeOffset and a DateTime', { expiresOnTicks: ticks, expiresOn: null }],
    ['ticks before anything else', { expiresOnTicks: ticks, expiresOn: '1999-01-01T00:00:00Z' }],
    ['/Date(ms)/ of PowerShell 5.1', { expiresOn: `/Date(${expires}000)/` }],
    ['/Date(ms+zone)/', { expiresOn: `/Date(${expires}000+0100)/` }],
    ['ISO 8601 with an offset, a DateTimeOffset in PowerShell 7', { expiresOn: '2026-11-24T16:30:00.1234567+01:00' }],
    ['ISO 8601 in UTC, a DateTime in PowerShell 7', { expiresOn: '2026-11-24T15:30:00Z' }],
    [
      'an object, a DateTimeOffset in PowerShell 5.1',
      { expiresOn: { DateTime: '/Date(1)/', UtcDateTime: `/Date(${expires}000)/`, Offset: { Ticks: 36e9 } } },
    ],
  ])('reads when it expires from %s', async (_, members) => {
    await expect(asked({ stdout: answer(members) })).resolves.toEqual({
      token,
      expiresOn: expires,
      source: 'azure-powershell',
      tenant: adatum.tenantId,
      account: alex,
    });
  });

  it('takes a time without a zone for local time, as .NET does', async () => {
    const { expiresOn } = await asked({ stdout: answer({ expiresOn: '2026-11-24T15:30:00' }) });
    expect(expiresOn).toBe(new Date(2026, 10, 24, 15, 30).getTime() / 1000);
  });

  it('finds the answer among what modules and profiles write', async () => {
    const stdout = `WARNING: Upgrade {now}\n{"Token":"not this"}\n${answer({ expiresOnTicks: ticks })}bye\n`;
    await expect(asked({ stdout, stderr: 'WARNING: breaking changes' })).resolves.toMatchObject({ token });
  });

  it('is asked for with one constant script; resource and tenant come in as variables', async () => {
    const pwsh = standIns.make('pwsh', printing({ stdout: answer({ expiresOnTicks: ticks }) }));
    const source = azurePowerShellSource({ env: { ...pwsh.env, ENTRADA_TENANT: 'left over' } });
    await source.getToken({ ...request, tenant: adatum.tenantId });
    await source.getToken(resolveResource('https://management.azure.com'));
    const [first, second] = pwsh.calls();
    expect(first?.args).toEqual(second?.args);
    expect(first?.args.slice(0, -1)).toEqual([
      '-NoLogo',
      '-NoProfile',
      '-NonInteractive',
      '-OutputFormat',
      'Text',
      '-EncodedCommand',
    ]);
    const script = Buffer.from(first?.args.at(-1) ?? '', 'base64').toString('utf16le');
    expect(script).toContain('Get-AzAccessToken @parameters');
    expect(first?.args.join(' ')).not.toContain(adatum.identifierUri);
    expect(script).not.toContain(adatum.identifierUri);
    expect(first?.cwd).toBe('/');
    expect(first?.env).toMatchObject({ ENTRADA_RESOURCE: adatum.identifierUri, ENTRADA_TENANT: adatum.tenantId });
    expect(second?.env).not.toHaveProperty('ENTRADA_TENANT');
  });

  it.each([
    ['api://x; Get-Secret', 'scope_invalid'],
    ["api://x'\n", 'scope_invalid'],
  ])('starts nothing for the resource %j', async (resource, code) => {
    const pwsh = standIns.make('pwsh', printing({}));
    const source = azurePowerShellSource({ env: pwsh.env });
    await expect(source.getToken({ resource, scopes: [], named: [] })).rejects.toMatchObject({ code });
    expect(pwsh.calls()).toEqual([]);
  });

  const state = (members: object) => `entrada-answer:${JSON.stringify(members)}\n`;
  it.each([
    ['the module is missing', { stdout: state({ state: 'module-missing' }) }, 'source_unavailable', /Install-Module/],
    ['nobody is signed in', { stdout: state({ state: 'not-signed-in' }) }, 'source_unavailable', /Connect-AzAccount/],
    [
      'the session ended',
      {
        stdout: state({
          state: 'failed',
          message: 'Your Azure credentials have expired. Run Connect-AzAccount to login.',
        }),
      },
      'source_unavailable',
      /"Connect-AzAccount"/,
    ],
    [
      'something else happened',
      { stdout: state({ state: 'failed', message: 'The remote name could not be resolved' }) },
      'source_failed',
      /It said: The remote name/,
    ],
    ['PowerShell itself failed', { stderr: 'Unhandled exception.', exitCode: 134 }, 'source_failed', /exit code 134/],
    ['it wrote nothing', {}, 'source_failed', /It said: nothing/],
    ['the answer is broken', { stdout: 'entrada-answer:{"token":"' }, 'source_failed', /no JSON/],
    ['the answer has no token', { stdout: answer({ token: '', expiresOnTicks: ticks }) }, 'source_failed', /no token/],
    ['the token is an object', { stdout: answer({ token: { Length: 9 } }) }, 'source_failed', /no token/],
    ['the answer has no expiry', { stdout: answer({ expiresOn: 'tomorrow' }) }, 'source_failed', /no time of expiry/],
  ])('is not there when %s', async (_, printed, code, says) => {
    const error = await asked(printed).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, message: expect.stringMatching(says) });
    expect(everythingIn(error)).not.toContain(token);
  });

  it("is Entra's refusal, with its ids, whatever Azure PowerShell recommends", async () => {
    const message =
      'ClientSecretCredential authentication failed: AADSTS65001: The user or administrator has not consented. Trace ID: 5a1b4e52-0000-4000-8000-000000000001 Correlation ID: 5a1b4e52-0000-4000-8000-000000000002 Timestamp: 2026-11-24 15:00:00Z. Run Connect-AzAccount.';
    await expect(asked({ stdout: state({ state: 'failed', message }) })).rejects.toMatchObject({
      code: 'refused',
      refusal: { aadsts: 65001, traceId: '5a1b4e52-0000-4000-8000-000000000001' },
    });
  });

  it('names the tenant to sign in to', async () => {
    const tenant = 'adatum.onmicrosoft.com';
    await expect(asked({ stdout: state({ state: 'not-signed-in' }) }, { tenant })).rejects.toThrow(
      `Connect-AzAccount -Tenant ${tenant}`,
    );
  });

  it('is looked for in the next PowerShell where the first lacks the module, and the first speaks', async () => {
    const without = standIns.make('pwsh', printing({ stdout: state({ state: 'module-missing' }) }));
    const signedIn = standIns.make('powershell', printing({ stdout: answer({ expiresOnTicks: ticks }) }));
    const signedOut = standIns.make('powershell', printing({ stdout: state({ state: 'not-signed-in' }) }));
    const ask = (second: typeof signedIn) =>
      azurePowerShellSource({
        env: { PATH: `${without.folder}:${second.folder}` },
        commands: ['pwsh', 'powershell'],
      }).getToken(request);
    await expect(ask(signedIn)).resolves.toMatchObject({ token });
    await expect(ask(signedOut)).rejects.toThrow(/Install-Module/);
  });

  it('is not looked for in the next PowerShell after a failure', async () => {
    const failing = standIns.make('pwsh', printing({ stderr: 'no', exitCode: 1 }));
    const next = standIns.make('powershell', printing({ stdout: answer({ expiresOnTicks: ticks }) }));
    const source = azurePowerShellSource({
      env: { PATH: `${failing.folder}:${next.folder}` },
      commands: ['pwsh', 'powershell'],
    });
    await expect(source.getToken(request)).rejects.toMatchObject({ code: 'source_failed' });
    expect(next.calls()).toEqual([]);
  });

  it('is unavailable without PowerShell', async () => {
    await expect(azurePowerShellSource({ env: { PATH: '/nowhere' } }).getToken(request)).rejects.toMatchObject({
      code: 'source_unavailable',
      message: expect.stringContaining('not on the PATH'),
    });
  });

  it('is refused for another account or tenant, without any of it in the error', async () => {
    for (const more of [{ account: 'blair@adatum.onmicrosoft.com' }, { tenant: adatum.otherTenantId }]) {
      const error = await asked({ stdout: answer({ expiresOnTicks: ticks }) }, more).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'identity_mismatch' });
      expect(everythingIn(error)).not.toContain(token);
    }
  });

  it('is given up when the caller aborts, and PowerShell and its children are ended', async () => {
    const pwsh = standIns.make('pwsh', hanging);
    const controller = new AbortController();
    const waiting = azurePowerShellSource({ env: pwsh.env }).getToken({ ...request, signal: controller.signal });
    const child = await expect
      .poll(() => Number(readFileSync(join(pwsh.folder, 'child'), 'utf8')), { timeout: 5000 })
      .toBeGreaterThan(0)
      .then(() => Number(readFileSync(join(pwsh.folder, 'child'), 'utf8')));
    controller.abort(new Error('changed my mind'));
    await expect(waiting).rejects.toThrow('changed my mind');
    const pids = [...pwsh.calls().map(({ pid }) => pid), child];
    await expect.poll(() => pids.filter(isAlive), { timeout: 5000 }).toEqual([]);
  });

  it('is given up after the time limit', async () => {
    const pwsh = standIns.make('pwsh', hanging);
    const source = azurePowerShellSource({ env: pwsh.env, timeoutMs: 500 });
    await expect(source.getToken(request)).rejects.toMatchObject({ code: 'source_timeout' });
  });
});
