import type { ManagedIdentityKind } from '@entrada/emulator';
import { expect, it } from 'vitest';
import { describeNodeClient } from './describe-node-client.ts';
import { api, reportsApi, tenantId } from './node-clients-seed.ts';
import type { WitnessCell, WitnessFlow } from './witness.ts';
import { issued, itIsNotTried, itWitnesses } from './witness-case.ts';

const clients = [
  { name: '@azure/identity', script: 'azure-identity.ts', error: 'CredentialUnavailableError' },
  { name: '@azure/msal-node', script: 'msal-node.ts', error: 'ServerError' },
];

/** Where a process may believe it runs, and what it is told of a refusal there: App Service keeps Entra's reason to itself. */
const hosts: readonly {
  kind: ManagedIdentityKind;
  flow: WitnessFlow;
  refusal: object;
  shows?: string;
  untried: readonly WitnessCell[];
}[] = [
  {
    kind: 'imds',
    flow: 'managed identity (IMDS)',
    refusal: { aadsts: 501051 },
    untried: [{ flow: 'managed identity (Azure Arc)', state: 'authorized' }],
  },
  {
    kind: 'app-service',
    flow: 'managed identity (App Service)',
    shows: 'that an unexpected error occurred: App Service keeps the reason to itself',
    refusal: { message: expect.stringContaining('An unexpected error occured while fetching the AAD Token') },
    untried: [],
  },
];
const arcReason = "Azure Arc's clients read a key file in a folder of its agent only, which no other machine has.";

/** The host's own identity is assigned to the API, the other one is not. */
for (const { name, script, error } of clients) {
  for (const { kind, flow, refusal, shows, untried } of hosts) {
    describeNodeClient(
      name,
      script,
      (bench) => {
        const ask = (resource: string, identity?: string) => () => {
          const { client, tenant } = bench();
          const principals = [...tenant.emulator.directory.servicePrincipals.values()];
          const clientId = principals.find(({ displayName }) => displayName === identity)?.appId ?? '';
          const scopes = [`${resource}/.default`];
          return client.run({ flow: 'managed identity', tenant: tenantId, clientId, scopes });
        };
        itWitnesses([
          {
            flow,
            state: 'authorized',
            how: "the host's own identity",
            run: ask(api.uri),
            expected: issued({ aud: api.id, roles: ['Reports.Read.All'], tid: tenantId }),
          },
          {
            flow,
            state: 'authorized',
            how: 'a user-assigned identity, for an API that requires no assignment',
            run: ask(reportsApi.uri, 'adatum-idle'),
            expected: issued({ aud: reportsApi.id, tid: tenantId }),
          },
          {
            flow,
            state: 'application not assigned',
            ...(shows !== undefined && { shows }),
            run: ask(api.uri, 'adatum-idle'),
            expected: { outcome: { outcome: 'refused', error: { name: error, ...refusal } } },
          },
        ]);
        for (const cell of untried) itIsNotTried(cell, arcReason);
      },
      { managedIdentity: kind },
    );
  }
}

describeNodeClient(
  '@azure/identity',
  'azure-identity.ts',
  (bench) => {
    it('takes a managed identity in DefaultAzureCredential, once the host has one', async () => {
      const task = { flow: 'default', tenant: tenantId, clientId: '', scopes: [`${api.uri}/.default`] };
      expect(await bench().client.run(task)).toMatchObject(issued({ aud: api.id, roles: ['Reports.Read.All'] }));
    });
  },
  { managedIdentity: 'imds' },
);
