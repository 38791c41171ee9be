import { auditApi } from '@entrada/diagnose';
import { createGraph } from '@entrada/registration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSuccess, succeed } from './azure-cli-commands.ts';
import { AzureCliTenant, delegatedScope, getToken } from './azure-cli-tenant.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const visualStudioLegacy = '872cd9fa-d31f-45e0-9eab-6e460a02d1f1';

const clis = installedAzureClis();

it.skip.each(clis.length === 0 ? ['Azure CLI'] : [])('%s is on this machine', () => {
  expect(clis).not.toEqual([]);
});

describe.each(clis)('Azure CLI $version before entrada audit', { timeout: 60_000 }, (cli) => {
  let tenant: AzureCliTenant;
  beforeAll(async () => {
    tenant = await AzureCliTenant.start(cli);
  }, 60_000);
  afterAll(() => tenant.close());

  /** With the token of Azure CLI itself. */
  async function audit(appId: string) {
    const token = expectSuccess(await getToken(tenant.casey, 'https://graph.microsoft.com')).stdout.trim();
    return auditApi(createGraph({ fetch: tenant.emulator.fetch, getToken: async () => token }), appId);
  }

  async function registerApi(name: string, clients: readonly string[]): Promise<string> {
    const uri = `api://${tenant.emulator.tenantId}/${name}`;
    const { appId } = await tenant.register(tenant.casey, name, `--identifier-uris ${uri}`);
    const scope = delegatedScope();
    expectSuccess(await tenant.setApi(appId, { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [scope] }));
    const preAuthorizedApplications = clients.map((client) => ({ appId: client, delegatedPermissionIds: [scope.id] }));
    expectSuccess(await tenant.setApi(appId, { preAuthorizedApplications }));
    await succeed(tenant.casey, `ad sp create --id ${appId}`);
    return appId;
  }

  it('finds the grant that az ad app permission grant made, and no trace of it on the registration', async () => {
    const appId = await registerApi('granted-by-az', []);
    await succeed(tenant.casey, `ad sp create --id ${azureCli}`);
    await succeed(tenant.casey, `ad app permission grant --id ${azureCli} --api ${appId} --scope access_as_user`);
    const { findings, paths } = await audit(appId);
    expect(findings.map(({ rule }) => rule)).toContain('A04');
    expect(paths[0]).toMatchObject({
      client: { appId: azureCli },
      scopes: ['access_as_user'],
      through: 'grant for everyone',
    });
  });

  it('names commands that az takes, and that mend what was found', async () => {
    const appId = await registerApi('mended-by-az', [azureCli, visualStudioLegacy]);
    const found = async (): Promise<string[]> => (await audit(appId)).findings.map(({ rule }) => rule);
    expect(await found()).toEqual(expect.arrayContaining(['A01', 'A02', 'A03']));

    const { findings } = await audit(appId);
    for (const rule of ['A03', 'A01']) {
      const { az = 'false' } = findings.find((finding) => finding.rule === rule) ?? {};
      expect(az).not.toContain('<');
      expectSuccess(await tenant.casey.run('sh', ['-c', az]));
    }
    const left = await found();
    for (const rule of ['A01', 'A02', 'A03']) expect(left).not.toContain(rule);
    const { paths } = await audit(appId);
    expect(new Set(paths.map(({ client }) => client.name))).toEqual(new Set(['Microsoft Azure CLI']));
  });
});
