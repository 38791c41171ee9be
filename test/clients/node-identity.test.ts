import { describe } from 'vitest';
import { describeNodeClient } from './describe-node-client.ts';
import type { ClientTask } from './node/client-protocol.ts';
import { type ClientRun, NodeClient } from './node-client.ts';
import {
  alex,
  api,
  blair,
  daemonId,
  nobodyId,
  reportsApi,
  strangerId,
  tenantId,
  toolId,
  web,
} from './node-clients-seed.ts';
import type { NodeClientsTenant } from './node-clients-tenant.ts';
import { delegated, personCases } from './person-cases.ts';
import { issued, itWitnesses, refused, refusedOnPage } from './witness-case.ts';

const unknownApi = 'api://nobody-knows-this';
/** What @azure/identity makes of a refusal depends on the credential: the number is in the message all the same. */
const failed = 'AuthenticationError';
const authenticationRequired = 'AuthenticationRequiredError';

describeNodeClient('@azure/identity', 'azure-identity.ts', (bench) => {
  const appOnly = issued({ aud: api.id, azp: daemonId, roles: ['Reports.Read.All'], ver: '2.0' });

  /** Runs a flow with what the tenant has made meanwhile. */
  const run =
    (
      flow: string,
      more: (tenant: NodeClientsTenant) => Partial<ClientTask>,
      user?: string,
    ): (() => Promise<ClientRun>) =>
    () => {
      const { client, tenant } = bench();
      const task = { flow, tenant: tenantId, clientId: daemonId, scopes: [`${api.uri}/.default`] };
      return client.run({ ...task, ...more(tenant) }, user);
    };
  const scopes = (resource: string) => [`${resource}/.default`];

  describe('DeviceCodeCredential', () => {
    const ask = (resource: string, user: string) =>
      run('device code', () => ({ clientId: toolId, scopes: [`${resource}/access_as_user`] }), user);
    itWitnesses(personCases('device code', toolId, ask, refusedOnPage));
  });

  describe('ClientSecretCredential', () => {
    const ask = (more: Partial<ClientTask>) => run('client secret', ({ secret }) => ({ secret, ...more }));
    const flow = 'client secret';
    const refusal = (aadsts: number) => refused(aadsts, authenticationRequired);
    itWitnesses([
      { flow, state: 'authorized', run: ask({}), expected: appOnly },
      { flow, state: 'resource unknown', run: ask({ scopes: scopes(unknownApi) }), expected: refusal(500011) },
      { flow, state: 'client unknown', run: ask({ clientId: nobodyId }), expected: refusal(700016) },
      { flow, state: 'wrong secret', run: ask({ secret: 'a wrong one' }), expected: refusal(7000215) },
      {
        flow,
        state: 'expired secret',
        run: run('client secret', ({ expiredSecret }) => ({ secret: expiredSecret })),
        expected: refusal(7000222),
      },
      { flow, state: 'application not assigned', run: ask({ clientId: strangerId }), expected: refusal(501051) },
    ]);
  });

  describe('ClientCertificateCredential', () => {
    const flow = 'client certificate';
    itWitnesses([
      { flow, state: 'authorized', run: run(flow, ({ pem }) => ({ pem })), expected: appOnly },
      {
        flow,
        state: 'wrong credential',
        run: run(flow, ({ strangePem }) => ({ pem: strangePem })),
        expected: refused(700027, authenticationRequired),
      },
    ]);
  });

  describe('ClientAssertionCredential', () => {
    const flow = 'federated assertion';
    itWitnesses([
      { flow, state: 'authorized', run: run(flow, (tenant) => ({ assertion: tenant.assertion() })), expected: appOnly },
      {
        flow,
        state: 'wrong credential',
        run: run(flow, (tenant) => ({ assertion: tenant.assertion('somebody-else') })),
        expected: refused(700213, authenticationRequired),
      },
    ]);
  });

  describe('WorkloadIdentityCredential', () => {
    const ask = (subject?: string) =>
      run('workload identity', (tenant) => ({ assertionFile: tenant.inFile(tenant.assertion(subject)) }));
    const flow = 'federated assertion';
    itWitnesses([
      { flow, state: 'authorized', run: ask(), expected: appOnly },
      {
        flow,
        state: 'wrong credential',
        run: ask('somebody-else'),
        expected: refused(700213, authenticationRequired),
      },
    ]);
  });

  describe('OnBehalfOfCredential', () => {
    const flow = 'on-behalf-of';
    const ask = (resource: string, user: string) => {
      const upstream = { clientId: toolId, scopes: [`${web.uri}/access_as_user`] };
      const task = { clientId: web.id, upstream, scopes: [`${resource}/access_as_user`] };
      return run(flow, ({ secret }) => ({ ...task, secret }), user);
    };
    itWitnesses([
      { flow, state: 'authorized', run: ask(api.uri, alex), expected: delegated(web.id) },
      {
        flow,
        state: 'client not authorized',
        run: ask(reportsApi.uri, alex),
        expected: refused(65001, authenticationRequired),
      },
      {
        flow,
        state: 'person not assigned',
        run: ask(api.uri, blair),
        expected: refused(50105, authenticationRequired),
      },
    ]);
  });

  describe('UsernamePasswordCredential', () => {
    const flow = 'username and password';
    const ask = (username: string, password?: string, resource: string = api.uri) =>
      run(flow, (tenant) => ({
        clientId: toolId,
        username,
        password: password ?? tenant.password,
        scopes: [`${resource}/access_as_user`],
      }));
    itWitnesses([
      { flow, state: 'authorized', run: ask(alex), expected: delegated(toolId) },
      {
        flow,
        state: 'client not authorized',
        run: ask(alex, undefined, reportsApi.uri),
        expected: refused(65001, authenticationRequired),
      },
      { flow, state: 'person not assigned', run: ask(blair), expected: refused(50105, authenticationRequired) },
      { flow, state: 'wrong password', run: ask(alex, 'wrong'), expected: refused(50126, authenticationRequired) },
    ]);
  });

  describe.each(['EnvironmentCredential', 'DefaultAzureCredential'])('%s', (credential) => {
    const flow = 'environment variables';
    const ask = (secretOf: (tenant: NodeClientsTenant) => string) => async () => {
      const { tenant } = bench();
      const secret = secretOf(tenant);
      const env = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: daemonId, AZURE_CLIENT_SECRET: secret };
      const client = new NodeClient(tenant.emulator, 'azure-identity.ts', env);
      try {
        const task = { tenant: tenantId, clientId: '', scopes: scopes(api.uri) };
        return await client.run({ ...task, flow: credential === 'EnvironmentCredential' ? 'environment' : 'default' });
      } finally {
        client.close();
      }
    };
    itWitnesses([
      { flow, state: 'authorized', run: ask(({ secret }) => secret), expected: appOnly },
      { flow, state: 'wrong secret', run: ask(() => 'a wrong one'), expected: refused(7000215, failed) },
    ]);
  });
});
