import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiManifest } from '@entrada/core';
import { createGraph, exportAzureCli, planRegistration, readRegistration } from '@entrada/registration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeManifest } from '../../packages/registration/src/testing/whole-manifest.ts';
import { expectFailure, expectSuccess, printed } from './azure-cli-commands.ts';
import type { Outcome } from './azure-cli-session.ts';
import { AzureCliTenant } from './azure-cli-tenant.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

/** What `entrada expose export --format az-script` writes, run by a plain shell with the unmodified Azure CLI. */
const clis = installedAzureClis();
const folder = mkdtempSync(join(tmpdir(), 'entrada-export-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(clis)('Azure CLI $version in an exported script', { timeout: 240_000 }, (cli) => {
  let tenant: AzureCliTenant;
  beforeAll(async () => {
    tenant = await AzureCliTenant.start(cli);
  }, 60_000);
  afterAll(() => tenant.close());

  it('registers what the manifest says, and the second time writes nothing', async () => {
    const first = expectSuccess(await runScript(tenant, wholeManifest));
    expect(first.stderr).toContain('+ permissions');
    const application = registered(tenant, wholeManifest.name);
    expect(first.stdout.trim()).toBe(application?.appId);
    expect(application?.api.oauth2PermissionScopes[0]).toMatchObject({
      adminConsentDescription: wholeManifest.scopes[0]?.description,
    });
    expect(await stepsLeft(tenant, wholeManifest)).toEqual([]);

    const before = tenant.emulator.traffic();
    const second = expectSuccess(await runScript(tenant, wholeManifest));
    expect(writesSince(tenant, before)).toEqual([]);
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).not.toMatch(/^\+/m);
  });

  it('edits what differs, enabled or not, and keeps what it does not name', async () => {
    const [scope] = wholeManifest.scopes;
    if (scope === undefined) throw new Error('the manifest has a scope');
    const edited: ApiManifest = {
      ...wholeManifest,
      identifierUris: ['api://adatum-orders', 'api://adatum-orders-two'],
      scopes: [{ ...scope, description: 'Use every order', consent: 'admin' }],
      appRoles: [],
      authorizedClients: wholeManifest.authorizedClients.map((client) => ({ ...client, scopes: [scope.value] })),
      optionalClaims: {
        accessToken: [{ name: 'ctry', essential: true, additionalProperties: [] }],
        idToken: [],
        saml2Token: [],
      },
      owners: [],
      assignment: { required: false, users: [], groups: [], applications: [] },
      grants: [],
    };
    const before = registered(tenant, wholeManifest.name);
    expectSuccess(await runScript(tenant, edited));
    const after = registered(tenant, wholeManifest.name);
    expect(
      after?.api.oauth2PermissionScopes.map(({ value, isEnabled, id }) => [value, isEnabled, id]).toSorted(),
    ).toEqual(before?.api.oauth2PermissionScopes.map(({ value, isEnabled, id }) => [value, isEnabled, id]).toSorted());
    expect(after?.api.oauth2PermissionScopes.find(({ value }) => value === scope.value)).toMatchObject({
      adminConsentDescription: 'Use every order',
      userConsentDisplayName: scope.userDisplayName,
      type: 'Admin',
    });
    expect(after?.appRoles).toEqual(before?.appRoles);
    expect(after?.api.preAuthorizedApplications).toEqual(before?.api.preAuthorizedApplications);
    expect(after?.identifierUris.toSorted()).toEqual(
      [...(before?.identifierUris ?? []), 'api://adatum-orders-two'].toSorted(),
    );
    expect(after?.optionalClaims?.accessToken.map(({ name }) => name)).toEqual(['idtyp', 'aud', 'ctry']);
    expect(await stepsLeft(tenant, edited)).toEqual([]);
  });

  it('writes nothing when a name is unknown', async () => {
    const before = tenant.emulator.traffic();
    const assignment = { ...wholeManifest.assignment, groups: [{ name: `Nobody's "$(id)"` }] };
    const outcome = await runScript(tenant, { ...wholeManifest, name: 'never-made', assignment });
    expectFailure(outcome, 1, `The tenant has no group Nobody's "$(id)".`);
    expect(writesSince(tenant, before)).toEqual([]);
  });
});

async function runScript(tenant: AzureCliTenant, api: ApiManifest): Promise<Outcome> {
  const file = join(folder, 'script.sh');
  writeFileSync(file, exportAzureCli(api).text);
  return await tenant.casey.run('sh', [file]);
}

function registered(tenant: AzureCliTenant, name: string) {
  const { applications } = tenant.emulator.directory;
  return structuredClone([...applications.values()].find(({ displayName }) => displayName === name));
}

/** Requests to Graph that change something; `before` is what `traffic()` gave then. */
function writesSince({ emulator }: AzureCliTenant, before: number): string[] {
  const count = emulator.traffic() - before;
  expect(count).toBeGreaterThan(0);
  return emulator
    .requests()
    .slice(-count)
    .filter(({ method, host }) => host.startsWith('graph.') && method !== 'GET' && method !== 'CONNECT')
    .map(({ method, path }) => `${method} ${path}`);
}

async function stepsLeft({ casey, emulator }: AzureCliTenant, api: ApiManifest): Promise<readonly string[]> {
  const token = await printed(casey, 'account get-access-token --resource-type ms-graph --query accessToken');
  const graph = createGraph({ fetch: emulator.fetch, getToken: () => Promise.resolve(token) });
  return planRegistration(api, await readRegistration(graph, api)).steps.map(({ title }) => title);
}
