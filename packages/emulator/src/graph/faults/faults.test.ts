import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';
import { createEmulator } from '../../create-emulator.ts';
import type { Emulator } from '../../emulator.ts';
import { checkFaults, type Faults } from './faults.ts';

let faults: Faults;
let tenant: LocalTenant;
beforeEach(async () => {
  faults = {};
  tenant = await createLocalTenant({ faults: () => faults });
});

const ask = (request: string, body?: unknown, headers?: Readonly<Record<string, string>>) =>
  tenant.graph(tenant.as('casey'), request, body, headers);
const status = async (request: string, body?: unknown) => (await ask(request, body)).status;
const register = async () => (await ask('POST /applications', { displayName: 'new' })).json;

describe('a replication delay', () => {
  it('hides a new application from as many reads as it says', async () => {
    faults = { replicationDelay: { reads: 2 } };
    const { id } = await register();
    expect([await status(`GET /applications/${id}`), await status(`GET /applications/${id}`)]).toEqual([404, 404]);
    expect(await status(`GET /applications/${id}`)).toBe(200);
    expect(await status(`GET /applications/${id}`)).toBe(200);
  });

  it('hides it from lists, and for as many seconds as it says', async () => {
    faults = { replicationDelay: { seconds: 30 } };
    const { id, appId } = await register();
    const find = async () => (await ask(`GET /applications?$filter=appId eq '${appId}'`)).json.value?.length;
    expect(await find()).toBe(0);
    tenant.clock.advance(29);
    expect(await status(`PATCH /applications/${id}`, { notes: 'x' })).toBe(404);
    tenant.clock.advance(1);
    expect(await find()).toBe(1);
  });

  it('lets the service principal wait for the application, and assignments for the service principal', async () => {
    faults = { replicationDelay: { reads: 1 } };
    const { appId } = await register();
    const early = await ask('POST /servicePrincipals', { appId });
    expect([early.status, early.json.error?.code]).toEqual([400, 'NoBackingApplicationObject']);
    const { id } = (await ask('POST /servicePrincipals', { appId })).json;
    const assignment = {
      principalId: tenant.as('alex').oid,
      resourceId: id,
      appRoleId: '00000000-0000-0000-0000-000000000000',
    };
    expect(await status(`POST /servicePrincipals/${id}/appRoleAssignedTo`, assignment)).toBe(404);
    expect(await status(`POST /servicePrincipals/${id}/appRoleAssignedTo`, assignment)).toBe(201);
  });

  it('hides nothing that was there before, and nothing once it is off', async () => {
    const { application } = tenant.addApplication('old');
    faults = { replicationDelay: { reads: 5 } };
    expect(await status(`GET /applications/${application.id}`)).toBe(200);
    faults = {};
    const { id } = await register();
    expect(await status(`GET /applications/${id}`)).toBe(200);
  });
});

describe('throttling', () => {
  it('answers each third request 429, and says when to try again', async () => {
    faults = { throttling: { every: 3, retryAfter: 7 } };
    const answers = [];
    for (let number = 0; number < 6; number += 1) answers.push(await ask('GET /me'));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 429, 200, 200, 429]);
    expect(answers[2]?.headers.get('retry-after')).toBe('7');
    expect(answers[2]?.json.error?.code).toBe('TooManyRequests');
  });

  it('throttles the requests of a batch, not the batch', async () => {
    faults = { throttling: { every: 2, retryAfter: 1 } };
    const requests = ['1', '2'].map((id) => ({ id, method: 'GET', url: '/me' }));
    const { status: whole, json } = await ask('POST /$batch', { requests });
    const responses = json.responses as readonly { status: number; headers: Readonly<Record<string, string>> }[];
    expect([whole, ...responses.map((response) => response.status)]).toEqual([200, 200, 429]);
    expect(responses[1]?.headers['Retry-After']).toBe('1');
  });
});

describe('failures', () => {
  it.each([500, 502, 503, 504] as const)('answer each second request %i', async (failure) => {
    faults = { failures: { every: 2, status: failure } };
    const first = await status('GET /me');
    const second = await ask('GET /me');
    expect([first, second.status]).toEqual([200, failure]);
    expect(second.headers.get('x-entrada-evidence')).toContain('asked for');
  });

  it('conflict with each second PATCH, and with nothing else', async () => {
    faults = { failures: { every: 2, status: 409 } };
    const { application } = tenant.addApplication('contested');
    const path = `/applications/${application.id}`;
    expect(await status(`PATCH ${path}`, { notes: 'a' })).toBe(204);
    expect(await status(`GET ${path}`)).toBe(200);
    expect(await status('POST /applications', { displayName: 'other' })).toBe(201);
    expect(await status(`PATCH ${path}`, { notes: 'b' })).toBe(409);
    expect((await ask(`GET ${path}`)).json.notes).toBe('a');
  });
});

it('lets another writer come first', async () => {
  const { application } = tenant.addApplication('shared');
  const seen: string[] = [];
  faults = {
    concurrentWriter: ({ method, path, directory }) => {
      seen.push(`${method} ${path}`);
      const stored = directory.applications.get(application.id);
      if (stored !== undefined) directory.applications.change(stored, { tags: ['theirs'] });
    },
  };
  const path = `/applications/${application.id}`;
  await ask(`GET ${path}`);
  await ask(`PATCH ${path}`, { notes: 'ours' });
  expect(seen).toEqual([`PATCH /v1.0${path}`]);
  expect((await ask(`GET ${path}`)).json).toMatchObject({ tags: ['theirs'], notes: 'ours' });
});

describe('the faults of an emulator', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await createEmulator({ faults: { failures: { every: 1, status: 503 } } });
  });
  afterAll(() => emulator.close());

  const graph = () => emulator.fetch('https://graph.microsoft.com/v1.0/me');

  it('concern callers with a token alone', async () => {
    expect((await graph()).status).toBe(401);
  });

  it.each([
    ['every 0', { failures: { every: 0, status: 503 } }],
    ['half a read', { replicationDelay: { reads: 0.5 } }],
    ['a negative delay', { replicationDelay: { seconds: -1 } }],
    ['no number', { throttling: { every: Number.NaN, retryAfter: 1 } }],
  ] as const)('are refused with %s', (_case, wrong) => {
    expect(() => emulator.setFaults(wrong)).toThrow(TypeError);
  });

  it('are refused with a status that no fault has, and with a writer that cannot be called', () => {
    // What the types forbid, from a caller without types.
    const wrong = JSON.parse('[{"failures":{"every":1,"status":418}},{"concurrentWriter":"x"}]') as Faults[];
    for (const fault of wrong) expect(() => checkFaults(fault)).toThrow(TypeError);
  });

  it('can be taken away', () => {
    expect(() => emulator.setFaults({})).not.toThrow();
  });

  it('are checked when the emulator starts', async () => {
    await expect(createEmulator({ faults: { throttling: { every: -1, retryAfter: 1 } } })).rejects.toThrow(
      'throttling.every is a whole number of at least 1, got -1',
    );
  });
});
