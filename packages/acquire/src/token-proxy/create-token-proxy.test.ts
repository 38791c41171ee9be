import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  request as sendRequest,
} from 'node:http';
import { createTestTenant } from '@entrada/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTokenProxy, type TokenProxy, type TokenProxyOptions } from './create-token-proxy.ts';
import { addressBelow } from './forward-request.ts';

const tenant = createTestTenant();
const token = tenant.userToken();
const resource = 'api://adatum-auth-test-app';
const page = 'http://localhost:5173';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let seen: Seen[];
let api: Server;
let target: string;
let proxy: TokenProxy | undefined;
let asked: number;

beforeEach(async () => {
  seen = [];
  asked = 0;
  const record = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    seen.push({ method: request.method, url: request.url, headers: request.headers, body });
    if (request.url?.startsWith('/base/moved')) response.writeHead(302, { location: 'https://adatum.example/' });
    else
      response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'], 'access-control-allow-origin': '*', 'x-answer': 'yes' });
    response.end(`${request.method} ${request.url}`);
  };
  api = createServer((request, response) => void record(request, response));
  api.listen(0, '127.0.0.1');
  await once(api, 'listening');
  const address = api.address();
  target = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/base`;
});
afterEach(async () => {
  await proxy?.close();
  proxy = undefined;
  api.closeAllConnections();
  api.close();
});

async function start(options: Partial<TokenProxyOptions> = {}): Promise<TokenProxy> {
  proxy = await createTokenProxy({
    target,
    resource,
    getToken: async () => {
      asked += 1;
      return { token, expiresOn: 10_000, source: 'test' };
    },
    now: () => 1_000,
    ...options,
  });
  return proxy;
}

describe('a token proxy', () => {
  it('adds the token, in place of what the client sent, and passes the rest on', async () => {
    const { url } = await start();
    const answer = await fetch(`${url}/reports?month=8`, {
      method: 'POST',
      headers: { authorization: 'Bearer other', 'content-type': 'text/plain', 'x-mine': 'kept' },
      body: 'a report',
    });
    expect(await answer.text()).toBe('POST /base/reports?month=8');
    expect(answer.headers.get('x-answer')).toBe('yes');
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(seen).toMatchObject([{ body: 'a report', headers: { authorization: `Bearer ${token}`, 'x-mine': 'kept' } }]);
    expect(seen[0]?.headers.host).toBe(new URL(target).host);
  });

  it('asks for one token, however many requests come at once', async () => {
    const { url } = await start();
    await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/reports`)));
    expect({ asked, answered: seen.length }).toEqual({ asked: 1, answered: 20 });
  });

  it('asks anew five minutes before the token ends', async () => {
    let now = 1_000;
    const { url } = await start({ now: () => now });
    for (const time of [1_000, 9_699, 9_700]) {
      now = time;
      await fetch(`${url}/reports`);
    }
    expect(asked).toBe(2);
  });

  it('follows no redirect with the token', async () => {
    const { url } = await start();
    const answer = await fetch(`${url}/moved`, { redirect: 'manual' });
    expect({ status: answer.status, location: answer.headers.get('location') }).toEqual({
      status: 302,
      location: 'https://adatum.example/',
    });
  });

  it('lets an allowed page read answers, and no other', async () => {
    const { url } = await start({ origins: [page], secret: 'a secret of the tests' });
    const asks = await fetch(`${url}/reports`, {
      method: 'OPTIONS',
      headers: { origin: page, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-mine' },
    });
    expect(asks.status).toBe(204);
    expect(asks.headers.get('access-control-allow-origin')).toBe(page);
    expect(asks.headers.get('access-control-allow-headers')).toContain('x-mine');
    const answer = await fetch(`${url}/reports`, {
      headers: { origin: page, 'entrada-proxy-secret': 'a secret of the tests' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe(page);
    const other = await fetch(`${url}/reports`, { headers: { origin: 'https://adatum.example' } });
    expect({ status: other.status, cors: other.headers.get('access-control-allow-origin') }).toEqual({
      status: 403,
      cors: null,
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.headers).not.toHaveProperty('entrada-proxy-secret');
    expect(seen[0]?.headers).not.toHaveProperty('origin');
  });

  it.each([
    ['a name of its own', {}, { host: 'adatum.example' }, 403],
    ['an allowed name', { hosts: ['host.docker.internal'] }, { host: 'host.docker.internal' }, 200],
  ])('is called by %s', async (_, options, { host }, status) => {
    const { url } = await start(options);
    const { port } = new URL(url);
    // fetch sets Host itself.
    const request = sendRequest(`${url}/reports`, { headers: { host: `${host}:${port}` } }).end();
    const [answer]: IncomingMessage[] = await once(request, 'response');
    answer?.resume();
    expect(answer?.statusCode).toBe(status);
  });

  it('says what failed, without the token', async () => {
    const { url } = await start({ fetch: () => Promise.reject(new TypeError(`fetch failed ${token}`)) });
    const answer = await fetch(`${url}/reports`);
    const text = await answer.text();
    expect({ status: answer.status, code: JSON.parse(text).error.code }).toEqual({
      status: 502,
      code: 'network_failed',
    });
    expect(text).not.toContain(token.slice(0, 30));
  });

  it('takes no upgrade', async () => {
    const { url } = await start();
    const request = sendRequest(`${url}/reports`, { headers: { connection: 'upgrade', upgrade: 'websocket' } }).end();
    const [answer]: IncomingMessage[] = await once(request, 'response');
    expect(answer?.statusCode).toBe(501);
    answer?.destroy();
  });

  it('tells of answers without the query', async () => {
    const answers: object[] = [];
    const { url } = await start({ onAnswer: (answer) => answers.push(answer) });
    await (await fetch(`${url}/reports?code=secret`)).text();
    expect(answers).toEqual([{ method: 'GET', path: '/reports', status: 200 }]);
  });
});

describe('a token proxy that would be unsafe', () => {
  it.each([
    ['a target without TLS', { target: 'http://adatum.example' }, 'https only'],
    ['a token of Microsoft Graph for another host', { resource: 'https://graph.microsoft.com' }, 'Microsoft API'],
    ['every address without a secret', { address: '0.0.0.0' }, 'a secret is needed'],
    ['all IPv6 addresses without a secret', { address: '::' }, 'a secret is needed'],
    ['a short secret', { secret: 'short' }, 'fewer than 16'],
  ])('is not started: %s', async (_, options, message) => {
    await expect(start(options)).rejects.toThrow(message);
  });

  it('listens on every address with a secret', async () => {
    const { url } = await start({ address: '0.0.0.0', secret: 'a secret of the tests' });
    const { port } = new URL(url);
    expect((await fetch(`http://127.0.0.1:${port}/reports`)).status).toBe(401);
  });
});

describe('addressBelow', () => {
  it.each([
    ['https://api.adatum.example', '/a?b=c', 'https://api.adatum.example/a?b=c'],
    ['https://api.adatum.example/v1', '/a', 'https://api.adatum.example/v1/a'],
    ['https://api.adatum.example/v1/', '/a', 'https://api.adatum.example/v1/a'],
    ['https://api.adatum.example', '//other.example/a', 'https://api.adatum.example//other.example/a'],
    ['https://api.adatum.example', '/\\other.example', 'https://api.adatum.example//other.example'],
  ])('of %s and %s', (base, path, expected) => {
    expect(addressBelow(base, path).href).toBe(expected);
  });

  it.each(['/..', '/../admin', '/%2e%2e/admin', '/a/../../admin', '/..\\admin'])('refuses %s', (path) => {
    expect(() => addressBelow('https://api.adatum.example/v1', path)).toThrow('leads out of');
  });

  it.each(['@other.example/', '.other.example/', ':8443/'])('does not let %s change the host', (path) => {
    // A request target that does not begin with a slash never gets here; should one, it must not lead elsewhere.
    expect(() => addressBelow('https://api.adatum.example', path)).toThrow(/leads out of|Invalid URL/);
  });
});
