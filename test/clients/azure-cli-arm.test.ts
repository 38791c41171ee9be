import { decodeToken } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSuccess, json, printed, run } from './azure-cli-commands.ts';
import { AzureCliSession } from './azure-cli-session.ts';
import { type AzureCli, installedAzureClis } from './installed-azure-clis.ts';

/**
 * The unmodified Azure CLI against what the local tenant has of Azure: resources, Resource Graph, metrics and logs as a
 * user, and signing in as a managed identity where such an identity would be.
 */
const alex = 'alex@adatum.onmicrosoft.com';
const clis = installedAzureClis();
const arm = 'https://management.azure.com';

it.skip.each(clis.length === 0 ? ['Azure CLI'] : [])('%s is on this machine', () => {
  expect(clis).not.toEqual([]);
});

const resource = (emulator: Emulator, name: string): string =>
  emulator.directory.azure.resources.find((candidate) => candidate.name === name)?.id ?? '';

/** A property that is text, of a resource of the seed. */
function property(emulator: Emulator, name: string, of: string): string {
  const value = emulator.directory.azure.resources.find((candidate) => candidate.name === name)?.properties[of];
  if (typeof value !== 'string') throw new Error(`${name} has no ${of}`);
  return value;
}

describe.each(clis)('Azure CLI $version as a user', (cli) => {
  let emulator: Emulator;
  let session: AzureCliSession;
  beforeAll(async () => {
    emulator = await createEmulator();
    session = new AzureCliSession(cli, emulator);
    expectSuccess(await session.loginByDeviceCode(alex));
  }, 120_000);
  afterAll(async () => {
    session.close();
    await emulator.close();
  });

  it('lists resource groups and resources', async () => {
    expect(await json(session, 'group list --query [].name')).toEqual(['adatum-dev', 'adatum-shared']);
    expect(await printed(session, 'group exists --name adatum-dev')).toBe('true');
    expect(await printed(session, 'group exists --name nothing')).toBe('false');
    expect(await json(session, 'resource list --resource-type Microsoft.Web/sites --query [].name')).toEqual([
      'adatum-web',
    ]);
  }, 60_000);

  it('queries Resource Graph', async () => {
    const url = `${arm}/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01`;
    const body = JSON.stringify({
      query: "Resources | where type =~ 'Microsoft.Compute/virtualMachines' | project name",
    });
    expect(await json(session, `rest --method post --url ${url} --body`, body)).toMatchObject({
      data: [{ name: 'adatum-vm' }],
    });
    const wrong = await run(
      session,
      `rest --method post --url ${url} --body`,
      JSON.stringify({ query: 'Resources | jion x' }),
    );
    expect(wrong.exitCode).not.toBe(0);
    expect(wrong.stderr).toContain('InvalidQueryLanguage');
  }, 60_000);

  it('lists metrics and their definitions', async () => {
    const id = resource(emulator, 'adatum-vm');
    const metrics = await json(
      session,
      `monitor metrics list --resource ${id} --interval PT5M --metrics`,
      'Percentage CPU',
    );
    expect(metrics).toMatchObject({ value: [{ name: { value: 'Percentage CPU' }, unit: 'Percent' }] });
    expect(await json(session, `monitor metrics list-definitions --resource ${id} --query [].name.value`)).toEqual([
      'Percentage CPU',
      'Network In Total',
      'Available Memory Bytes',
    ]);
    const wrong = await run(session, `monitor metrics list --resource ${id} --metrics Nothing`);
    expect(wrong.exitCode).not.toBe(0);
    expect(wrong.stderr).toContain('Failed to find metric configuration');
  }, 60_000);

  it('queries Log Analytics with a token for it, and is refused with one for Azure Resource Manager', async () => {
    const workspace = property(emulator, 'adatum-logs', 'customerId');
    const logs = 'https://api.loganalytics.io';
    const query = `rest --method post --url ${logs}/v1/workspaces/${workspace}/query`;
    const body = JSON.stringify({ query: 'AppRequests | summarize count() by AppRoleName' });
    expect(await json(session, `${query} --resource ${logs} --body`, body)).toMatchObject({
      tables: [{ rows: [['adatum-web', 96]] }],
    });
    const wrong = await run(session, `${query} --resource ${arm} --body`, body);
    expect(wrong.stderr).toContain('InvalidTokenError');
  }, 60_000);

  it('is refused what the user has no role for', async () => {
    emulator.directory.change({ azure: { ...emulator.directory.azure, roleAssignments: [] } });
    const refused = await run(session, 'group show --name adatum-dev');
    expect(refused.exitCode).not.toBe(0);
    expect(refused.stderr).toContain('AuthorizationFailed');
    emulator.reset();
  }, 60_000);
});

describe.each(clis)('Azure CLI $version as a managed identity', (cli) => {
  it.for([
    ['imds', 'managed identity (IMDS)'],
    ['app-service', 'managed identity (App Service)'],
  ] as const)(
    'signs in through %s, and gets a token for Azure Resource Manager',
    { timeout: 120_000 },
    async ([managedIdentity, flow], { task }) => {
      task.meta.witness = { flow, state: 'authorized' };
      await using emulator = await createEmulator({ managedIdentity });
      const session = new AzureCliSession(cli, emulator);
      const host = resource(emulator, managedIdentity === 'imds' ? 'adatum-vm' : 'adatum-web');
      expect(await json(session, 'login --identity --query [].user')).toEqual([
        {
          assignedIdentityInfo: expect.stringMatching(/^MSI$|^SystemAssigned/i),
          name: 'systemAssignedIdentity',
          type: 'servicePrincipal',
        },
      ]);
      const token = await printed(session, `account get-access-token --resource ${arm}/ --query accessToken`);
      expect(decodeToken(token).claims).toMatchObject({ appidacr: '2', idtyp: 'app', xms_mirid: host });
      expect(await json(session, 'group list --query [].name')).toEqual(['adatum-dev', 'adatum-shared']);
      session.close();
    },
  );

  it('signs in as a user-assigned identity, and not as one that the host does not have', async () => {
    await using emulator = await createEmulator({ managedIdentity: 'imds' });
    const session = new AzureCliSession(cli, emulator);
    const clientId = property(emulator, 'adatum-deploy', 'clientId');
    const option = clientIdOption(cli);
    expect(await json(session, `login --identity ${option} ${clientId} --query [].user.name`)).toEqual([
      'userAssignedIdentity',
    ]);
    const other = await run(session, `login --identity ${option} ${crypto.randomUUID()}`);
    expect(other.exitCode).not.toBe(0);
    session.close();
  }, 120_000);

  it('does not find one when the emulator was not told to have any', async () => {
    await using emulator = await createEmulator();
    const session = new AzureCliSession(cli, emulator);
    expect((await run(session, 'login --identity')).exitCode).not.toBe(0);
    session.close();
  }, 120_000);
});

/** `--client-id` came with 2.69; before it, `--username` was for this as well. */
function clientIdOption({ version }: AzureCli): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 2 || minor >= 69 ? '--client-id' : '--username';
}
