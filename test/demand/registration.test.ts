import type { Emulator } from '@entrada/emulator';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createExposeBench, type ExposeBench, ordersManifest } from '../../packages/cli/src/testing/expose-bench.ts';
import { casey, fetchAround } from '../../packages/cli/src/testing/local-tenant.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const azurePowerShell = '1950a258-227b-4e31-a9cf-717495945fc2';
const visualStudioCode = 'aebc6443-996d-45c2-90f0-388ff96faa56';

let bench: ExposeBench;
beforeAll(async () => {
  bench = await createExposeBench();
});
afterEach(() => bench.emulator.reset());
afterAll(() => bench.close());

/** Applies a manifest as the administrator, and gives what the registration was after each request that differs from before. */
async function apply(manifest: string, ...args: string[]): Promise<readonly State[]> {
  const states: State[] = [];
  const { exitCode, stderr } = await bench.run('apply', casey, manifest, args, {
    fetch: async (input, init) => {
      const response = await fetchAround(bench.emulator)(input, init);
      const state = stateOf(bench.emulator);
      if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state);
      return response;
    },
  });
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
  return states;
}

/** Scopes, a disabled one with a minus before it, and the ids of the authorized clients. */
interface State {
  readonly scopes: readonly string[];
  readonly clients: readonly string[];
}

function stateOf({ directory }: Emulator): State {
  const application = [...directory.applications.values()].find(({ displayName }) => displayName === 'adatum-orders');
  return {
    scopes: (application?.api.oauth2PermissionScopes ?? []).map(({ value, isEnabled }) =>
      isEnabled ? value : `-${value}`,
    ),
    clients: (application?.api.preAuthorizedApplications ?? []).map(({ appId }) => appId),
  };
}

describe('the registration of an API', () => {
  it('Azure/azure-cli#23969, MicrosoftDocs/azure-docs#55947, microsoftgraph/microsoft-graph-docs-contrib#1395, 18F/piipan#560: scopes and authorized clients come from a manifest, in the two requests that Graph wants, by the names of the tools', async () => {
    expect(await apply(ordersManifest)).toEqual([
      { scopes: [], clients: [] },
      { scopes: ['access_as_user'], clients: [] },
      { scopes: ['access_as_user'], clients: [azureCli, azurePowerShell] },
    ]);
    expect(await apply(ordersManifest)).toHaveLength(1);
  });

  it('hashicorp/terraform-provider-azuread#878, Azure/azure-cli#12137, pnp/cli-microsoft365#2076: one more client is authorized, and those that others authorized stay', async () => {
    await apply(ordersManifest);
    await apply(ordersManifest.replace('[azure-cli, azure-powershell]', '[vscode]'));
    expect(stateOf(bench.emulator).clients).toEqual([azureCli, azurePowerShell, visualStudioCode]);
  });

  it('microsoftgraph/msgraph-sdk-dotnet#1888, microsoftgraph/msgraph-sdk-powershell#1211: a scope that is taken away is disabled first, as Graph demands', async () => {
    const two = ordersManifest.replace('  authorizedClients', '    read: { consent: user }\n  authorizedClients');
    await apply(two);
    const states = await apply(ordersManifest, '--prune', '--yes');
    expect(states.map(({ scopes }) => scopes)).toEqual([
      ['access_as_user', 'read'],
      ['access_as_user', '-read'],
      ['access_as_user'],
    ]);
  });
});
