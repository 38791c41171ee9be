import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { adatum, createTestTenant } from '@entrada/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApiGuard } from './create-api-guard.ts';
import { createHello } from './hello.ts';
import { serveFunctions } from './serve-functions.ts';

const env = { ENTRADA_TENANT_ID: adatum.tenantId, ENTRADA_API_CLIENT_ID: adatum.appId };
const tenant = createTestTenant();
let server: Server;
let url: string;

beforeEach(async () => {
  const guard = createApiGuard(env, { fetch: tenant.keys.fetch, clock: tenant.clock.now });
  server = serveFunctions({ hello: createHello(guard) });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // A TCP server's address is never a path.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => server.close());

async function hello(token: string): Promise<Response> {
  return await fetch(`${url}/api/hello`, { headers: { authorization: `Bearer ${token}` } });
}

describe('GET /api/hello', () => {
  it('greets a user by name, and says through which client and with which scopes they came', async () => {
    const response = await hello(tenant.userToken());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      message: `Hello, ${adatum.alex.name}!`,
      kind: 'user',
      name: adatum.alex.name,
      oid: adatum.alex.oid,
      client: { id: adatum.azureCliAppId, name: expect.stringContaining('Azure CLI') },
      scopes: [adatum.scope],
      roles: [],
    });
  });

  it('greets an application that has a role', async () => {
    const response = await hello(tenant.appToken());
    expect(await response.json()).toMatchObject({
      kind: 'app',
      client: { id: adatum.daemonAppId },
      roles: [adatum.appRole],
    });
  });

  it('answers 401 with where to sign in and for which scope when there is no token', async () => {
    const response = await fetch(`${url}/api/hello`);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain(`scope="${adatum.identifierUri}/${adatum.scope}"`);
  });

  it('answers 403 to a token without the scope', async () => {
    const response = await hello(tenant.userToken({ claims: { scp: 'Files.Read' } }));
    expect([response.status, await response.json()]).toMatchObject([403, { error: 'insufficient_scope' }]);
  });

  it('answers only its own path and method', async () => {
    expect((await fetch(`${url}/api/other`)).status).toBe(404);
    expect((await fetch(`${url}/api/hello`, { method: 'POST' })).status).toBe(405);
  });
});

describe('the configuration', () => {
  it.each(['ENTRADA_TENANT_ID', 'ENTRADA_API_CLIENT_ID'])('names %s when it is missing', (name) => {
    expect(() => createApiGuard({ ...env, [name]: '' })).toThrow(`${name} is not set`);
  });

  it('refuses a tenant that is no GUID', () => {
    expect(() => createApiGuard({ ...env, ENTRADA_TENANT_ID: 'common' })).toThrow(TypeError);
  });

  it('takes the identifier URI of the environment for the challenge', () => {
    const guard = createApiGuard({ ...env, ENTRADA_API_IDENTIFIER_URI: 'api://other' });
    expect(guard.authenticate(undefined)).toMatchObject({ challenge: expect.stringContaining('"api://other"') });
  });
});
