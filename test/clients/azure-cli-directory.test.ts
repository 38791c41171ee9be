import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectFailure, expectSuccess, json, printed, run, succeed } from './azure-cli-commands.ts';
import { AzureCliTenant, alexName, caseyName, delegatedScope } from './azure-cli-tenant.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

/**
 * The unmodified Azure CLI as a witness of the directory: `az ad`, `az rest`, `az account`. Casey administers the tenant,
 * Alex is a plain member. Each test registers what it needs under names of its own, so that none depends on another.
 *
 * What 2.45 and 2.91 send is the same, except: `az ad app create` for a name that exists makes 2.45 look the application
 * up once more before it PATCHes it; Azure Resource Manager is asked with api-version 2019-11-01 by 2.45, 2022-12-01 by
 * 2.91; 2.91 alone has `--requested-access-token-version`. What they print differs in the advice after a refusal only.
 */
const graph = 'https://graph.microsoft.com/v1.0';
const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
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

  describe('people and groups', () => {
    it('shows the signed-in user', async () => {
      expect(await json(tenant.casey, 'ad signed-in-user show')).toEqual({
        '@odata.context': `${graph}/$metadata#users/$entity`,
        businessPhones: [],
        displayName: 'Casey',
        givenName: 'Casey',
        id: expect.any(String),
        jobTitle: null,
        mail: null,
        mobilePhone: null,
        officeLocation: null,
        preferredLanguage: null,
        surname: null,
        userPrincipalName: caseyName,
      });
    });

    it('shows a user by name and by object id, to a plain member too', async () => {
      const id = await printed(tenant.alex, `ad user show --id ${caseyName} --query id`);
      expect(await json(tenant.alex, `ad user show --id ${id}`)).toMatchObject({ userPrincipalName: caseyName });
    });

    it('exits with 3 for a user that is not there', async () => {
      const outcome = await run(tenant.casey, 'ad user show --id nobody@adatum.onmicrosoft.com');
      expectFailure(outcome, 3, "Resource 'nobody@adatum.onmicrosoft.com' does not exist");
    });

    it.each([
      [[], ['alex', 'blair', 'casey']],
      [['--upn', alexName], ['alex']],
      [['--display-name', 'Bl'], ['blair']],
      [['--filter', "startswith(displayName,'C') and accountEnabled eq true"], ['casey']],
      [['--display-name', 'Nobody'], []],
    ])('lists users with %j', async (options, people) => {
      const names = await json(tenant.casey, 'ad user list --query [].userPrincipalName', ...options);
      expect(names).toEqual(people.map((person) => `${person}@adatum.onmicrosoft.com`));
    });

    it('shows a group and its members, which an administrator changes and a plain member does not', async () => {
      const { alex, casey } = tenant;
      const group = ['--group', 'Adatum API developers'] as const;
      expect(await json(casey, 'ad group list --query [].displayName')).toEqual([group[1]]);
      expect(await json(alex, 'ad group show', ...group)).toMatchObject({ securityEnabled: true });
      const alexId = await printed(alex, 'ad signed-in-user show --query id');
      expectFailure(await run(alex, `ad group member add --member-id ${alexId}`, ...group), 1, denied);
      expect(await json(alex, 'ad group member list', ...group)).toEqual([]);
      await succeed(casey, `ad group member add --member-id ${alexId}`, ...group);
      expect(await json(alex, 'ad group member list', ...group)).toMatchObject([
        { '@odata.type': '#microsoft.graph.user', id: alexId },
      ]);
      // az says this itself, having found no group of that name: no 404 of Graph, hence not exit code 3.
      const unknown = await run(casey, 'ad group show --group Nobody');
      expectFailure(unknown, 1, "No group matches the name of 'Nobody'");
    });
  });

  describe('a registration', () => {
    it('is found by application id, object id, identifier URI and name, until it is deleted', async () => {
      const { casey } = tenant;
      const uri = `api://${tenant.emulator.tenantId}/found`;
      const { appId, id } = await tenant.register(casey, 'found', `--identifier-uris ${uri}`);
      for (const key of [appId, id, uri]) {
        const found = await json(casey, `ad app show --id ${key}`);
        expect(found).toMatchObject({ appId, id, identifierUris: [uri], signInAudience: 'AzureADMyOrg' });
      }
      for (const option of ['--display-name foun', `--identifier-uri ${uri}`, `--app-id ${appId}`]) {
        expect(await json(casey, `ad app list ${option} --query [].id`)).toEqual([id]);
      }
      const owners = await json(casey, `ad app owner list --id ${appId} --query [].userPrincipalName`);
      expect(owners).toEqual([caseyName]);

      await succeed(casey, `ad app delete --id ${appId}`);
      // What looks like an id is asked for at Graph all the same; for a URI az answers itself.
      expectFailure(await run(casey, `ad app show --id ${appId}`), 3, `Resource '${appId}' does not exist`);
      const byUri = await run(casey, `ad app show --id ${uri}`);
      expectFailure(byUri, 3, `Application with identifier URI '${uri}' doesn't exist`);
    });

    it('is taken over, not made twice, when its name is created again', async () => {
      const first = await tenant.register(tenant.casey, 'same-name');
      const second = await tenant.register(tenant.casey, 'same-name', '--is-fallback-public-client true');
      expect(second).toEqual(first);
      const shown = await json(tenant.casey, `ad app show --id ${first.id}`);
      expect(shown).toMatchObject({ isFallbackPublicClient: true });
    });

    it('may be made by a plain member, who edits it and nobody else’s', async () => {
      const { alex, casey } = tenant;
      const own = await tenant.register(alex, 'alexs-own');
      await succeed(alex, `ad app update --id ${own.appId} --display-name renamed-by-alex`);
      await succeed(alex, `ad sp create --id ${own.appId}`);
      expect(await json(alex, 'ad app list --show-mine --query [].displayName')).toEqual(['renamed-by-alex']);

      const { appId } = await tenant.register(casey, 'caseys-own');
      for (const command of [
        `ad app update --id ${appId} --display-name mine-now`,
        `ad app credential reset --id ${appId}`,
        `ad app owner add --id ${appId} --owner-object-id ${own.id}`,
        `ad sp create --id ${appId}`,
        `ad app delete --id ${appId}`,
      ]) {
        expectFailure(await run(alex, command), 1, denied);
      }
      expect(await json(casey, `ad app show --id ${appId}`)).toMatchObject({ displayName: 'caseys-own' });
    });
  });

  describe('identifier URIs', () => {
    it('must name the tenant, the application or a verified domain while tokens are v1', async () => {
      const { casey } = tenant;
      const short = await run(casey, 'ad app create --display-name short --identifier-uris api://short');
      expectFailure(short, 1, 'Failed to add identifier URI api://short.');
      const foreign = 'https://orders.example.com';
      const unverified = await run(casey, `ad app create --display-name far --identifier-uris ${foreign}`);
      expectFailure(
        unverified,
        1,
        `Values of identifierUris property must use a verified domain of the organization or its subdomain: '${foreign}'`,
      );
      expect(await json(casey, 'ad app list --filter', "displayName in ('short','far')")).toEqual([]);

      const { appId } = await tenant.register(casey, 'near');
      const accepted = [`api://${appId}`, 'https://adatum.onmicrosoft.com/near'];
      await succeed(casey, `ad app update --id ${appId} --identifier-uris ${accepted.join(' ')}`);
      expect(await json(casey, `ad app show --id ${appId} --query identifierUris`)).toEqual(accepted);
    });

    it('may be short with v2 tokens, and belong to one application only', async () => {
      const { casey } = tenant;
      const first = await tenant.register(casey, 'first');
      const second = await tenant.register(casey, 'second');
      // `--set api.requestedAccessTokenVersion=2` is of no use: az starts from an empty object and finds no `api` in it.
      for (const { appId } of [first, second]) {
        expectSuccess(await tenant.setApi(appId, { requestedAccessTokenVersion: 2 }));
      }
      const claim = 'ad app update --identifier-uris api://wanted-by-two --id';
      await succeed(casey, `${claim} ${first.appId}`);
      expectFailure(
        await run(casey, `${claim} ${second.appId}`),
        1,
        'Another object with the same value for property identifierUris already exists.',
      );
    });

    // 2.91 has the option, 2.45 has not; when it came is not known here.
    it.runIf(Number(cli.version.split('.')[1]) >= 91)('may be short at once with the token version', async () => {
      const uri = 'api://short-at-once';
      const options = `--requested-access-token-version 2 --identifier-uris ${uri}`;
      const { id } = await tenant.register(tenant.casey, 'short-at-once', options);
      const shown = await json(tenant.casey, `ad app show --id ${id}`);
      expect(shown).toMatchObject({ api: { requestedAccessTokenVersion: 2 }, identifierUris: [uri] });
    });
  });

  describe('scopes and pre-authorization', () => {
    it('are two updates: a scope has to be stored before a client can be authorized for it', async () => {
      const { appId } = await tenant.register(tenant.casey, 'two-updates');
      const scope = delegatedScope();
      const authorizedClient = { appId: azureCli, delegatedPermissionIds: [scope.id] };
      const scopes = { oauth2PermissionScopes: [scope] };
      const clients = { preAuthorizedApplications: [authorizedClient] };
      const storedApi = () => json(tenant.casey, `ad app show --id ${appId} --query api`);
      expectFailure(
        await tenant.setApi(appId, { ...scopes, ...clients }),
        1,
        'Property api.preAuthorizedApplications.delegatedPermissionIds has a Permission Id that cannot be found in the AppPermissions sets.',
      );
      expect(await storedApi()).toMatchObject({ oauth2PermissionScopes: [], preAuthorizedApplications: [] });
      expectSuccess(await tenant.setApi(appId, scopes));
      expectSuccess(await tenant.setApi(appId, clients));
      expect(await storedApi()).toMatchObject({ ...scopes, ...clients });
    });

    it('are replaced as a whole, which an enabled scope withstands', async () => {
      const { appId } = await tenant.register(tenant.casey, 'replaced');
      const scope = delegatedScope();
      expectSuccess(await tenant.setApi(appId, { oauth2PermissionScopes: [scope] }));
      expectFailure(
        await tenant.setApi(appId, { oauth2PermissionScopes: [] }),
        1,
        'Permission (scope or role) cannot be deleted or updated unless disabled first.',
      );
      expectSuccess(await tenant.setApi(appId, { oauth2PermissionScopes: [{ ...scope, isEnabled: false }] }));
      expectSuccess(await tenant.setApi(appId, { oauth2PermissionScopes: [] }));
    });
  });

  describe('service principals', () => {
    it('are shown by every name that the API answers to, and are there once', async () => {
      const { casey, emulator } = tenant;
      const uri = `api://${emulator.tenantId}/principal`;
      const { appId } = await tenant.register(casey, 'principal', `--identifier-uris ${uri}`);
      const id = await printed(casey, `ad sp create --id ${appId} --query id`);
      for (const key of [appId, id, uri]) {
        expect(await json(casey, `ad sp show --id ${key}`)).toMatchObject({
          id,
          appId,
          appOwnerOrganizationId: emulator.tenantId,
          appRoleAssignmentRequired: false,
          servicePrincipalNames: [appId, uri],
        });
      }
      expect(await json(casey, 'ad sp list --display-name principal --query [].id')).toEqual([id]);
      const again = await run(casey, `ad sp create --id ${appId}`);
      expectFailure(again, 1, `because the service principal name ${appId} is already in use.`);
    });

    it('of Microsoft’s APIs are among all', async () => {
      const names = await json(tenant.alex, 'ad sp list --all --query [].displayName');
      expect(names).toEqual(expect.arrayContaining(['Microsoft Graph', 'Azure Resource Manager']));
    });

    it('cannot be made or shown for an application that nobody registered', async () => {
      const nobody = randomUUID();
      const created = await run(tenant.casey, `ad sp create --id ${nobody}`);
      expectFailure(
        created,
        1,
        `The appId '${nobody}' of the service principal does not reference a valid application`,
      );
      const shown = await run(tenant.casey, `ad sp show --id ${nobody}`);
      expectFailure(shown, 3, `Resource '${nobody}' does not exist`);
    });
  });

  describe('az rest and az account', () => {
    it('read and write Graph', async () => {
      const { alex, casey } = tenant;
      expect(await json(alex, `rest --url ${graph}/me`)).toMatchObject({ userPrincipalName: alexName });
      const { id, appId } = await tenant.register(casey, 'rest');
      expectSuccess(await tenant.write(casey, 'PATCH', `${graph}/applications/${id}`, { notes: 'By az rest' }));
      const byAppId = `${graph}/applications(appId='${appId}')?$select=notes`;
      expect(await json(casey, `rest --url ${byAppId}`)).toMatchObject({ notes: 'By az rest' });
      const listed = `${graph}/applications?$filter=id eq '${id}'&$select=displayName`;
      expect(await json(casey, 'rest --url', listed)).toMatchObject({ value: [{ displayName: 'rest' }] });

      const forbidden = await tenant.write(alex, 'PATCH', `${graph}/applications/${id}`, { notes: 'By Alex' });
      expectFailure(forbidden, 1, 'ERROR: Forbidden({"error":{"code":"Authorization_RequestDenied"');
      const missing = await run(casey, `rest --url ${graph}/applications/${randomUUID()}`);
      // Unlike `az ad`, `az rest` has no exit code of its own for a 404.
      expectFailure(missing, 1, 'ERROR: Not Found({"error":{"code":"Request_ResourceNotFound"');
    });

    it('are told what the local Graph does not have', async () => {
      const outcome = await run(tenant.casey, `rest --url ${graph}/users/${alexName}/calendars`);
      expectFailure(outcome, 1, "The local emulator serves a part of Microsoft Graph only, without 'GET /users/");
    });

    it('read subscriptions and tenants of Azure Resource Manager', async () => {
      const { alex, emulator } = tenant;
      const [subscription] = emulator.directory.subscriptions;
      const version = 'api-version=2022-12-01';
      expect(await json(alex, `rest --url /subscriptions?${version} --query value`)).toMatchObject([
        { displayName: 'Adatum Development', subscriptionId: subscription?.subscriptionId },
      ]);
      // `az account tenant list` is an extension's, in neither version; this is what it asks for.
      expect(await json(alex, `rest --url /tenants?${version} --query value`)).toMatchObject([
        { tenantId: emulator.tenantId, displayName: 'Adatum' },
      ]);
      expect(await json(alex, 'account list --refresh')).toMatchObject([
        { id: subscription?.subscriptionId, tenantId: emulator.tenantId, user: { name: alexName, type: 'user' } },
      ]);
    });

    it.each([
      {
        api: 'Azure Resource Manager',
        url: '/subscriptions?api-version=2022-12-01',
        other: 'https://graph.microsoft.com',
        code: 'AuthenticationFailed',
      },
      {
        api: 'Graph',
        url: `${graph}/me`,
        other: 'https://management.azure.com/',
        code: 'InvalidAuthenticationToken',
      },
    ])('are refused at $api with a token for $other', async ({ url, other, code }) => {
      const outcome = await run(tenant.alex, `rest --url ${url} --resource ${other}`);
      expectFailure(outcome, 1, `ERROR: Unauthorized({"error":{"code":"${code}"`);
    });
  });
});
