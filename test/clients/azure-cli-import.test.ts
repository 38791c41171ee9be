import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraph, type Plan, parseManifest, planRegistration, readRegistration } from '@entrada/registration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSuccess, printed, succeed } from './azure-cli-commands.ts';
import type { Outcome } from './azure-cli-session.ts';
import { AzureCliTenant, caseyName, delegatedScope } from './azure-cli-tenant.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

/** Registrations that the unmodified Azure CLI made all by itself, taken over by `entrada expose import`. */
const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const bin = join(import.meta.dirname, '..', '..', 'packages/cli/src/bin.ts');
const folder = mkdtempSync(join(tmpdir(), 'entrada-import-'));
const file = join(folder, 'entrada.yaml');
const clis = installedAzureClis();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.skip.each(clis.length === 0 ? ['Azure CLI'] : [])('%s is on this machine', () => {
  expect(clis).not.toEqual([]);
});

describe.each(clis)('Azure CLI $version before entrada expose import', { timeout: 120_000 }, (cli) => {
  let tenant: AzureCliTenant;
  beforeAll(async () => {
    tenant = await AzureCliTenant.start(cli);
  }, 60_000);
  afterAll(() => tenant.close());

  it('leaves a bare registration, which lacks nothing but what makes it usable in the tenant', async () => {
    const { appId } = await tenant.register(tenant.casey, 'bare');
    const { stderr } = expectSuccess(await imported(tenant, appId));
    expect(stderr).toContain('It has no service principal in this tenant');
    const steps = (await planFor(tenant)).steps.map(({ title }) => title);
    expect(steps).toEqual(['Create the service principal']);

    await succeed(tenant.casey, `ad sp create --id ${appId}`);
    expectSuccess(await imported(tenant, 'bare'));
    await expectNothingToDo(tenant);
  });

  it('leaves a whole one, whose plan has nothing to do and finds nothing foreign', async () => {
    const { casey, emulator } = tenant;
    const options = [
      `--identifier-uris api://${emulator.tenantId}/imported`,
      '--sign-in-audience AzureADMultipleOrgs',
      `--app-roles ${tenant.inFile([appRole('Reader', 'User'), appRole('Read.All', 'Application')])}`,
      `--optional-claims ${tenant.inFile({ accessToken: [{ name: 'idtyp', essential: false }], idToken: [{ name: 'email', essential: true }] })}`,
    ];
    const { appId, id } = await tenant.register(casey, 'imported', options.join(' '));
    const [scope, admin] = [
      delegatedScope(),
      { ...delegatedScope(), id: randomUUID(), value: 'manage', type: 'Admin' },
    ];
    const scopes = { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [scope, admin] };
    expectSuccess(await tenant.setApi(appId, scopes));
    const clients = [
      { appId: azureCli, delegatedPermissionIds: [scope.id] },
      { appId: randomUUID(), delegatedPermissionIds: [scope.id, admin.id] },
    ];
    expectSuccess(
      await tenant.setApi(appId, { preAuthorizedApplications: clients, knownClientApplications: [azureCli] }),
    );
    await succeed(casey, `ad sp create --id ${appId}`);
    const caseyId = await printed(casey, 'ad signed-in-user show --query id');
    await succeed(casey, `ad app owner add --id ${id} --owner-object-id ${caseyId}`);
    await succeed(casey, `ad sp create --id ${azureCli}`);
    await succeed(casey, `ad app permission grant --id ${azureCli} --api ${appId} --scope access_as_user`);

    const { stdout, stderr } = expectSuccess(await imported(tenant, `api://${emulator.tenantId}/imported`));
    expect(stdout).toBe('');
    expect(stderr).not.toContain('does not say everything');
    expect(parseManifest(readFileSync(file, 'utf8'), { file }).apis).toMatchObject([
      {
        name: 'imported',
        appId,
        accessTokenVersion: 2,
        signInAudience: 'AzureADMultipleOrgs',
        scopes: [
          { value: 'access_as_user', consent: 'user' },
          { value: 'manage', consent: 'admin' },
        ],
        appRoles: [
          { value: 'Reader', allowed: ['user'] },
          { value: 'Read.All', allowed: ['application'] },
        ],
        authorizedClients: [{ appId: azureCli, scopes: ['access_as_user'] }, { scopes: ['access_as_user', 'manage'] }],
        knownClientApplications: [azureCli],
        optionalClaims: { accessToken: [{ name: 'idtyp' }], idToken: [{ name: 'email', essential: true }] },
        owners: expect.arrayContaining([{ kind: 'user', name: caseyName }]),
        assignment: { required: false },
        grants: [{ client: azureCli, scopes: ['access_as_user'] }],
      },
    ]);
    await expectNothingToDo(tenant);
  });
});

/** `entrada expose import REFERENCE`, with the token of Casey's Azure CLI. */
function imported({ casey }: AzureCliTenant, reference: string): Promise<Outcome> {
  const args = ['expose', 'import', reference, '-f', file, '--force', '--via', 'azure-cli'];
  return casey.run(process.execPath, ['--conditions=@entrada/source', bin, ...args]);
}

/** The plan of the manifest that was imported. */
async function planFor({ casey, emulator }: AzureCliTenant): Promise<Plan> {
  const token = await printed(casey, 'account get-access-token --resource-type ms-graph --query accessToken');
  const graph = createGraph({ fetch: emulator.fetch, getToken: () => Promise.resolve(token) });
  const [api] = parseManifest(readFileSync(file, 'utf8'), { file }).apis;
  if (api === undefined) throw new Error('an API was imported');
  return planRegistration(api, await readRegistration(graph, api));
}

async function expectNothingToDo(tenant: AzureCliTenant): Promise<void> {
  const { steps, changes } = await planFor(tenant);
  expect(steps).toEqual([]);
  expect(changes.filter(({ foreign }) => foreign)).toEqual([]);
}

function appRole(value: string, holder: 'User' | 'Application'): object {
  const words = { displayName: value, description: `Holds ${value}` };
  return { id: randomUUID(), value, allowedMemberTypes: [holder], isEnabled: true, ...words };
}
