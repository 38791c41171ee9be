import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectFailure, expectSuccess, json, printed, run, succeed } from './azure-cli-commands.ts';
import { AzureCliTenant, alexName, caseyName } from './azure-cli-tenant.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

/**
 * The unmodified Azure CLI as a witness of what Graph has beside the registration itself: credentials of every kind,
 * groups and people, deleted items, policies, sign-ins, and Graph failing for a while. Casey administers the tenant.
 */
const graph = 'https://graph.microsoft.com/v1.0';
const denied = 'ERROR: Insufficient privileges to complete the operation.';

const clis = installedAzureClis();

it.skip.each(clis.length === 0 ? ['Azure CLI'] : [])('%s is on this machine', () => {
  expect(clis).not.toEqual([]);
});

describe.each(clis)('Azure CLI $version', { timeout: 60_000 }, (cli) => {
  let tenant: AzureCliTenant;
  beforeAll(async () => {
    tenant = await AzureCliTenant.start(cli);
  }, 60_000);
  afterAll(() => tenant.close());

  describe('credentials', () => {
    it('that are federated are made, listed, shown, changed and deleted', async () => {
      const { casey } = tenant;
      const { appId } = await tenant.register(casey, 'federated');
      const credential = {
        name: 'main-branch',
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:adatum/api:ref:refs/heads/main',
        audiences: ['api://AzureADTokenExchange'],
      };
      const command = (verb: string, more = '') => `ad app federated-credential ${verb} --id ${appId}${more}`;
      const create = () => run(casey, command('create', ` --parameters ${tenant.inFile(credential)}`));
      expectSuccess(await create());
      expectFailure(await create(), 1, 'FederatedIdentityCredential with name main-branch already exists.');
      expect(await json(casey, command('list'))).toMatchObject([credential]);
      const one = ' --federated-credential-id main-branch';
      expect(await json(casey, command('show', one))).toMatchObject(credential);
      const changed = tenant.inFile({ ...credential, description: 'Deploys' });
      await succeed(casey, command('update', `${one} --parameters ${changed}`));
      expect(await printed(casey, command('show', `${one} --query description`))).toBe('Deploys');
      await succeed(casey, command('delete', one));
      expect(await json(casey, command('list'))).toEqual([]);
    });

    it('are replaced by a certificate that az makes, with which the application signs in', async () => {
      const { casey, emulator } = tenant;
      const { appId } = await tenant.register(casey, 'with-certificate');
      await succeed(casey, `ad sp create --id ${appId}`);
      const file = await printed(
        casey,
        `ad app credential reset --id ${appId} --create-cert --query fileWithCertAndPrivateKey`,
      );
      const shown = await json(casey, `ad app credential list --id ${appId} --cert`);
      expect(shown).toMatchObject([
        { customKeyIdentifier: expect.stringMatching(/^[0-9A-F]{40}$/), type: 'AsymmetricX509Cert', key: null },
      ]);
      const daemon = tenant.freshSession();
      const login = `login --service-principal --username ${appId} --tenant ${emulator.tenantId} --allow-no-subscriptions`;
      const option = Number(cli.version.split('.')[1]) >= 67 ? '--certificate' : '--password';
      await succeed(daemon, `${login} ${option}`, file);
      expect(await printed(daemon, 'account show --query user.name')).toBe(appId);
    });

    it('of a service principal are its own, and let it sign in', async () => {
      const { casey, emulator } = tenant;
      const { appId } = await tenant.register(casey, 'with-own-secret');
      await succeed(casey, `ad sp create --id ${appId}`);
      const secret = await printed(casey, `ad sp credential reset --id ${appId} --query password`);
      expect(await json(casey, `ad sp credential list --id ${appId}`)).toHaveLength(1);
      expect(await json(casey, `ad app credential list --id ${appId}`)).toEqual([]);
      const daemon = tenant.freshSession();
      const login = `login --service-principal --username ${appId} --tenant ${emulator.tenantId} --allow-no-subscriptions`;
      await succeed(daemon, `${login} --password`, secret);
    });
  });

  describe('groups and people', () => {
    it('are made, joined, checked, owned and deleted', async () => {
      const { alex, casey } = tenant;
      const group = ['--group', 'Orders team'] as const;
      await succeed(casey, 'ad group create --mail-nickname orders-team --display-name', 'Orders team');
      // az finds the one that is there, and makes no second.
      await succeed(casey, 'ad group create --mail-nickname orders-team --display-name', 'Orders team');
      expect(await json(casey, 'ad group list --query', "[?displayName=='Orders team'].mailNickname")).toEqual([
        'orders-team',
      ]);
      const alexId = await printed(alex, 'ad signed-in-user show --query id');
      const check = () => json(casey, `ad group member check --member-id ${alexId}`, ...group);
      expect(await check()).toEqual({ value: false });
      await succeed(casey, `ad group member add --member-id ${alexId}`, ...group);
      expect(await check()).toEqual({ value: true });
      expect(await json(casey, `ad user get-member-groups --id ${alexName} --query [].displayName`)).toEqual([
        'Orders team',
      ]);
      await succeed(casey, `ad group owner add --owner-object-id ${alexId}`, ...group);
      expect(await json(casey, 'ad group owner list --query [].userPrincipalName', ...group)).toContain(alexName);
      await succeed(alex, `ad group member remove --member-id ${alexId}`, ...group);
      await succeed(casey, 'ad group delete', ...group);
      const gone = await run(casey, 'ad group show', ...group);
      expectFailure(gone, 1, "No group matches the name of 'Orders team'");
    });

    it('come and go, by an administrator alone', async () => {
      const { alex, casey } = tenant;
      const name = 'dana@adatum.onmicrosoft.com';
      const password = `Aa1!${crypto.randomUUID()}`;
      const create = `ad user create --display-name Dana --user-principal-name ${name} --password ${password}`;
      expectFailure(await run(alex, create), 1, denied);
      expect(await json(casey, create)).toMatchObject({ displayName: 'Dana', userPrincipalName: name });
      await succeed(casey, `ad user update --id ${name} --display-name`, 'Dana D.');
      expect(await printed(casey, `ad user show --id ${name} --query displayName`)).toBe('Dana D.');
      await succeed(casey, `ad user delete --id ${name}`);
      expectFailure(await run(casey, `ad user show --id ${name}`), 3, `Resource '${name}' does not exist`);
    });
  });

  it('deleted applications are listed, restored and removed for good', async () => {
    const { casey } = tenant;
    const uri = `api://${tenant.emulator.tenantId}/deleted`;
    const { id, appId } = await tenant.register(casey, 'deleted', `--identifier-uris ${uri}`);
    await succeed(casey, `ad app delete --id ${appId}`);
    const again = await run(casey, `ad app create --display-name other --identifier-uris ${uri}`);
    expectFailure(again, 1, 'Another object with the same value for property identifierUris already exists.');
    const items = `${graph}/directory/deletedItems`;
    const list = `rest --url ${items}/microsoft.graph.application --query value[].id`;
    expect(await json(casey, list)).toEqual([id]);
    await succeed(casey, `rest --method POST --url ${items}/${id}/restore`);
    expect(await json(casey, `ad app show --id ${appId}`)).toMatchObject({ id, identifierUris: [uri] });
    await succeed(casey, `ad app delete --id ${appId}`);
    await succeed(casey, `rest --method DELETE --url ${items}/${id}`);
    expect(await json(casey, list)).toEqual([]);
    await succeed(casey, `ad app create --display-name other --identifier-uris ${uri}`);
  });

  it('the tenant’s policy decides who registers applications', async () => {
    const { alex, casey } = tenant;
    const policy = `${graph}/policies/authorizationPolicy`;
    const allow = (allowedToCreateApps: boolean) =>
      tenant.write(casey, 'PATCH', policy, { defaultUserRolePermissions: { allowedToCreateApps } });
    expectSuccess(await allow(false));
    const refused = await run(alex, 'ad app create --display-name alexs');
    expectFailure(refused, 1, 'Directory permission is needed for the current user to register the application.');
    expectSuccess(await allow(true));
    await succeed(alex, 'ad app create --display-name alexs');
  });

  it('sign-ins tell of an administrator’s own', async () => {
    const filter = `$filter=userPrincipalName eq '${caseyName}' and status/errorCode eq 0`;
    const query = 'value[0].[appDisplayName,userPrincipalName,status.errorCode]';
    const seen = await json(tenant.casey, `rest --query ${query} --url`, `${graph}/auditLogs/signIns?${filter}`);
    expect(seen).toEqual(['Microsoft Azure CLI', caseyName, 0]);
    const refused = await run(tenant.alex, `rest --url ${graph}/auditLogs/signIns`);
    expectFailure(refused, 1, 'ERROR: Forbidden({"error":{"code":"Authorization_RequestDenied"');
  });

  it('an application that is not everywhere yet is missing for a while', async () => {
    const { casey, emulator } = tenant;
    emulator.setFaults({ replicationDelay: { reads: 1 } });
    const { id } = await tenant.register(casey, 'late');
    emulator.setFaults({});
    const show = () => run(casey, `rest --url ${graph}/applications/${id}`);
    expectFailure(await show(), 1, 'ERROR: Not Found({"error":{"code":"Request_ResourceNotFound"');
    expectSuccess(await show());
  });
});
