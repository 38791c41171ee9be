import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';
import type { Service, Services } from './emulated-hosts.ts';
import { createHostServers } from './host-servers.ts';
import { createAuthority, type KeyAndCertificate } from './local-authority.ts';
import { createTrafficLog, type TrafficLog } from './traffic-log.ts';

const run = promisify(execFile);
const hasCurl = spawnSync('curl', ['--version']).status === 0;
const hasPython = spawnSync('python3', ['-c', 'import ssl']).status === 0;

/** Says who it is, and echoes what it was asked. */
function stubService(name: string): Hono {
  const app = new Hono();
  app.post('/echo', async (c) => c.text(`${name} ${c.req.url} ${await c.req.text()}`));
  app.get('*', (c) => c.text(`${name} ${c.req.url}`));
  return app;
}
const services: Services = {
  'token-service': stubService('token-service'),
  graph: stubService('graph'),
  arm: stubService('arm'),
  logs: stubService('logs'),
};

let authority: KeyAndCertificate;
let folder: string;
let caFile: string;
let proxies: ConnectProxy[] = [];
let others: Server[] = [];
let traffic: TrafficLog;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-proxy-test-'));
  caFile = join(folder, 'ca.pem');
  authority = await createAuthority();
  writeFileSync(caFile, authority.cert);
  traffic = createTrafficLog();
});
afterEach(async () => {
  await Promise.all(proxies.map((proxy) => proxy.close()));
  for (const other of others) other.close();
  proxies = [];
  others = [];
  rmSync(folder, { recursive: true });
});

async function start(
  options: { passthrough?: boolean; now?: () => number; instanceMetadata?: Service; tunnelIdleLimit?: number } = {},
): Promise<ConnectProxy> {
  const hosts = await createHostServers(authority, services, traffic, options.now);
  const { passthrough = false, instanceMetadata, tunnelIdleLimit } = options;
  const metadata = instanceMetadata && { instanceMetadata };
  const limit = tunnelIdleLimit === undefined ? {} : { tunnelIdleLimit };
  const proxy = await startConnectProxy({ hosts, traffic, passthrough, port: 0, ...metadata, ...limit });
  proxies.push(proxy);
  return proxy;
}

/** Starts a server that must not be reached, or must, and gives its port. */
async function startOther(server: Server): Promise<number> {
  others.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function open(proxy: ConnectProxy): Socket {
  return connect(Number(new URL(proxy.url).port), '127.0.0.1');
}

/** Sends bytes to the proxy as they are, and gives all that comes back until it closes. */
function exchange(proxy: ConnectProxy, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(proxy);
    let answer = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += chunk;
    });
    socket.once('close', () => resolve(answer)).once('error', reject);
    socket.write(bytes, 'latin1');
  });
}

/**
 * TLS through the proxy, by a client in a hurry: its first bytes of TLS come in one packet with the CONNECT, before
 * any answer.
 */
function openHastily(proxy: ConnectProxy, host: string, rejectUnauthorized = true): TLSSocket {
  const raw = open(proxy);
  let before: Buffer | undefined = Buffer.from(`CONNECT ${host}:443 HTTP/1.1\r\n\r\n`);
  let answered = false;
  const tunnel = new Duplex({
    read: () => {},
    write: (chunk: Buffer, _, done) => {
      raw.write(before === undefined ? chunk : Buffer.concat([before, chunk]), done);
      before = undefined;
    },
  });
  raw.on('data', (chunk: Buffer) => {
    tunnel.push(answered ? chunk : chunk.subarray(chunk.indexOf('\r\n\r\n') + 4));
    answered = true;
  });
  raw.once('close', () => tunnel.push(null)).on('error', (error) => tunnel.destroy(error));
  return connectTls({ socket: tunnel, servername: 'graph.microsoft.com', ca: authority.cert, rejectUnauthorized });
}

function requestThrough(proxy: ConnectProxy, host: string, hostHeader: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = openHastily(proxy, host).setEncoding('utf8');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.once('end', () => resolve(answer)).once('error', reject);
    socket.write(`GET / HTTP/1.1\r\nHost: ${hostHeader}\r\nConnection: close\r\n\r\n`);
  });
}

function peerFingerprint(proxy: ConnectProxy): Promise<string> {
  return new Promise((resolve, reject) => {
    // The clock of this test runs ahead of the machine's, which verification goes by.
    const socket = openHastily(proxy, 'graph.microsoft.com', false).once('error', reject);
    socket.once('secureConnect', () => {
      resolve(socket.getPeerCertificate().fingerprint256);
      socket.destroy();
    });
  });
}

const nodeEnvironment = (proxy: ConnectProxy) => ({
  ...process.env,
  HTTPS_PROXY: proxy.url,
  https_proxy: proxy.url,
  NO_PROXY: '',
  no_proxy: '',
  NODE_USE_ENV_PROXY: '1',
  NODE_EXTRA_CA_CERTS: caFile,
});

const fetchScript = (url: string) =>
  `fetch(${JSON.stringify(url)}).then(async (r) => console.log(r.status, await r.text()), (e) => console.log('failed', e.cause?.message ?? e.message))`;

describe('an unmodified client behind the proxy', () => {
  it.each([
    ['https://login.microsoftonline.com/common?a=b', 'token-service'],
    ['https://login.windows.net/common?a=b', 'token-service'],
    ['https://graph.microsoft.com/v1.0/me', 'graph'],
    ['https://management.azure.com/tenants', 'arm'],
  ])('of Node meets the service of %s', async (url, name) => {
    const proxy = await start();
    const { stdout } = await run(process.execPath, ['-e', fetchScript(url)], { env: nodeEnvironment(proxy) });
    expect(stdout).toBe(`200 ${name} ${url}\n`);
    const { host, pathname } = new URL(url);
    expect(traffic.recent()).toEqual([{ at: expect.any(Number), host, method: 'GET', path: pathname, status: 200 }]);
  });

  it('of Node is told that a foreign host is not emulated', async () => {
    const proxy = await start();
    const script = fetchScript('https://example.com/');
    const { stdout } = await run(process.execPath, ['-e', script], { env: nodeEnvironment(proxy) });
    expect(stdout).toMatch(/^failed /);
    expect(traffic.recent()).toMatchObject([{ host: 'example.com', status: 403, note: 'not emulated' }]);
  });

  it.skipIf(!hasCurl)('is curl', async () => {
    const proxy = await start();
    const args = ['-sS', '--data', 'hello', 'https://graph.microsoft.com/echo'];
    const env = { PATH: process.env.PATH, HTTPS_PROXY: proxy.url, CURL_CA_BUNDLE: caFile };
    expect((await run('curl', args, { env })).stdout).toBe('graph https://graph.microsoft.com/echo hello');
  });

  it.skipIf(!hasPython)('is urllib of Python', async () => {
    const proxy = await start();
    const script = `import urllib.request; print(urllib.request.urlopen('https://management.azure.com/x').read().decode())`;
    const env = { ...process.env, https_proxy: proxy.url, HTTPS_PROXY: proxy.url, no_proxy: '', SSL_CERT_FILE: caFile };
    expect((await run('python3', ['-c', script], { env })).stdout).toBe('arm https://management.azure.com/x\n');
  });

  it('that does not trust the local CA is noticed', async () => {
    const proxy = await start();
    const { NODE_EXTRA_CA_CERTS: _, ...env } = nodeEnvironment(proxy);
    await run(process.execPath, ['-e', fetchScript('https://graph.microsoft.com/')], { env });
    await vi.waitFor(() =>
      expect(traffic.recent()).toMatchObject([
        { host: 'graph.microsoft.com', status: 0, note: expect.stringContaining('does not trust the local CA') },
      ]),
    );
  });

  it.skipIf(!hasCurl)('that says it does not trust the local CA is named as such', async () => {
    const proxy = await start();
    const env = { PATH: process.env.PATH, HTTPS_PROXY: proxy.url };
    await expect(run('curl', ['-sS', 'https://graph.microsoft.com/'], { env })).rejects.toThrow('certificate');
    await vi.waitFor(() =>
      expect(traffic.recent()).toMatchObject([{ note: 'the client does not trust the local CA' }]),
    );
  });
});

describe('the proxy', () => {
  const hostile: [what: string, bytes: string, answer: RegExp][] = [
    ['a CONNECT without a port', 'CONNECT example.com HTTP/1.1\r\n\r\n', /^HTTP\/1.1 400 /],
    ['a CONNECT to port 0', 'CONNECT example.com:0 HTTP/1.1\r\n\r\n', /^HTTP\/1.1 400 /],
    ['a CONNECT with a path', 'CONNECT graph.microsoft.com:443/x HTTP/1.1\r\n\r\n', /^HTTP\/1.1 400 /],
    ['a CONNECT with user information', 'CONNECT a@graph.microsoft.com:443 HTTP/1.1\r\n\r\n', /^HTTP\/1.1 400 /],
    ['a CONNECT of control characters', 'CONNECT \x01\x02 HTTP/1.1\r\n\r\n', /^HTTP\/1.1 400 /],
    ['an emulated host on another port', 'CONNECT graph.microsoft.com:8443 HTTP/1.1\r\n\r\n', /^HTTP\/1.1 403 /],
    ['a loopback port', 'CONNECT 127.0.0.1:22 HTTP/1.1\r\n\r\n', /^HTTP\/1.1 403 /],
    ['an IPv6 host', 'CONNECT [::1]:443 HTTP/1.1\r\n\r\n', /^HTTP\/1.1 403 [\s\S]*for \[::1\]:443,/],
    ['headers that are too large', `CONNECT a:1 HTTP/1.1\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, /^HTTP\/1.1 (400|431) /],
    ['TLS without CONNECT', '\x16\x03\x01\x02\x00\x01\x00', /^HTTP\/1.1 400 /],
    ['an emulated host over http', 'GET http://graph.microsoft.com/ HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1.1 403 /],
    ['another host over http', 'GET http://example.com/ HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1.1 403 /],
    [
      'the instance metadata service',
      'GET http://169.254.169.254/metadata/identity/oauth2/token HTTP/1.1\r\nHost: x\r\n\r\n',
      /^HTTP\/1.1 403 [\s\S]*unreachable/,
    ],
    ['being taken for a web server', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1.1 400 /],
  ];
  it.each(hostile)('refuses %s and goes on', async (_, bytes, answer) => {
    const proxy = await start();
    expect(await exchange(proxy, bytes)).toMatch(answer);
    expect(await exchange(proxy, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  });

  it.each([
    [
      'GET http://169.254.169.254/metadata/x?y=z HTTP/1.1\r\nHost: 169.254.169.254\r\n\r\n',
      /^HTTP\/1.1 200 [\s\S]*metadata http:\/\/169\.254\.169\.254\/metadata\/x\?y=z/,
    ],
    ['GET http://169.254.169.254:80/metadata/x HTTP/1.1\r\nHost: 169.254.169.254:80\r\n\r\n', /^HTTP\/1.1 200 /],
    ['GET http://169.254.169.254:81/metadata/x HTTP/1.1\r\nHost: 169.254.169.254\r\n\r\n', /^HTTP\/1.1 403 /],
    ['GET http://169.254.169.254/metadata/x HTTP/1.1\r\nHost: example.com\r\n\r\n', /^HTTP\/1.1 403 /],
    ['GET http://a:b@169.254.169.254/metadata/x HTTP/1.1\r\nHost: 169.254.169.254\r\n\r\n', /^HTTP\/1.1 403 /],
    ['GET http://169.254.169.253/metadata/x HTTP/1.1\r\nHost: 169.254.169.253\r\n\r\n', /^HTTP\/1.1 403 /],
    ['GET /metadata/x HTTP/1.1\r\nHost: 169.254.169.254\r\n\r\n', /^HTTP\/1.1 400 /],
  ])('stands in for the instance metadata service only, when there is one: %j', async (bytes, answer) => {
    const proxy = await start({ instanceMetadata: stubService('metadata') });
    expect(await exchange(proxy, bytes.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'))).toMatch(answer);
  });

  it('stands in for it in a tunnel as well, which is never led outside', async () => {
    const tunnel = 'CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: 169.254.169.254:80\r\n\r\n';
    const request = 'GET /metadata/x HTTP/1.1\r\nHost: 169.254.169.254\r\nConnection: close\r\n\r\n';
    const proxy = await start({ instanceMetadata: stubService('metadata') });
    expect(await exchange(proxy, `${tunnel}${request}`)).toMatch(
      /^HTTP\/1.1 200 [\s\S]*HTTP\/1.1 200 [\s\S]*metadata /,
    );
    expect(await exchange(proxy, `${tunnel}${request.replace('254\r', '253\r')}`)).toMatch(/HTTP\/1.1 421 /);
    expect(await exchange(proxy, tunnel.replaceAll(':80', ':81'))).toMatch(/^HTTP\/1.1 403 /);
    const none = await start({ passthrough: true });
    expect(await exchange(none, tunnel)).toMatch(/^HTTP\/1.1 403 [\s\S]*unreachable/);
  });

  it('names the refused host and the way out', async () => {
    const answer = await exchange(await start(), 'CONNECT Example.com:443 HTTP/1.1\r\n\r\n');
    expect(answer.split('\r\n\r\n')[1]).toMatchInlineSnapshot(`
      "The Entrada emulator does not stand in for example.com:443, only for login.microsoftonline.com, login.windows.net, graph.microsoft.com, management.azure.com, api.loganalytics.io on port 443. Nothing was sent there. To let other hosts through, start the emulator with --passthrough.
      "
    `);
  });

  it('connects to nothing outside', async () => {
    let reached = 0;
    const port = await startOther(
      createServer((socket) => {
        reached += 1;
        socket.destroy();
      }),
    );
    const proxy = await start();
    await exchange(proxy, `CONNECT 127.0.0.1:${port} HTTP/1.1\r\n\r\n`);
    await exchange(proxy, `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(reached).toBe(0);
    expect(traffic.count()).toBe(2);
  });

  it('refuses a Host header other than the host of the connection', async () => {
    const proxy = await start();
    const answer = await requestThrough(proxy, 'graph.microsoft.com', 'management.azure.com');
    expect(answer).toMatch(/^HTTP\/1.1 421 /);
    expect(await requestThrough(proxy, 'graph.microsoft.com', 'Graph.Microsoft.com:443')).toMatch(/^HTTP\/1.1 200 /);
  });

  it('serves a fresh certificate when the old one is about to end', async () => {
    let now = Date.now();
    const proxy = await start({ now: () => now });
    const first = await peerFingerprint(proxy);
    expect(await peerFingerprint(proxy)).toBe(first);
    now += 6.5 * 24 * 60 * 60_000;
    expect(await peerFingerprint(proxy)).not.toBe(first);
  });

  it('ends open connections when it closes', async () => {
    const proxy = await start();
    const sockets = Array.from({ length: 5 }, () => open(proxy));
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    const ended = sockets.map(
      (socket) => new Promise((resolve) => socket.once('close', resolve).on('error', () => {})),
    );
    sockets[0]?.write('CONNECT graph.microsoft.com:443 HTTP/1.1\r\n\r\n');
    await proxy.close();
    await Promise.all(ended);
    expect(sockets.every((socket) => socket.destroyed)).toBe(true);
  });
});

describe('with passthrough, the proxy', () => {
  it('tunnels another host, bytes unread', async () => {
    const port = await startOther(
      createHttpServer((_, response) => response.setHeader('connection', 'close').end('real')),
    );
    const proxy = await start({ passthrough: true });
    const bytes = `CONNECT 127.0.0.1:${port} HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    expect(await exchange(proxy, bytes)).toMatch(
      /^HTTP\/1.1 200 Connection established\r\n\r\nHTTP\/1.1 200 OK[\s\S]*real/,
    );
  });

  it('still answers for the emulated hosts, however they are written', async () => {
    const proxy = await start({ passthrough: true });
    expect(await requestThrough(proxy, 'GRAPH.microsoft.com.', 'graph.microsoft.com')).toContain('graph https://');
  });

  it.each(['graph.microsoft.com:80', 'login.microsoftonline.com.:8443'])('never tunnels %s', async (target) => {
    const proxy = await start({ passthrough: true });
    expect(await exchange(proxy, `CONNECT ${target} HTTP/1.1\r\n\r\n`)).toMatch(/^HTTP\/1.1 403 Host not emulated/);
    expect(traffic.recent()).toMatchObject([{ status: 403, note: 'not emulated' }]);
  });

  it('ends a tunnel in which nothing moves, on both sides', async () => {
    const silent = createServer();
    const ended = new Promise<void>((resolve) => {
      silent.once('connection', (socket) => socket.resume().once('close', () => resolve()));
    });
    const port = await startOther(silent);
    const proxy = await start({ passthrough: true, tunnelIdleLimit: 20 });
    const answer = await exchange(proxy, `CONNECT 127.0.0.1:${port} HTTP/1.1\r\n\r\n`);
    expect(answer).toBe('HTTP/1.1 200 Connection established\r\n\r\n');
    await ended;
    expect(traffic.recent().at(-1)).toMatchObject({ note: 'passed nothing for too long, and was ended' });
  });

  it('says 502 when the host cannot be reached', async () => {
    const port = await startOther(createServer());
    for (const other of others.splice(0)) await new Promise((resolve) => other.close(resolve));
    const proxy = await start({ passthrough: true });
    expect(await exchange(proxy, `CONNECT 127.0.0.1:${port} HTTP/1.1\r\n\r\n`)).toMatch(/^HTTP\/1.1 502 /);
  });
});
