import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exchange, openOwnOrigin, openProxy, openTunnel, type RawAnswer } from './raw-connection.ts';

const login = 'login.microsoftonline.com';
const graph = 'graph.microsoft.com';
const arm = 'management.azure.com';
const tokenPath = '/common/oauth2/v2.0/token';
const form = 'Content-Type: application/x-www-form-urlencoded\r\n';

let emulator: Emulator;
const uncaught: unknown[] = [];
const note = (error: unknown): void => void uncaught.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  emulator = await createEmulator();
});
afterAll(async () => {
  await emulator.close();
  process.off('unhandledRejection', note);
  process.off('uncaughtException', note);
});

const written = vi.fn<() => void>();
beforeEach(() => {
  written.mockReset();
  for (const level of ['error', 'warn', 'info', 'log'] as const) vi.spyOn(console, level).mockImplementation(written);
});
afterEach(async () => {
  vi.restoreAllMocks();
  expect(uncaught).toEqual([]);
  expect(written).not.toHaveBeenCalled();
  // Whatever happened, the next client is served.
  const next = await exchange(await openTunnel(emulator, login), request('GET /common/discovery/v2.0/keys', login));
  expect(next.status).toBe(200);
});

/** A request as bytes, whose connection ends with the answer. */
function request(line: string, host: string, headers = '', body = ''): string {
  return `${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${headers}\r\n${body}`;
}

function sized(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body, 'latin1')}\r\n`;
}

async function ask(host: string, bytes: string): Promise<RawAnswer> {
  return exchange(await openTunnel(emulator, host), bytes);
}

function jsonOf({ text }: RawAnswer): unknown {
  return JSON.parse(/\r\n\r\n[^{]*(\{[\s\S]*\})/.exec(text)?.[1] ?? 'null');
}

const entraShape = { error: expect.any(String), error_description: expect.any(String), trace_id: expect.any(String) };
const graphShape = { error: { code: expect.any(String), message: expect.any(String), innerError: expect.anything() } };
const armShape = { error: { code: expect.any(String), message: expect.any(String) } };

describe("what is hostile gets Entra's envelope:", () => {
  const post = (headers: string, body: string) => request(`POST ${tokenPath}`, login, form + headers, body);
  const smuggled = '0\r\n\r\nGET /common/discovery/keys HTTP/1.1\r\nHost: x\r\n\r\n';

  it.each([
    ['a huge body', 413, post('Content-Length: 3000000\r\n', 'a'.repeat(3_000_000))],
    [
      'a huge body in chunks',
      413,
      post('Transfer-Encoding: chunked\r\n', `${`10000\r\n${'a'.repeat(65_536)}\r\n`.repeat(20)}0\r\n\r\n`),
    ],
    ['bytes that are no UTF-8', 400, post(sized('grant_type=\xff\xfe%ff%'), 'grant_type=\xff\xfe%ff%')],
    ['null bytes in the form', 400, post(sized('grant_type=\0%00'), 'grant_type=\0%00')],
    ['a path that is no percent-encoding', 400, request('POST /%zz/oauth2/v2.0/token', login, `${form}${sized('')}`)],
    ['a null in the path', 400, request('POST /\0/oauth2/v2.0/token', login, `${form}${sized('')}`)],
    ['a path parameter trick', 404, request('GET /..;/..;/token', login)],
    ['two slashes', 404, request('GET //evil.example/common/oauth2/v2.0/authorize', login)],
    ['dots', 404, request('GET /../../etc/passwd', login)],
    ['encoded slashes', 404, request('GET /common%2foauth2%2fv2.0%2ftoken', login)],
    ['a long path', 404, request(`GET /${'a'.repeat(20_000)}`, login)],
    ['a path that is longer than all headers may be', 431, request(`GET /${'a'.repeat(40_000)}`, login)],
    [
      'a flood of headers',
      431,
      request('GET /', login, Array.from({ length: 4000 }, (_, n) => `X${n}: y\r\n`).join('')),
    ],
    ['a header that is too long', 431, request('GET /', login, `X: ${'a'.repeat(40_000)}\r\n`)],
    ['another host in the target', 400, request('GET http://evil.example/common/discovery/keys', login)],
    ['two hosts', 400, request('GET /', login, 'Host: evil.example\r\n')],
    ['no host', 400, 'GET / HTTP/1.1\r\n\r\n'],
    ['the name of another host', 421, request('GET /', graph)],
    ['a CONNECT inside the tunnel', 400, 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n'],
    ['a length and chunks', 400, post('Content-Length: 3\r\nTransfer-Encoding: chunked\r\n', smuggled)],
    ['two lengths', 400, post('Content-Length: 3\r\nContent-Length: 9\r\n', 'a=b')],
    ['a transfer coding that is none', 400, post('Transfer-Encoding: xchunked\r\n', smuggled)],
    ['a chunk that is none', 400, post('Transfer-Encoding: chunked\r\n', 'zz\r\n')],
    ['a length that is negative', 400, post('Content-Length: -1\r\n', '')],
    ['line breaks that are none', 400, `POST ${tokenPath} HTTP/1.1\nHost: ${login}\nContent-Length: 3\n\na=b`],
    ['an expectation nobody has', 417, post('Expect: 200-maybe\r\nContent-Length: 0\r\n', '')],
    ['a method that is none', 400, request(`FOO ${tokenPath}`, login)],
    ['no HTTP at all', 400, '\x16\x03\x01\0garbage\r\n\r\n'],
    ['a parameter twice', 400, post(sized('scope=a&scope=b'), 'scope=a&scope=b')],
    [
      'JSON for a form',
      400,
      request(`POST ${tokenPath}`, login, `Content-Type: application/json\r\n${sized('{}')}`, '{}'),
    ],
    ['a body that claims to be packed', 400, post(`Content-Encoding: gzip\r\n${sized('a=b')}`, 'a=b')],
  ])('%s', async (_, status, bytes) => {
    const answer = await ask(login, bytes);
    expect([answer.status, answer.closed]).toEqual([status, true]);
    expect(jsonOf(answer)).toMatchObject(entraShape);
    // One answer, whatever was smuggled in behind the request.
    expect(answer.text.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });
});

describe('what is hostile gets the shape of the API that it is sent to:', () => {
  it.each([
    ['Graph', graph, graphShape],
    ['Resource Manager', arm, armShape],
  ])('%s', async (_, host, shape) => {
    const hostile: readonly (readonly [number, string])[] = [
      [401, request('GET /v1.0/%zz?$filter=%zz', host)],
      [401, request(`GET /${'a'.repeat(20_000)}`, host)],
      [401, request('GET //v1.0//..;/%2e%2e', host)],
      [401, request('GET /v1.0/me', host, `Authorization: Bearer ${'.'.repeat(20_000)}\r\n`)],
      [401, request('POST /v1.0/applications', host, sized('x'.repeat(3_000_000)), 'x'.repeat(3_000_000))],
      [400, request('GET /', host, 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n')],
      [421, request('GET /', login)],
      [431, request('GET /', host, `X: ${'a'.repeat(40_000)}\r\n`)],
    ];
    for (const [status, bytes] of hostile) {
      const answer = await ask(host, bytes);
      expect([answer.status, jsonOf(answer)]).toEqual([status, shape]);
    }
  });
});

describe("what is hostile at the emulator's own origin gets an answer:", () => {
  it.each([
    ['a length and chunks', 400, 'POST /device', 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n'],
    ['another host in the target', 400, 'GET http://evil.example/device', ''],
    ['a star for a path', 400, 'OPTIONS *', ''],
    ['a form without its boundary', 403, 'POST /device', 'Content-Type: multipart/form-data\r\nContent-Length: 0\r\n'],
    ['a header that is too long', 431, 'GET /device', `X: ${'a'.repeat(40_000)}\r\n`],
  ])('%s', async (_, status, line, headers) => {
    const bytes = request(line, `localhost:${new URL(emulator.url).port}`, headers);
    expect(await exchange(await openOwnOrigin(emulator), bytes)).toMatchObject({ status, closed: true });
  });
});

describe('the proxy sends nothing outside:', () => {
  it.each([
    ['a foreign host', 403, 'CONNECT evil.example:443'],
    ['an emulated host on another port', 403, `CONNECT ${login}:80`],
    ['an address of the real Entra', 403, 'CONNECT 20.190.128.1:443'],
    ['a loopback address', 403, 'CONNECT [::1]:443'],
    ['a path for a host', 400, 'CONNECT ../../:443'],
    ['user information', 400, `CONNECT a@${login}:443`],
    ['a port that is none', 400, `CONNECT ${login}:99999`],
    ['no port', 400, `CONNECT ${login}`],
    ['plain http to a foreign host', 403, 'GET http://evil.example/'],
    ['plain http to an emulated host', 403, `GET http://${login}/`],
    ['http to a loopback port', 403, 'GET http://127.0.0.1:22/'],
    ['ftp', 403, 'GET ftp://evil.example/'],
    ['a request for a web server', 400, 'GET /'],
    ['null bytes', 400, '\0\x01\x02'],
  ])('%s', async (_, status, line) => {
    const bytes = request(line, 'evil.example');
    expect(await exchange(await openProxy(emulator), bytes)).toMatchObject({ status, closed: true });
  });

  it('garbage where TLS should begin', async () => {
    const bytes = `CONNECT ${login}:443 HTTP/1.1\r\nHost: x\r\n\r\n${'this is not TLS'.repeat(40)}`;
    const answer = await exchange(await openProxy(emulator), bytes);
    expect([answer.status, answer.closed, answer.text.length < 200]).toEqual([200, true, true]);
  });
});

describe('clients that leave', () => {
  it.each([
    ['after the CONNECT', () => openProxy(emulator), `CONNECT ${login}:443 HTTP/1.1\r\n\r\n`],
    ['inside the headers', () => openTunnel(emulator, login), `POST ${tokenPath} HTTP/1.1\r\nHost`],
    [
      'inside the body',
      () => openTunnel(emulator, login),
      request(`POST ${tokenPath}`, login, `${form}Content-Length: 100\r\n`, 'grant_type='),
    ],
    ['before the answer', () => openTunnel(emulator, graph), request('GET /v1.0/me', graph)],
  ])('do no harm %s', async (_, open, bytes) => {
    const left = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const socket = await open();
        await new Promise((resolve) => socket.once('close', resolve).write(bytes, () => socket.destroy()));
        return socket.destroyed;
      }),
    );
    expect(left).toEqual(Array.from({ length: 20 }, () => true));
  });
});
