import type { Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  alex,
  api,
  apiAppId,
  blair,
  closedApi,
  daemonEnvironment,
  fetchAround,
  runAs,
  startTenant,
} from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startTenant();
});
afterAll(() => emulator.close());

const asDaemon = (secret?: string) => ({
  env: daemonEnvironment(emulator.tenantId, secret),
  fetch: fetchAround(emulator),
});

describe('entrada doctor', () => {
  it('ends with 0 when nothing is wrong', async () => {
    const { exitCode, stdout } = await runAs(emulator, alex, ['doctor', api]);
    expect(stdout).toMatch(/^✓ A token is there, and nothing is wrong with it\.\n/);
    expect(stdout).toContain(`${apiAppId}: access_as_user`);
    expect(exitCode).toBe(0);
  });

  it('tells the likely cause first, then what was looked at, then what to do, and ends with 1', async () => {
    const { exitCode, stdout } = await runAs(emulator, blair, ['doctor', api]);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(/^✗ adatum-auth-test-app lets in only who is assigned/);
    const places = [
      'Sources\n',
      'AADSTS50105',
      'Checks\n',
      '✓ D05',
      '✗ D11',
      '? D12',
      'What to do\n',
      `users: [${blair}]`,
      'az rest',
      'entrada explain AADSTS50105',
    ];
    const found = places.map((place) => stdout.indexOf(place));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('says what Entra said once', async () => {
    const { stdout } = await runAs(emulator, alex, ['doctor', closedApi]);
    expect(stdout.match(/has\s+not consented/g)).toHaveLength(1);
    expect(stdout.match(/trace [0-9a-f-]{36}/g)).toHaveLength(1);
    expect(stdout.match(/correlation [0-9a-f-]{36}/g)).toHaveLength(1);
  });

  it('is data with --json', async () => {
    const { exitCode, stdout } = await runAs(emulator, alex, ['doctor', closedApi, '--json']);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      question: { resource: closedApi, user: alex },
      outcome: 'refused',
      likelyCause: 'D08',
      attempts: [{ source: 'device-code', outcome: 'refused', aadsts: 65001 }],
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: 'D08',
          status: 'problem',
          severity: 'high',
          grade: 'U',
          manifest: 'authorizedClients:\n  - azure-cli',
        }),
      ]),
    });
    expect(exitCode).toBe(1);
  });

  it('judges somebody else by the directory', async () => {
    const { exitCode, stdout } = await runAs(emulator, alex, ['doctor', api, '--user', blair]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`users: [${blair}]`);
  });

  it('asks the variables’ application, and lists what it may not see', async () => {
    const { exitCode, stdout } = await runCaptured(['doctor', api, '--via', 'environment'], asDaemon());
    expect(stdout).toContain('✓ environment: a token');
    expect(stdout).toMatch(/\? D02 Tenant|\? D03 Identifier/);
    expect(stdout.match(/because it needs Application\.Read\.All/g)).toHaveLength(1);
    expect(exitCode).toBe(0);
  });

  it('says which credential is wrong, and shows nothing of it', async () => {
    const secret = 'not the secret of anything here';
    const { exitCode, stdout, stderr } = await runCaptured(['doctor', api, '--via', 'environment'], asDaemon(secret));
    expect(exitCode).toBe(1);
    expect(stdout).toContain('az ad app credential reset');
    expect(stdout + stderr).not.toContain(secret);
  });

  it('names every source when none is there', async () => {
    const { exitCode, stdout } = await runCaptured(['doctor', api, '--via', 'environment'], { env: {} });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('· environment: Not set: AZURE_TENANT_ID');
    expect(stdout).toContain('entrada login');
  });

  it.each([
    [['doctor'], /missing required argument/i],
    [['doctor', 'adatum'], /does not name an API/],
    [['doctor', api, '--client', 'nobody'], /nobody/],
    [['doctor', api, '--timeout', '0'], /whole seconds/],
    [['doctor', api, '--via', 'environment', '--url', 'adatum'], /not an absolute URL/],
  ])('is wrongly used: %j', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCaptured(args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });

  it('is coloured on a terminal only', async () => {
    const options = { env: { TERM: 'xterm' } };
    const args = ['doctor', api, '--via', 'environment'];
    expect((await runCaptured(args, options)).stdout).not.toContain('\u001b[');
    expect((await runCaptured(args, { ...options, columns: 80 })).stdout).toContain('\u001b[');
  });
});
