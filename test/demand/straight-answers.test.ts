import { decodeToken } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { createTestTenant } from '@entrada/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStandIns, printing, type StandIns } from '../../packages/acquire/test-support/stand-in.ts';
import { alex, api, daemonEnvironment, startTenant } from '../../packages/cli/src/testing/local-tenant.ts';
import { runCaptured } from '../../packages/cli/src/testing/run-captured.ts';
import { oneLine, SignedInHome } from './signed-in-home.ts';

let emulator: Emulator;
let standIns: StandIns;
beforeAll(async () => {
  emulator = await startTenant();
  standIns = createStandIns();
});
afterAll(async () => {
  standIns[Symbol.dispose]();
  await emulator.close();
});

describe.skipIf(process.platform === 'win32')('when there is no token', () => {
  it('Azure/azure-sdk-for-net#26894: Entra’s refusal comes through az with its code and ids, not as “not signed in”', async () => {
    const stderr = [
      "ERROR: AADSTS65001: The user or administrator has not consented to use the application with ID '04b07795-8ddb-461a-bbee-02f9e1bf7b46' named 'Microsoft Azure CLI'.",
      'Trace ID: 5a1b4e52-0000-4000-8000-000000000001',
      'Correlation ID: 5a1b4e52-0000-4000-8000-000000000002',
      "Interactive authentication is needed. Please run 'az login' to setup account, or:",
      `az login --scope ${api}/.default`,
    ].join('\n');
    const az = standIns.make('az', printing({ stderr, exitCode: 1 }));
    const refused = await runCaptured(['token', api], { env: az.env });
    expect({ exitCode: refused.exitCode, stdout: refused.stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(oneLine(refused.stderr)).toMatch(/AADSTS65001.*Signing in again changes nothing/);
    expect(refused.stderr).toContain('trace 5a1b4e52-0000-4000-8000-000000000001');
    expect(oneLine(refused.stderr)).not.toMatch(/not signed in|az login --scope/);
  });

  it('Azure/azure-cli#14696, #20071: a sign-in that has ended (AADSTS700082) is told as that, with the command that renews it', async () => {
    const tenant = await startTenant();
    using home = new SignedInHome(tenant);
    try {
      await home.login(alex);
      tenant.clock.advance(100 * 86_400);
      const { exitCode, stderr } = await home.run(['token', api]);
      expect(exitCode).toBe(3);
      expect(oneLine(stderr)).toMatch(/AADSTS700082.* Run "entrada login"/);
    } finally {
      await tenant.close();
    }
    const stderr =
      'ERROR: AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2026-08-01T00:00:00Z and was inactive for 90.00:00:00.\n';
    const az = standIns.make('az', printing({ stderr, exitCode: 1 }));
    const ofAz = await runCaptured(['token', api, '--via', 'azure-cli'], { env: az.env });
    expect(oneLine(ofAz.stderr)).toMatch(/AADSTS700082.*Mend Sign in again \(`az login`/);
  });

  it('Azure/azure-sdk-for-net#47412: when no source has a token, each says in a line why, and a refusal is not hidden behind the next source', async () => {
    const { exitCode, stderr } = await runCaptured(['token', api], { env: { PATH: '/nowhere' } });
    expect(exitCode).toBe(4);
    expect(oneLine(stderr)).toMatch(
      /environment: Not set: .* azure-cli: Azure CLI \(az\) is not on the PATH.* azure-powershell: .* azd: .* managed-identity: /,
    );
    expect(stderr).not.toMatch(/\n\s+at /);
    const az = standIns.make('az', printing({}));
    const env = { ...daemonEnvironment(emulator.tenantId, 'a wrong secret'), ...az.env };
    const refused = await runCaptured(['token', api], { env, fetch: emulator.fetch });
    expect(refused).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('AADSTS7000215') });
    expect(az.calls()).toEqual([]);
  });

  it('Azure/azure-sdk-for-python#42194, #42488, Azure/azure-sdk-for-net#51957: claims reach the sources that take them, the others name the sign-in that does, and a challenge of an API is answered by itself', async () => {
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const base64 = Buffer.from(claims).toString('base64');
    const token = createTestTenant().userToken();
    const azd = standIns.make(
      'azd',
      printing({ stdout: JSON.stringify({ token, expiresOn: '2026-11-24T15:30:00Z' }) }),
    );
    await runCaptured(['token', api, '--via', 'azd', '--claims', base64], { env: azd.env });
    expect(azd.calls()[0]?.args.slice(-2)).toEqual(['--claims', base64]);

    const az = standIns.make('az', printing({}));
    const byAz = await runCaptured(['token', api, '--via', 'azure-cli', '--claims', claims], { env: az.env });
    expect(byAz.exitCode).toBe(2);
    expect(byAz.stderr.replaceAll(/\s/g, '')).toContain(`azlogin--claims-challenge${base64}--scope${api}/.default`);
    expect(az.calls()).toEqual([]);

    const tokens: string[] = [];
    const around: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.startsWith('https://api.adatum.example/')) return emulator.fetch(input, init);
      tokens.push(request.headers.get('authorization')?.slice('Bearer '.length) ?? '');
      const challenge = `Bearer error="insufficient_claims", claims="${base64}"`;
      if (tokens.length > 1) return new Response('reports');
      return new Response('', { status: 401, headers: { 'www-authenticate': challenge } });
    };
    const called = await runCaptured(['call', 'https://api.adatum.example/reports', '-r', api], {
      env: daemonEnvironment(emulator.tenantId),
      fetch: around,
    });
    expect(called).toMatchObject({ exitCode: 0, stdout: 'reports' });
    const [first, second] = tokens.map((each) => decodeToken(each).claims);
    expect(tokens[0]).not.toBe(tokens[1]);
    expect(second?.aud).toBe(first?.aud);
  });
});
