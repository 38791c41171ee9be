import { join } from 'node:path';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSuccess } from './azure-cli-commands.ts';
import { AzureCliSession, type Outcome } from './azure-cli-session.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

const alex = 'alex@adatum.onmicrosoft.com';
const arm = 'https://management.azure.com';
const bin = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'src', 'bin.ts');

/** Entrada over the session of an unmodified Azure CLI. */
describe.each(installedAzureClis())('Azure CLI $version under entrada token', { timeout: 60_000 }, (cli) => {
  let emulator: Emulator;
  let session: AzureCliSession;
  beforeAll(async () => {
    emulator = await createEmulator();
    session = new AzureCliSession(cli, emulator);
    expectSuccess(await session.loginByDeviceCode(alex));
  }, 120_000);
  afterAll(async () => {
    session?.close();
    await emulator?.close();
  });

  const token = (...args: readonly string[]): Promise<Outcome> =>
    session.run(process.execPath, ['--conditions=@entrada/source', bin, 'token', arm, '--via', 'azure-cli', ...args], {
      ENTRADA_CACHE: 'off',
    });

  it('prints with --output az what Azure CLI prints when it is given a tenant', async () => {
    const tenant = emulator.tenantId;
    const ofAz = await session.az('account', 'get-access-token', '--resource', arm, '--tenant', tenant, '-o', 'json');
    const ofEntrada = expectSuccess(await token('--tenant', tenant, '--output', 'az'));
    const [theirs, ours] = [expectSuccess(ofAz), ofEntrada].map(({ stdout }) => JSON.parse(stdout));
    // Azure CLI 2.45 has no expires_on yet, and gives fractions of a second.
    const { expires_on: seconds, expiresOn: local, ...rest } = ours;
    expect(Object.keys(ours)).toEqual([...new Set([...Object.keys(theirs), 'expires_on'])].toSorted());
    expect(rest).toEqual(Object.fromEntries(Object.keys(rest).map((name) => [name, theirs[name]])));
    expect(Math.abs(Date.parse(local) - Date.parse(theirs.expiresOn))).toBeLessThanOrEqual(1000);
    expect(Math.abs(Date.parse(local) / 1000 - seconds)).toBe(0);
  });

  it('prints the token of the account that is asked for, and none of another', async () => {
    expectSuccess(await token('--account', alex));
    const { exitCode, stdout, stderr } = await token('--account', 'blair@adatum.onmicrosoft.com');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(`azure-cli gave a token for ${alex}, but blair@`);
  });

  it('asks Azure CLI in another cloud, in which nobody signed in', async () => {
    const { exitCode, stderr } = await token('--cloud', 'usgov');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/Azure CLI is not signed in/);
  });
});
