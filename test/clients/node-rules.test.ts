import type { Directory } from '@entrada/emulator';
import { beforeEach, expect, it } from 'vitest';
import { describeNodeClient } from './describe-node-client.ts';
import type { ClientTask } from './node/client-protocol.ts';
import { alex, api, reportsApi, tenantId, toolId, web } from './node-clients-seed.ts';

const scope = `${api.uri}/access_as_user`;

/** Rules beside those of the matrix, as a client sees them that reads an AADSTS number out of the answer. */
describeNodeClient('@azure/msal-node', 'msal-node.ts', (bench) => {
  beforeEach(() => bench().tenant.emulator.reset());

  it.each<[aadsts: number, what: string, how: { more?: Partial<ClientTask>; change?: (directory: Directory) => void }]>(
    [
      [650053, 'a scope that is not there', { more: { scopes: [`${api.uri}/nothing`] } }],
      [70011, '.default beside a named scope', { more: { scopes: [`${api.uri}/.default`, scope] } }],
      [28000, 'scopes of two APIs', { more: { scopes: [scope, `${reportsApi.uri}/access_as_user`] } }],
      [50034, 'a user who does not exist', { more: { username: 'nobody@adatum.onmicrosoft.com' } }],
      [50057, 'a disabled account', { change: disableUser }],
      [7000112, 'a disabled client', { change: (directory) => disable(directory, toolId) }],
      [500014, 'a disabled API', { change: (directory) => disable(directory, api.id) }],
      [50076, 'a policy that asks for a second factor', { change: (directory) => addPolicy(directory, 'mfa') }],
      [53003, 'a policy that blocks', { change: (directory) => addPolicy(directory, 'block') }],
    ],
  )('is refused with AADSTS%i for %s', async (aadsts, _what, { more = {}, change }) => {
    const { emulator, password } = bench().tenant;
    const flow = 'username and password';
    const task = { flow, tenant: tenantId, clientId: toolId, scopes: [scope], username: alex, password };
    expect((await bench().client.run(task)).outcome).toMatchObject({ outcome: 'token' });
    change?.(emulator.directory);
    expect((await bench().client.run({ ...task, ...more })).outcome).toMatchObject({
      outcome: 'refused',
      error: { aadsts },
    });
  });

  it('is refused with AADSTS500131 for a token that was made for another API, on behalf of whose user it asks', async () => {
    const { secret } = bench().tenant;
    const task = { flow: 'on-behalf-of', tenant: tenantId, clientId: web.id, scopes: [scope], secret };
    const upstream = { clientId: toolId, scopes: [scope] };
    expect((await bench().client.run({ ...task, upstream }, alex)).outcome).toMatchObject({
      error: { aadsts: 500131 },
    });
  });
});

function disable(directory: Directory, appId: string): void {
  const principal = directory.findServicePrincipal(appId);
  if (principal === undefined) throw new TypeError(`There is no service principal of ${appId}`);
  directory.servicePrincipals.change(principal, { accountEnabled: false });
}

function disableUser(directory: Directory): void {
  const user = directory.findUser(alex);
  if (user === undefined) throw new TypeError('Alex is missing');
  directory.users.change(user, { accountEnabled: false });
}

function addPolicy(directory: Directory, grant: 'mfa' | 'block'): void {
  const policy = {
    id: '00000000-0000-4000-8000-00000000ca01',
    displayName: 'For the API',
    state: 'enabled' as const,
    users: 'all' as const,
    excludedUsers: [],
    resources: [api.id],
    excludedResources: [],
    authenticationContexts: [],
    deviceCodeFlowOnly: false,
    grant,
    signInFrequency: null,
  };
  directory.change({ conditionalAccessPolicies: [policy] });
}
