import { isEntradaError } from '@entrada/core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createGraph, type GraphOptions } from './create-graph.ts';
import type { Graph } from './graph.ts';
import { odataString, withQuery } from './odata.ts';
import { noBackingApplication, notReplicatedYet } from './retry-rules.ts';

const named = v.object({ name: v.string() });
const base = 'https://graph.microsoft.com/v1.0';
const token = 'not-a-real-token';

interface Exchange {
  readonly graph: Graph;
  /** `METHOD url` of each request. */
  readonly sent: string[];
  readonly bodies: unknown[];
  /** Milliseconds of each wait. */
  readonly waits: number[];
}

/** A Graph whose answers are given one after the other; the last one repeats. */
function graphAnswering(answers: (Response | Error)[], options: Partial<GraphOptions> = {}): Exchange {
  const sent: string[] = [];
  const bodies: unknown[] = [];
  const waits: number[] = [];
  const answer: typeof fetch = async (input, init) => {
    bodies.push(typeof init?.body === 'string' ? JSON.parse(init.body) : undefined);
    sent.push(`${init?.method} ${input instanceof Request ? input.url : input}`);
    const next = answers.length > 1 ? answers.shift() : answers[0];
    if (next === undefined || next instanceof Error) throw next ?? new Error('no answer left');
    return next.clone();
  };
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
  };
  const graph = createGraph({ fetch: answer, getToken: async () => token, wait, now: () => 0, ...options });
  return { graph, sent, bodies, waits };
}

function refusal(status: number, code: string, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { code, message } }, { status, headers: { 'request-id': 'request-1', ...headers } });
}

async function failureOf(call: Promise<unknown>): Promise<{ code: string; message: string; all: string }> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isEntradaError(error)) throw new Error('expected an EntradaError', { cause: error });
  const all = JSON.stringify([error.message, error.details, String(error.stack), String(error.cause)]);
  return { code: error.code, message: error.message, all };
}

describe('createGraph', () => {
  it('sends the token, and a body as JSON', async () => {
    const seen: RequestInit[] = [];
    const answer: typeof fetch = async (_, init) => {
      seen.push(init ?? {});
      return Response.json({ name: 'a' }, { status: 201 });
    };
    const graph = createGraph({ fetch: answer, getToken: async () => token });
    expect(await graph.post('/applications', { displayName: 'x' }, named)).toEqual({ name: 'a' });
    expect(seen[0]).toMatchObject({
      method: 'POST',
      body: '{"displayName":"x"}',
      redirect: 'error',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
  });

  it('follows the pages of a collection', async () => {
    const { graph, sent } = graphAnswering([
      Response.json({ value: [{ name: 'a' }], '@odata.nextLink': `${base}/users?$skiptoken=1` }),
      Response.json({ value: [{ name: 'b' }] }),
    ]);
    expect(await graph.list('/users', named, { query: { $top: 1 } })).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(sent).toEqual([`GET ${base}/users?$top=1`, `GET ${base}/users?$skiptoken=1`]);
  });

  it.each([
    ['another host', 'https://graph.example/v1.0/users'],
    ['another scheme', 'http://graph.microsoft.com/v1.0/users'],
    ['a host that only begins alike', 'https://graph.microsoft.com.example/v1.0/users'],
    ['another version', 'https://graph.microsoft.com/beta/users'],
    ['credentials in front of another host', 'https://graph.microsoft.com@graph.example/v1.0/users'],
    ['no URL', 'next'],
  ])('does not follow a next page at %s', async (_, link) => {
    const { graph, sent } = graphAnswering([Response.json({ value: [], '@odata.nextLink': link })]);
    expect(await failureOf(graph.list('/users', named))).toMatchObject({ code: 'graph_failed' });
    expect(sent).toHaveLength(1);
  });

  it('stops following pages that never end', async () => {
    const { graph, sent } = graphAnswering([Response.json({ value: [], '@odata.nextLink': `${base}/users?p=1` })]);
    expect((await failureOf(graph.list('/users', named))).message).toBe('Graph gave more than 1000 pages of /users');
    expect(sent).toHaveLength(1000);
  });

  it.each(['http://graph.microsoft.com/v1.0', 'ftp://localhost/'])('refuses %s as base', (baseUrl) => {
    expect(() => createGraph({ getToken: async () => token, baseUrl })).toThrow(TypeError);
  });

  it.each(['http://localhost:8080/v1.0', 'http://127.0.0.1:1/', 'https://graph.microsoft.us/v1.0'])(
    'takes %s as base',
    (baseUrl) => {
      expect(() => createGraph({ getToken: async () => token, baseUrl })).not.toThrow();
    },
  );
});

describe('createGraph, throttled,', () => {
  it.each([
    ['seconds', '7', 7000],
    ['a date', 'Thu, 01 Jan 1970 00:00:09 GMT', 9000],
    ['nonsense', 'soon', 500],
  ])('waits as Retry-After says in %s', async (_, header, expected) => {
    const { graph, waits } = graphAnswering([
      refusal(429, 'TooManyRequests', 'slow down', { 'retry-after': header }),
      Response.json({ name: 'a' }),
    ]);
    expect(await graph.get('/me', named)).toEqual({ name: 'a' });
    expect(waits).toEqual([expected]);
  });

  it('backs off when nobody says how long, and gives up', async () => {
    const { graph, waits } = graphAnswering([refusal(503, 'ServiceUnavailable', 'busy')]);
    expect((await failureOf(graph.get('/me', named))).code).toBe('graph_failed');
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 16_000]);
  });

  it('does not wait for an hour', async () => {
    const { graph, waits } = graphAnswering([refusal(429, 'TooManyRequests', 'later', { 'retry-after': '3600' })]);
    expect((await failureOf(graph.get('/me', named))).message).toContain('429');
    expect(waits).toEqual([]);
  });

  it.each([
    [429, 2],
    [500, 1],
    [503, 1],
    [504, 1],
  ])('sends a POST that got %i %i times: it may have created something', async (status, times) => {
    const { graph, sent } = graphAnswering([refusal(status, 'x', 'y'), Response.json({ name: 'a' })]);
    await graph.post('/applications', {}, named).catch(() => {});
    expect(sent).toHaveLength(times);
  });

  it.each([500, 502, 503, 504])('sends a POST again after %i when Graph would refuse it twice', async (status) => {
    const { graph, sent } = graphAnswering([refusal(status, 'x', 'y'), Response.json({ name: 'a' })]);
    expect(await graph.post('/servicePrincipals', {}, named, { repeatable: true })).toEqual({ name: 'a' });
    expect(sent).toHaveLength(2);
  });
});

describe('createGraph, replacing,', () => {
  const parts = (...statuses: number[]) =>
    Response.json({
      responses: statuses.map((status, index) => ({
        id: ['before', 'write'][index],
        status,
        headers: { 'Retry-After': '3' },
        body: status < 400 ? { name: `state ${index}` } : { error: { code: 'Some_Code', message: 'because' } },
      })),
    });

  it('reads and writes in one batch, in this order, and gives what it read', async () => {
    const { graph, sent, bodies } = graphAnswering([parts(200, 204)]);
    const query = { $select: 'name' };
    expect(await graph.replace('/applications/1', { tags: [] }, named, { query })).toEqual({ name: 'state 0' });
    expect(sent).toEqual([`POST ${base}/$batch`]);
    expect(bodies).toMatchObject([
      {
        requests: [
          { id: 'before', method: 'GET', url: '/applications/1?$select=name' },
          { id: 'write', method: 'PATCH', url: '/applications/1', body: { tags: [] }, dependsOn: ['before'] },
        ],
      },
    ]);
  });

  it.each([
    ['the read', [429, 424]],
    ['the write', [200, 503]],
  ])('repeats both when %s fails for the moment, as its Retry-After says', async (_, statuses) => {
    const { graph, sent, waits } = graphAnswering([parts(...statuses), parts(200, 204)]);
    await graph.replace('/x', {}, named);
    expect(sent).toHaveLength(2);
    expect(waits).toEqual([3000]);
  });

  it('tells of the write, not of the batch, when it is refused', async () => {
    const { graph } = graphAnswering([parts(200, 403)]);
    const failure = await failureOf(graph.replace('/x', {}, named));
    expect(failure.code).toBe('graph_forbidden');
    expect(failure.message).toBe('Microsoft Graph answered 403 to PATCH /x: Some_Code: because');
  });

  it.each([
    ['lacks a part', parts(200)],
    ['is no batch', Response.json({ value: [] })],
  ])('does not guess when the answer %s', async (_, answer) => {
    expect((await failureOf(graphAnswering([answer]).graph.replace('/x', {}, named))).code).toBe('graph_failed');
  });
});

describe('createGraph waits for replication', () => {
  it('only where the call says so', async () => {
    const missing = () => [refusal(404, 'Request_ResourceNotFound', 'no'), Response.json({ name: 'a' })];
    expect(await graphAnswering(missing()).graph.get('/x', named, { retry: [notReplicatedYet] })).toEqual({
      name: 'a',
    });
    expect((await failureOf(graphAnswering(missing()).graph.get('/x', named))).message).toContain('404');
  });

  it('only for the refusal that the rule names', async () => {
    const answers = (code: string) => [refusal(400, code, 'no'), Response.json({ name: 'a' })];
    const retry = [noBackingApplication];
    const passing = graphAnswering(answers('NoBackingApplicationObject')).graph;
    expect(await passing.post('/servicePrincipals', {}, named, { retry })).toEqual({ name: 'a' });
    const lasting = graphAnswering(answers('Request_BadRequest')).graph;
    expect((await failureOf(lasting.post('/servicePrincipals', {}, named, { retry }))).code).toBe('graph_failed');
  });
});

describe('createGraph, refused,', () => {
  it.each([
    [401, 'graph_forbidden'],
    [403, 'graph_forbidden'],
    [400, 'graph_failed'],
    [500, 'graph_failed'],
  ])('turns %i into %s with what Graph said', async (status, code) => {
    const { graph } = graphAnswering([refusal(status, 'Some_Code', 'Because\n  of this')]);
    const failure = await failureOf(graph.get('/me', named, { query: { $filter: 'private' } }));
    expect(failure.code).toBe(code);
    expect(failure.message).toBe(
      `Microsoft Graph answered ${status} to GET /me: Some_Code: Because of this (request-id request-1)`,
    );
    expect(failure.all).not.toContain('private');
  });

  it.each([
    [
      'a page of a proxy',
      new Response('<html>', { status: 502 }),
      'Microsoft Graph answered 502 to GET /me: no reason given',
    ],
    ['success without JSON', new Response('<html>'), 'GET /me was answered 200 without JSON'],
    ['another form', Response.json({ nom: 'a' }), "Graph's answer to /me has not the expected form: name"],
  ])('says so when it gets %s', async (_, answer, message) => {
    expect(await failureOf(graphAnswering([answer]).graph.get('/me', named))).toMatchObject({
      code: 'graph_failed',
      message,
    });
  });

  it('says that nobody answered, after three attempts', async () => {
    const { graph, sent } = graphAnswering([new TypeError('fetch failed')]);
    expect(await failureOf(graph.get('/me', named))).toMatchObject({ code: 'network_failed' });
    expect(sent).toHaveLength(3);
  });

  it('sends once what may have created something, when nobody answers', async () => {
    const { graph, sent } = graphAnswering([new TypeError('fetch failed')]);
    expect(await failureOf(graph.post('/applications', {}, named))).toMatchObject({ code: 'network_failed' });
    expect(sent).toHaveLength(1);
  });

  it('goes on when somebody answers again', async () => {
    const { graph } = graphAnswering([new TypeError('fetch failed'), Response.json({ name: 'a' })]);
    expect(await graph.get('/me', named)).toEqual({ name: 'a' });
  });

  it.each([
    ['refused', [refusal(403, 'x', 'y')], token],
    ['unreachable', [new Error('down')], token],
    ['given a token with a line break', [Response.json({})], `${token}\nx`],
  ])('never shows the token when %s', async (_, answers, given) => {
    const { graph } = graphAnswering(answers, { getToken: async () => given });
    expect((await failureOf(graph.get('/me', named))).all).not.toContain(token);
  });
});

describe('a query', () => {
  it('doubles quotes in a literal and encodes the whole', () => {
    const filter = `displayName eq ${odataString("O'Neil & Söhne' or 1 eq 1")}`;
    expect(filter).toBe("displayName eq 'O''Neil & Söhne'' or 1 eq 1'");
    expect(withQuery('/groups', { $filter: filter })).toBe(
      "/groups?$filter=displayName%20eq%20'O''Neil%20%26%20S%C3%B6hne''%20or%201%20eq%201'",
    );
  });
});
