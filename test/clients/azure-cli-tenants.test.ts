import { decodeToken } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSuccess, json, printed, run } from './azure-cli-commands.ts';
import { AzureCliSession } from './azure-cli-session.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

/**
 * The unmodified Azure CLI as a witness of several tenants: Alex of Adatum is a guest of Contoso, Casey is not, and one
 * `az login` finds out.
 */
const adatumId = 'ad470000-5eed-4ad0-8a70-0000000ada70';
const contosoId = 'c0470000-5eed-4ad0-8a70-0000000c0705';
const api = 'api://contoso-orders';

const seed = `
tenants:
  - tenant: { id: ${adatumId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
    users:
      - { userPrincipalName: alex@adatum.onmicrosoft.com, displayName: Alex }
      - { userPrincipalName: casey@adatum.onmicrosoft.com, displayName: Casey, directoryRoles: [Global Administrator] }
    microsoft: { clients: [azure-cli], apis: [graph, arm] }
    subscriptions: [{ displayName: Adatum Development }]
  - tenant: { id: ${contosoId}, displayName: Contoso, domain: contoso.onmicrosoft.com }
    users:
      - { userPrincipalName: 'alex_adatum.onmicrosoft.com#EXT#@contoso.onmicrosoft.com', displayName: Alex, userType: Guest }
    microsoft: { clients: [azure-cli], apis: [graph, arm] }
    applications:
      - displayName: contoso-orders
        identifierUris: ['${api}']
        requestedAccessTokenVersion: 2
        scopes: [{ value: read }]
        preAuthorized: [{ client: azure-cli, scopes: [read] }]
        servicePrincipal: { assignmentRequired: true }
    subscriptions: [{ displayName: Contoso Production }]
`;

const clis = installedAzureClis();

it.skip.each(clis.length === 0 ? ['Azure CLI'] : [])('%s is on this machine', () => {
  expect(clis).not.toEqual([]);
});

describe.each(clis)('Azure CLI $version', { timeout: 60_000 }, (cli) => {
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

  it('finds the subscriptions of every tenant that knows the person', async () => {
    const names = (session: AzureCliSession): Promise<unknown> =>
      json(session, 'account list --query [].[name,tenantId]');
    expect(await names(alex)).toEqual(
      expect.arrayContaining([
        ['Adatum Development', adatumId],
        ['Contoso Production', contosoId],
      ]),
    );
    expect(await names(casey)).toEqual([['Adatum Development', adatumId]]);
  });

  it('gets a token of the tenant that invited the person, once assigned', async () => {
    const ask = `account get-access-token --tenant ${contosoId} --scope ${api}/.default`;
    const refused = await run(alex, ask);
    expect(refused.stderr).toContain('AADSTS50105');
    const contoso = emulator.directoryOf(contosoId);
    const principal = contoso.findResource(api);
    if (principal) contoso.servicePrincipals.change(principal, { appRoleAssignmentRequired: false });
    const token = await printed(alex, `${ask} --query accessToken`);
    const [guest] = contoso.users.values();
    expect(decodeToken(token).claims).toMatchObject({ tid: contosoId, oid: guest?.id, scp: 'read' });
  });

  it('is refused where the person was not invited', async () => {
    const { exitCode, stderr } = await run(
      casey,
      `account get-access-token --tenant ${contosoId} --scope ${api}/.default`,
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain("AADSTS50020: User account 'casey@adatum.onmicrosoft.com' from identity provider");
  });

  it('has to sign in again after the sessions were revoked', async () => {
    emulator.clock.advance(2);
    emulator.revokeUser('casey@adatum.onmicrosoft.com');
    const { stderr } = await run(casey, 'account get-access-token --resource https://graph.microsoft.com');
    expect(stderr).toContain('AADSTS50173');
    // As 2.91 advises: without it az finds its token of before in the cache, which Azure Resource Manager refuses.
    expectSuccess(await run(casey, 'logout'));
    // Tokens are dated in whole seconds: one of the second of the revocation would be taken for an older one.
    emulator.clock.advance(2);
    expectSuccess(await casey.loginByDeviceCode('casey@adatum.onmicrosoft.com'));
    await printed(casey, 'account get-access-token --resource https://graph.microsoft.com --query tokenType');
  });
});
