import { join } from 'node:path';
import type { DoctorReport } from '@entrada/diagnose';
import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSuccess } from './azure-cli-commands.ts';
import { AzureCliSession } from './azure-cli-session.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

const bin = join(import.meta.dirname, '..', '..', 'packages/cli/src/bin.ts');
const unwrittenId = '70010000-0000-4000-8000-00000000de1a';
const open = 'scopes: [{ value: read }], preAuthorized: [{ client: azure-cli, scopes: [read] }]';
const seed = `${defaultTenantSeed}
applications:
  - { displayName: unauthorized, identifierUris: ['api://unauthorized'], scopes: [{ value: read, displayName: Read what is Adatum's }] }
  - { displayName: closed, identifierUris: ['api://closed'], ${open}, servicePrincipal: { assignmentRequired: true } }
  - { displayName: stopped, identifierUris: ['api://stopped'], ${open}, servicePrincipal: { enabled: false } }
  - { displayName: absent, identifierUris: ['api://absent'], ${open}, servicePrincipal: false }
  - { displayName: unwritten, appId: ${unwrittenId}, identifierUris: ['api://adatum-unwritten'], ${open} }
  - displayName: retired
    identifierUris: [api://retired]
    scopes: [{ value: read, enabled: false, displayName: Read what is Adatum's }]
    preAuthorized: [{ client: azure-cli, scopes: [read] }]
`;

const clis = installedAzureClis();

it.skip.each(clis.length === 0 ? ['Azure CLI'] : [])('%s is on this machine', () => {
  expect(clis).not.toEqual([]);
});

// The commands are plain requests to Graph, in which the versions do not differ: the newest is enough.
describe.each(clis.slice(-1))('Azure CLI $version under entrada doctor', { timeout: 60_000 }, (cli) => {
  let emulator: Emulator;
  let alex: AzureCliSession;
  let casey: AzureCliSession;
  beforeAll(async () => {
    emulator = await createEmulator({ seed });
    alex = new AzureCliSession(cli, emulator);
    casey = new AzureCliSession(cli, emulator);
    expectSuccess(await alex.loginByDeviceCode('alex@adatum.onmicrosoft.com'));
    expectSuccess(await casey.loginByDeviceCode('casey@adatum.onmicrosoft.com'));
  }, 60_000);
  afterAll(async () => {
    alex.close();
    casey.close();
    await emulator.close();
  });

  async function examine(resource: string): Promise<DoctorReport> {
    const args = ['--conditions=@entrada/source', bin, 'doctor', resource, '--via', 'azure-cli', '--json'];
    const { stdout, stderr, exitCode } = await alex.run(process.execPath, args);
    if (stdout === '') throw new Error(`Exit code ${exitCode}\n${stderr}`);
    return JSON.parse(stdout) as DoctorReport;
  }

  it.each([
    ['api://unauthorized', 'D08'],
    ['api://closed', 'D11'],
    ['api://stopped', 'D04'],
    ['api://absent', 'D04'],
    [`api://${unwrittenId}`, 'D03'],
    ['api://retired', 'D05'],
  ])('names for %s the command that az takes, and that makes the token come', async (resource, rule) => {
    const get = () => alex.az('account', 'get-access-token', '--resource', resource, '--output', 'none');
    expect((await get()).exitCode).not.toBe(0);
    const { likelyCause, findings, question } = await examine(resource);
    expect(likelyCause).toBe(rule);
    expect(question.user).toBe('alex@adatum.onmicrosoft.com');
    const { az = 'false' } = findings.find((finding) => finding.rule === rule) ?? {};
    expectSuccess(await casey.run('sh', ['-ec', az]));
    expectSuccess(await get());
    expect(await examine(resource)).toMatchObject({ outcome: 'token' });
  });
});
