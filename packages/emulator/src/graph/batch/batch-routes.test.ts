import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
});

interface BatchResponse {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly error?: { readonly code: string }; readonly [name: string]: unknown };
}

const json = { 'Content-Type': 'application/json' };
const create = (id: string, more: object = {}) => ({
  id,
  method: 'POST',
  url: '/applications',
  headers: json,
  body: { displayName: id },
  ...more,
});
const send = (requests: unknown, by: 'alex' | 'casey' = 'casey') =>
  tenant.graph(tenant.as(by), 'POST /$batch', { requests });
async function run(requests: unknown): Promise<readonly BatchResponse[]> {
  const { json: body, status } = await send(requests);
  expect(status).toBe(200);
  return body.responses as readonly BatchResponse[];
}
const statuses = async (requests: unknown) => (await run(requests)).map(({ id, status }) => [id, status]);

describe('a batch', () => {
  it('answers each request with its own status, headers and body', async () => {
    const responses = await run([
      { id: '1', method: 'GET', url: '/me?$select=displayName' },
      { id: '2', method: 'GET', url: 'applications/nothing' },
      create('3'),
      { id: '4', method: 'DELETE', url: '/users/blair@adatum.onmicrosoft.com' },
    ]);
    expect(responses.map(({ id, status }) => [id, status])).toEqual([
      ['1', 200],
      ['2', 404],
      ['3', 201],
      ['4', 204],
    ]);
    const [me, missing, made, gone] = responses;
    expect(me?.body).toMatchObject({ displayName: 'Casey' });
    expect(me?.headers['Content-Type']).toMatch(/^application\/json/);
    expect(missing?.body?.error?.code).toBe('Request_ResourceNotFound');
    expect(made?.headers.Location).toContain('directoryObjects');
    expect(gone).not.toHaveProperty('body');
  });

  it('acts as its caller, and passes headers on', async () => {
    const responses = (
      await send(
        [
          { id: '1', method: 'PATCH', url: '/policies/authorizationPolicy', headers: json, body: {} },
          { id: '2', method: 'GET', url: '/applications/$count', headers: { ConsistencyLevel: 'eventual' } },
        ],
        'alex',
      )
    ).json.responses as readonly BatchResponse[];
    expect(responses.map(({ status }) => status)).toEqual([403, 200]);
    // Not JSON: in base64.
    expect(responses[1]?.body).toBe(Buffer.from('0').toString('base64'));
  });

  it('runs a chain in order, and stops it where a request fails', async () => {
    const chain = [create('a'), create('b', { dependsOn: ['a'] }), create('c', { dependsOn: ['b'] })];
    expect(await statuses(chain)).toEqual([
      ['a', 201],
      ['b', 201],
      ['c', 201],
    ]);
    const broken = [create('a', { body: {} }), ...chain.slice(1)];
    expect(await statuses(broken)).toEqual([
      ['a', 400],
      ['b', 424],
      ['c', 424],
    ]);
    expect(await statuses([create('x', { dependsOn: ['z'] }), create('y', { dependsOn: ['z'] }), create('z')])).toEqual(
      [
        ['x', 201],
        ['y', 201],
        ['z', 201],
      ],
    );
  });

  it('of twenty is taken', async () => {
    const requests = Array.from({ length: 20 }, (_, index) => ({ id: `${index}`, method: 'GET', url: '/me' }));
    expect(await run(requests)).toHaveLength(20);
    const { status, json: body } = await send([...requests, { id: '20', method: 'GET', url: '/me' }]);
    expect([status, body.error?.code]).toEqual([400, 'MaximumValueExceeded']);
  });

  it.each([
    ['that is no list', 'x'],
    ['without ids', [{ method: 'GET', url: '/me' }]],
    ['with one id twice', [create('a'), create('a')]],
    ['with an absolute url', [{ id: '1', method: 'GET', url: 'https://graph.microsoft.com/v1.0/me' }]],
    ['with a url of another host', [{ id: '1', method: 'GET', url: '//contoso.example/me' }]],
    ['with a strange method', [{ id: '1', method: 'TRACE', url: '/me' }]],
    ['with a body of unknown type', [create('a', { headers: {} })]],
    ['with a header that is no text', [create('a', { headers: { 'Content-Type': 1 } })]],
    ['that depends on nothing there', [create('a', { dependsOn: ['b'] })]],
    ['that depends on itself', [create('a', { dependsOn: ['a'] })]],
    ['that turns in a circle', [create('a', { dependsOn: ['b'] }), create('b', { dependsOn: ['a'] })]],
    [
      'half chain, half not',
      [create('a'), create('b'), create('c', { dependsOn: ['a'] }), create('d', { dependsOn: ['c'] })],
    ],
    ['in a batch', [{ id: '1', method: 'POST', url: '/$batch', headers: json, body: { requests: [] } }]],
  ])('%s is refused whole', async (_case, requests) => {
    const before = tenant.directory.applications.size;
    expect((await send(requests)).status).toBe(400);
    expect(tenant.directory.applications.size).toBe(before);
  });

  it('needs a token like any request', async () => {
    const answer = await tenant.send('graph', 'https://graph.microsoft.com/v1.0/$batch', {
      method: 'POST',
      body: '{"requests":[]}',
    });
    expect(answer.status).toBe(401);
  });
});
