import { expect, it } from 'vitest';
import { describeNodeClient } from './describe-node-client.ts';
import type { ClientTask } from './node/client-protocol.ts';
import {
  alex,
  api,
  azureCliId,
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
import type { WitnessFlow } from './witness.ts';
import { issued, itWitnesses, refused, refusedOnPage, type WitnessCase } from './witness-case.ts';

/** The unmodified MSAL for Node as a witness; the environment of its process is all that leads it here. */
describeNodeClient('@azure/msal-node', 'msal-node.ts', (bench) => {
  const interaction = 'InteractionRequiredAuthError';
  const server = 'ServerError';
  const appOnly = issued({ aud: api.id, azp: daemonId, roles: ['Reports.Read.All'], ver: '2.0' });

  const ask = (flow: WitnessFlow, clientId: string) => (resource: string, user: string) => () =>
    bench().client.run({ flow, tenant: tenantId, clientId, scopes: [`${resource}/access_as_user`] }, user);
  const asPerson = (flow: WitnessFlow, clientId: string, refusal: (aadsts: number) => object): WitnessCase[] =>
    personCases(flow, clientId, ask(flow, clientId), refusal);

  const asApplication = (more: (tenant: NodeClientsTenant) => Partial<ClientTask>, resource: string = api.uri) => {
    const task = { tenant: tenantId, clientId: daemonId, scopes: [`${resource}/.default`] };
    return (flow: WitnessFlow) => () => bench().client.run({ flow, ...task, ...more(bench().tenant) });
  };
  const secret = ({ secret }: NodeClientsTenant) => ({ secret });

  itWitnesses([
    ...asPerson('device code', toolId, refusedOnPage),
    {
      flow: 'device code',
      state: 'client unknown',
      shows: 'unauthorized_client alone, of the poll that it sends all the same',
      run: ask('device code', nobodyId)(api.uri, alex),
      // It takes the refusal for a device code, polls without one, and shows the second refusal's error alone.
      expected: {
        outcome: {
          outcome: 'refused',
          error: { name: 'AuthError', message: 'post_request_failed: unauthorized_client' },
        },
      },
    },
    ...asPerson('browser', toolId, refusedOnPage),
    ...asPerson('authorization code', toolId, refusedOnPage),
    {
      flow: 'authorization code',
      state: 'authorized',
      how: 'with a client secret',
      run: () => {
        const task = { flow: 'authorization code', tenant: tenantId, clientId: web.id, redirectUri: web.redirectUri };
        return bench().client.run({ ...task, scopes: [`${api.uri}/.default`], secret: bench().tenant.secret }, alex);
      },
      expected: delegated(web.id),
    },
    ...asPerson('refresh token', azureCliId, (aadsts) => refused(aadsts, aadsts === 65001 ? interaction : server)),
    ...(
      [
        ['authorized', asApplication(secret), appOnly],
        ['resource unknown', asApplication(secret, 'api://nobody-knows-this'), refused(500011, server)],
        ['client unknown', asApplication(({ secret }) => ({ secret, clientId: nobodyId })), refused(700016, server)],
        ['wrong secret', asApplication(() => ({ secret: 'a wrong one' })), refused(7000215, server)],
        ['expired secret', asApplication(({ expiredSecret }) => ({ secret: expiredSecret })), refused(7000222, server)],
        [
          'application not assigned',
          asApplication(({ secret }) => ({ secret, clientId: strangerId })),
          refused(501051, server),
        ],
      ] as const
    ).map(([state, run, expected]) => ({ flow: 'client secret' as const, state, run: run('client secret'), expected })),
    {
      flow: 'client certificate',
      state: 'authorized',
      how: 'PS256',
      run: asApplication(({ pem }) => ({ pem }))('client certificate'),
      expected: appOnly,
    },
    {
      flow: 'client certificate',
      state: 'wrong credential',
      run: asApplication(({ strangePem }) => ({ pem: strangePem }))('client certificate'),
      expected: refused(700027, server),
    },
    {
      flow: 'federated assertion',
      state: 'authorized',
      run: asApplication((tenant) => ({ assertion: tenant.assertion() }))('federated assertion'),
      expected: appOnly,
    },
    {
      flow: 'federated assertion',
      state: 'wrong credential',
      how: 'of a subject that the application does not trust',
      run: asApplication((tenant) => ({ assertion: tenant.assertion('somebody-else') }))('federated assertion'),
      expected: refused(700213, server),
    },
    ...(
      [
        ['authorized', api.uri, alex, delegated(web.id)],
        ['client not authorized', reportsApi.uri, alex, refused(65001, interaction)],
        ['person not assigned', api.uri, blair, refused(50105, server)],
        ['resource unknown', 'api://nobody-knows-this', alex, refused(500011, server)],
      ] as const
    ).map(([state, resource, user, expected]) => ({
      flow: 'on-behalf-of' as const,
      state,
      run: () => {
        const upstream = { clientId: toolId, scopes: [`${web.uri}/access_as_user`] };
        const task = {
          flow: 'on-behalf-of',
          tenant: tenantId,
          clientId: web.id,
          upstream,
          secret: bench().tenant.secret,
        };
        return bench().client.run({ ...task, scopes: [`${resource}/access_as_user`] }, user);
      },
      expected,
    })),
    ...(
      [
        ['authorized', api.uri, alex, undefined, delegated(toolId)],
        ['client not authorized', reportsApi.uri, alex, undefined, refused(65001, interaction)],
        ['person not assigned', api.uri, blair, undefined, refused(50105, server)],
        ['wrong password', api.uri, alex, 'a wrong one', refused(50126, server)],
      ] as const
    ).map(([state, resource, username, password, expected]) => ({
      flow: 'username and password' as const,
      state,
      run: () => {
        const task = { flow: 'username and password', tenant: tenantId, clientId: toolId, username };
        return bench().client.run({
          ...task,
          password: password ?? bench().tenant.password,
          scopes: [`${resource}/access_as_user`],
        });
      },
      expected,
    })),
  ]);

  it('sends a browser to the real Entra unless it is told what discovery says', async () => {
    const task = { flow: 'sign-in address', tenant: tenantId, clientId: toolId, scopes: [`${api.uri}/access_as_user`] };
    expect(await bench().client.run(task)).toEqual({
      outcome: {
        outcome: 'value',
        value: { ownIdea: 'https://login.microsoftonline.com', asTold: bench().tenant.emulator.url },
      },
    });
  });
});
