import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectFailure, expectSuccess, json, printed, run, succeed } from './azure-cli-commands.ts';
import { AzureCliTenant, claimsFor, delegatedScope, getToken } from './azure-cli-tenant.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

/**
 * APIs and clients that the unmodified Azure CLI registered all by itself, and the tokens they lead to: with every piece
 * that is missing, the refusal for that piece.
 */
const graph = 'https://graph.microsoft.com/v1.0';
const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const denied = 'ERROR: Insufficient privileges to complete the operation.';

const clis = installedAzureClis();

it.skip.each(clis.length === 0 ? ['Azure CLI'] : [])('%s is on this machine', () => {
  expect(clis).not.toEqual([]);
});

describe.each(clis)('with Azure CLI $version alone', { timeout: 60_000 }, (cli) => {
  let tenant: AzureCliTenant;
  beforeAll(async () => {
    tenant = await AzureCliTenant.start(cli);
  }, 60_000);
  afterAll(() => tenant.close());

  it('an API is registered, and lets Alex in once nothing is missing', async () => {
    const { alex, casey } = tenant;
    const { appId } = await tenant.register(casey, 'made-by-az');
    const uri = 'api://made-by-az';
    const scope = delegatedScope();
    expectSuccess(await tenant.setApi(appId, { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [scope] }));
    await succeed(casey, `ad app update --id ${appId} --identifier-uris ${uri}`);
    expectFailure(await getToken(alex, uri), 1, `AADSTS500011: The resource principal named ${uri} was not found`);

    const id = await printed(casey, `ad sp create --id ${appId} --query id`);
    const notConsented = `AADSTS65001: The user or administrator has not consented to use the application with ID '${azureCli}' named 'Microsoft Azure CLI'.`;
    expectFailure(await getToken(alex, uri), 1, notConsented);

    const authorizedClient = { appId: azureCli, delegatedPermissionIds: [scope.id] };
    expectSuccess(await tenant.setApi(appId, { preAuthorizedApplications: [authorizedClient] }));
    const principal = `${graph}/servicePrincipals/${id}`;
    expectSuccess(await tenant.write(casey, 'PATCH', principal, { appRoleAssignmentRequired: true }));
    expectFailure(await getToken(alex, uri), 1, 'AADSTS50105: ');

    const alexId = await printed(alex, 'ad signed-in-user show --query id');
    const assignment = { principalId: alexId, resourceId: id, appRoleId: '00000000-0000-0000-0000-000000000000' };
    const byAlex = await tenant.write(alex, 'POST', `${principal}/appRoleAssignedTo`, assignment);
    expectFailure(byAlex, 1, '"Authorization_RequestDenied"');
    expectSuccess(await tenant.write(casey, 'POST', `${principal}/appRoleAssignedTo`, assignment));
    expect(await claimsFor(alex, uri)).toMatchObject({
      aud: appId,
      azp: azureCli,
      oid: alexId,
      scp: 'access_as_user',
      ver: '2.0',
    });

    // Alex's az keeps its token; with the registration gone, nobody gets a new one.
    await succeed(casey, `ad app delete --id ${appId}`);
    expectFailure(await getToken(casey, uri), 1, 'AADSTS500011: ');
  });

  it('an API lets Alex in by a grant to Azure CLI, which nothing on the registration shows', async () => {
    const { alex, casey, emulator } = tenant;
    const uri = `api://${emulator.tenantId}/granted`;
    const { appId } = await tenant.register(casey, 'granted', `--identifier-uris ${uri}`);
    expectSuccess(await tenant.setApi(appId, { oauth2PermissionScopes: [delegatedScope()] }));
    await succeed(casey, `ad sp create --id ${appId}`);
    expectFailure(await getToken(alex, uri), 1, 'AADSTS65001: ');

    // A grant is between service principals, and Azure CLI has none in a tenant where nobody made one.
    const grant = `ad app permission grant --id ${azureCli} --api ${appId} --scope access_as_user`;
    expectFailure(await run(casey, grant), 1, `Resource '${azureCli}' does not exist`);
    const foreign =
      'When using this permission, the backing application of the service principal being created must in the local tenant';
    expectFailure(await run(alex, `ad sp create --id ${azureCli}`), 1, foreign);
    await succeed(casey, `ad sp create --id ${azureCli}`);
    expectFailure(await run(alex, grant), 1, denied);
    await succeed(casey, grant);

    const claims = await claimsFor(alex, uri);
    expect(claims).toMatchObject({ aud: uri, appid: azureCli, scp: 'access_as_user', ver: '1.0' });
    const api = await json(casey, `ad app show --id ${appId} --query api`);
    expect(api).toMatchObject({ preAuthorizedApplications: [] });
  });

  it('a client lists the permissions it needs, and is granted them by an administrator', async () => {
    const { casey, emulator } = tenant;
    const api = await tenant.register(casey, 'needed', `--identifier-uris api://${emulator.tenantId}/needed`);
    const scope = delegatedScope();
    expectSuccess(await tenant.setApi(api.appId, { oauth2PermissionScopes: [scope] }));
    const resourceId = await printed(casey, `ad sp create --id ${api.appId} --query id`);
    const client = await tenant.register(casey, 'needing');
    const clientId = await printed(casey, `ad sp create --id ${client.appId} --query id`);

    const ofClient = `--id ${client.appId}`;
    await succeed(casey, `ad app permission add ${ofClient} --api ${api.appId} --api-permissions ${scope.id}=Scope`);
    expect(await json(casey, `ad app permission list ${ofClient}`)).toMatchObject([
      { resourceAppId: api.appId, resourceAccess: [{ id: scope.id, type: 'Scope' }] },
    ]);
    // A second grant replaces the scopes of the first (Azure/azure-cli#12137).
    for (const scopes of ['access_as_user', 'other']) {
      await succeed(casey, `ad app permission grant ${ofClient} --api ${api.appId} --scope ${scopes}`);
    }
    const grants = await json(casey, `ad app permission list-grants ${ofClient} --show-resource-name`);
    expect(grants).toMatchObject([
      { clientId, consentType: 'AllPrincipals', resourceId, resourceDisplayName: 'needed', scope: 'other' },
    ]);
  });

  it('a client signs in with its newest secret, and gets the roles that it is assigned', async () => {
    const { casey, emulator } = tenant;
    const uri = `api://${emulator.tenantId}/with-roles`;
    const api = await tenant.register(casey, 'with-roles', `--identifier-uris ${uri}`);
    const role = {
      id: randomUUID(),
      value: 'Orders.Read.All',
      displayName: 'Read orders',
      description: 'Read every order',
      allowedMemberTypes: ['Application'],
      isEnabled: true,
    };
    await succeed(casey, `ad app update --id ${api.appId} --app-roles ${tenant.inFile([role])}`);
    const resourceId = await printed(casey, `ad sp create --id ${api.appId} --query id`);
    const principal = `${graph}/servicePrincipals/${resourceId}`;
    expectSuccess(await tenant.write(casey, 'PATCH', principal, { appRoleAssignmentRequired: true }));
    const daemon = await tenant.register(casey, 'daemon');
    const principalId = await printed(casey, `ad sp create --id ${daemon.appId} --query id`);

    const newSecret = async () =>
      tenant.inFile(await printed(casey, `ad app credential reset --id ${daemon.appId} --query password`));
    const replaced = await newSecret();
    const secret = await newSecret();
    const session = tenant.freshSession();
    const login = `login --service-principal --username ${daemon.appId} --tenant ${emulator.tenantId} --password`;
    const refused = await run(session, `${login} ${replaced}`);
    expectFailure(refused, 1, 'AADSTS7000215: Invalid client secret provided.');
    await succeed(session, `${login} ${secret}`);
    const user = await json(session, 'account show --query user');
    expect(user).toEqual({ name: daemon.appId, type: 'servicePrincipal' });

    expectFailure(await getToken(session, uri), 1, 'AADSTS501051: ');
    const assignment = { principalId, resourceId, appRoleId: role.id };
    expectSuccess(await tenant.write(casey, 'POST', `${principal}/appRoleAssignedTo`, assignment));
    const claims = await claimsFor(session, uri);
    expect(claims).toMatchObject({ aud: uri, appid: daemon.appId, oid: principalId, roles: ['Orders.Read.All'] });
    expect(claims).not.toHaveProperty('scp');

    expectFailure(await run(session, 'ad app list'), 1, denied);
    expectFailure(await run(session, `rest --url ${graph}/me`), 1, '/me request is only valid with delegated');
  });
});
