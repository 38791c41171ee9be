import { afterAll, beforeAll, describe, expect } from 'vitest';
import { AzureCliSession } from './azure-cli-session.ts';
import { describeNodeClient } from './describe-node-client.ts';
import { installedAzureClis } from './installed-azure-clis.ts';
import { NodeClient } from './node-client.ts';
import { alex, api, azureCliId, blair, reportsApi, tenantId } from './node-clients-seed.ts';
import { delegated } from './person-cases.ts';
import { itWitnesses, refused, type WitnessCase } from './witness-case.ts';

const unavailable = 'CredentialUnavailableError';

/** @azure/identity where somebody has signed in to a real Azure CLI. */
describeNodeClient('@azure/identity', 'azure-identity.ts', (bench) => {
  describe.each(installedAzureClis())('with Azure CLI $version, signed in', (cli) => {
    const sessions = new Map<string, AzureCliSession>();
    const clients = new Map<string, NodeClient>();
    beforeAll(async () => {
      const { emulator } = bench().tenant;
      for (const user of [alex, blair]) {
        const session = new AzureCliSession(cli, emulator);
        sessions.set(user, session);
        await session.loginByDeviceCode(user);
        clients.set(user, new NodeClient(emulator, 'azure-identity.ts', session.env));
      }
    }, 60_000);
    afterAll(() => {
      for (const client of clients.values()) client.close();
      for (const session of sessions.values()) session.close();
    });

    const flow = 'signed-in Azure CLI';
    const ask = (resource: string, user = alex, credential = 'Azure CLI') => {
      const task = { flow: credential, tenant: tenantId, clientId: '', scopes: [`${resource}/.default`] };
      return async () => {
        const client = clients.get(user);
        if (client === undefined) throw new TypeError(`${user} has not signed in`);
        return await client.run(task);
      };
    };
    // AzureCliCredential takes the advice of newer versions (`az login --tenant …`) for "nobody is signed in"; seen with
    // 2.91, not with 2.45.
    const hidesNumber = Number(cli.version.split('.')[1]) >= 91;
    const shows = hidesNumber && {
      shows: `that one should run 'az login' (AzureCliCredential with Azure CLI ${cli.version})`,
    };
    const refusal = (aadsts: number): object =>
      hidesNumber
        ? { outcome: { error: { name: unavailable, message: expect.stringMatching(/^Please run 'az login'/) } } }
        : refused(aadsts, unavailable);
    const cases: WitnessCase[] = [
      { flow, state: 'authorized', how: 'AzureCliCredential', run: ask(api.uri), expected: delegated(azureCliId) },
      {
        flow,
        state: 'authorized',
        how: 'DefaultAzureCredential',
        run: ask(api.uri, alex, 'default'),
        expected: delegated(azureCliId),
      },
      { flow, state: 'client not authorized', ...shows, run: ask(reportsApi.uri), expected: refusal(65001) },
      { flow, state: 'person not assigned', ...shows, run: ask(api.uri, blair), expected: refusal(50105) },
      { flow, state: 'resource unknown', ...shows, run: ask('api://nobody-knows-this'), expected: refusal(500011) },
    ];
    // Azure CLI's own files are not made for several at once.
    itWitnesses(cases, { concurrent: false });
  });
});
