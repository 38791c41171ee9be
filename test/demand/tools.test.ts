import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { azureCliSource, azurePowerShellSource } from '@entrada/acquire';
import { EntradaError, resolveResource } from '@entrada/core';
import { adatum, createTestTenant } from '@entrada/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { createCommandLine } from '../../packages/acquire/src/launch/command-line.ts';
import { createStandIns, printing } from '../../packages/acquire/test-support/stand-in.ts';
import { alex, api, blair } from '../../packages/cli/src/testing/local-tenant.ts';
import { runCaptured } from '../../packages/cli/src/testing/run-captured.ts';
import { oneLine } from './signed-in-home.ts';

const tenant = createTestTenant();
const standIns = createStandIns();
afterAll(() => standIns[Symbol.dispose]());

const azAnswer = (token: string): string =>
  JSON.stringify({ accessToken: token, expires_on: Math.floor(Date.now() / 1000) + 3600, tokenType: 'Bearer' });
const pwshAnswer = (members: object): string => `entrada-answer:${JSON.stringify({ state: 'token', ...members })}\n`;

describe.skipIf(process.platform === 'win32')('over the tools that one is signed in to', () => {
  it('Azure/azure-sdk-for-python#38912, #40636, Azure/azure-sdk-for-net#32579, Azure/azure-sdk-for-go#23533, #27032: one start of az serves every call while the token lasts, until somebody else is signed in', async () => {
    const az = standIns.make('az', printing({ stdout: azAnswer(tenant.userToken()) }));
    const signIn = (user: string): void => {
      mkdirSync(join(az.folder, '.azure'), { recursive: true });
      const subscription = { id: 's', isDefault: true, tenantId: adatum.tenantId, user: { name: user, type: 'user' } };
      writeFileSync(join(az.folder, '.azure', 'azureProfile.json'), JSON.stringify({ subscriptions: [subscription] }));
    };
    const token = () =>
      runCaptured(['token', api, '--via', 'azure-cli'], { env: { ...az.env, ENTRADA_CACHE: 'file' } });
    signIn(alex);
    const [first, second] = [await token(), await token()];
    expect(second.stdout).toBe(first.stdout);
    expect(az.calls()).toHaveLength(1);
    signIn(blair);
    await token();
    expect(az.calls()).toHaveLength(2);
  });

  it('Azure/azure-cli#20404, Azure/azure-sdk-for-python#15319: how long a tool may take is yours to say, and a tool that takes longer is ended and named', async () => {
    const slow = `setTimeout(() => process.stdout.write(${JSON.stringify(azAnswer(tenant.userToken()))}), 1500);`;
    const az = standIns.make('az', slow);
    const token = (seconds: string) =>
      runCaptured(['token', api, '--via', 'azure-cli', '--timeout', seconds], { env: az.env });
    expect(await token('1')).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringMatching(/Azure CLI/) });
    expect((await token('60')).exitCode).toBe(0);
  });

  it('Azure/azure-sdk-for-js#7731, #18275, #34876: nothing that a shell could read reaches a tool, and no shell is in between', async () => {
    const az = standIns.make('az', printing({ stdout: azAnswer(tenant.userToken()) }));
    for (const hostile of ['api://x&calc', 'api://x%PATH%', 'api://x;ls', 'api://x"', '--debug', 'api://$(id)']) {
      const { exitCode } = await runCaptured(['token', '--via', 'azure-cli', '--', hostile], { env: az.env });
      expect([hostile, exitCode]).toEqual([hostile, 2]);
    }
    expect(az.calls()).toEqual([]);
    await azureCliSource({ env: az.env }).getToken(resolveResource(api));
    expect(az.calls()[0]?.args).toEqual(['account', 'get-access-token', '--output', 'json', '--resource', api]);
    const onWindows = (argument: string) => createCommandLine('C:\\az\\az.cmd', [argument], 'windows', {});
    expect(() => onWindows('api://x&calc')).toThrow(EntradaError);
    expect(onWindows(api).args.at(-1)).toContain(`"${api}"`);
  });

  it('Azure/azure-powershell#24334, #14085, Azure/azure-sdk-for-python#35951: a named scope, which Get-AzAccessToken and managed identities do not know, is refused before they are asked, with what to ask instead', async () => {
    const pwsh = standIns.make('pwsh', printing({}));
    for (const via of ['azure-powershell', 'managed-identity']) {
      const { exitCode, stderr } = await runCaptured(['token', api, '--scope', 'access_as_user', '--via', via], {
        env: pwsh.env,
      });
      expect(exitCode).toBe(2);
      expect(oneLine(stderr)).toMatch(new RegExp(`${via} can't do --scope\\. .* Ask for ${api}/\\.default`));
    }
    expect(pwsh.calls()).toEqual([]);
  });

  it('Azure/azure-powershell#24190, #26475, #24963, Azure/azure-sdk-for-net#20317, Azure/azure-sdk-for-java#46572: Azure PowerShell’s token comes out as text, SecureString or not, with its expiry in each form (seen with a stand-in, not yet with a real PowerShell)', async () => {
    const expires = 1_795_534_200;
    const token = tenant.userToken();
    const forms = [
      { expiresOn: `/Date(${expires}000)/` },
      { expiresOn: '2026-11-24T15:30:00Z' },
      { expiresOn: { DateTime: '/Date(1)/', UtcDateTime: `/Date(${expires}000)/` } },
      { expiresOnTicks: String(BigInt(expires) * 10_000_000n + 621_355_968_000_000_000n), expiresOn: null },
    ];
    for (const form of forms) {
      const pwsh = standIns.make('pwsh', printing({ stdout: pwshAnswer({ token, ...form }) }));
      await expect(azurePowerShellSource({ env: pwsh.env }).getToken(resolveResource(api))).resolves.toMatchObject({
        token,
        expiresOn: expires,
      });
      // The real PowerShell is not here: that its script unwraps a SecureString can only be read.
      const script = Buffer.from(pwsh.calls()[0]?.args.at(-1) ?? '', 'base64').toString('utf16le');
      expect(script).toMatch(/ConvertFrom-SecureString -SecureString \$token -AsPlainText/);
      expect(script).toMatch(/ZeroFreeBSTR/);
    }
  });

  it('Azure/azure-sdk-for-net#53584: whether /.default is typed or not, azd gets it', async () => {
    const answer = JSON.stringify({ token: tenant.userToken(), expiresOn: '2026-11-24T15:30:00Z' });
    const azd = standIns.make('azd', printing({ stdout: answer }));
    for (const resource of [api, `${api}/.default`]) {
      await runCaptured(['token', resource, '--via', 'azd'], { env: azd.env });
    }
    expect(azd.calls().map(({ args }) => args.slice(-2))).toEqual([
      ['--scope', `${api}/.default`],
      ['--scope', `${api}/.default`],
    ]);
  });

  it('Smartersoft/identity-client-assertion#11: a token of another tenant or account than was asked for is refused before anybody sees it', async () => {
    const az = standIns.make('az', printing({ stdout: azAnswer(tenant.userToken()) }));
    for (const wrong of [
      ['--tenant', adatum.otherTenantId],
      ['--account', blair],
    ]) {
      const { exitCode, stdout, stderr } = await runCaptured(['token', api, '--via', 'azure-cli', ...wrong], {
        env: az.env,
      });
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(oneLine(stderr)).toMatch(/azure-cli gave a token (for|of) .* was asked for/);
    }
  });
});
