import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';
import { createHostServers } from './host-servers.ts';
import { createAuthority } from './local-authority.ts';
import { serverLimits } from './serve-over.ts';
import { createTrafficLog } from './traffic-log.ts';

const host = 'graph.microsoft.com';
/** The real limits are seconds; what is tested is that they are kept at all. */
const limits = { ...serverLimits, headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 };

let proxy: ConnectProxy;
let ca: string;

beforeEach(async () => {
  const authority = await createAuthority();
  ca = authority.cert;
  const app = new Hono().post('*', async (c) => c.text(await c.req.text()));
  app.onError((_, c) => c.text('', 500));
  const services = { 'token-service': app, graph: app, arm: app, logs: app };
  const traffic = createTrafficLog();
  const hosts = await createHostServers(authority, services, traffic, Date.now, limits);
  proxy = await startConnectProxy({ hosts, traffic, passthrough: false, port: 0 });
});
afterEach(() => proxy.close());

describe('a client of an emulated host that does not come to the point', () => {
  it.each([
    ['sends a header now and then', `POST / HTTP/1.1\r\nHost: ${host}\r\n`, 'X-Drop: 1\r\n'],
    ['sends its body byte by byte', `POST / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100000\r\n\r\n`, 'x'],
    ['never ends its chunks', `POST / HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n'],
  ])('is turned away when it %s', async (_, beginning, drop) => {
    const socket = await openTunnel();
    const dripping = setInterval(() => socket.write(drop), 40);
    const answer = readAll(socket);
    socket.write(beginning);
    try {
      expect(await answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"BadRequest"/);
    } finally {
      clearInterval(dripping);
    }
  });
});

describe('a client of the proxy that was refused', () => {
  it('is hung up on, although it keeps its side open', async () => {
    const socket = connect({ port: Number(new URL(proxy.url).port), host: '127.0.0.1', allowHalfOpen: true });
    socket.write('CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n');
    await new Promise((resolve) => socket.once('end', resolve).resume());
    // Only a server that gave up the connection answers more bytes with a reset.
    const reset = new Promise((resolve) => socket.once('error', resolve).once('close', resolve));
    const dripping = setInterval(() => socket.write('x'), 100);
    try {
      await reset;
    } finally {
      clearInterval(dripping);
    }
    expect(socket.destroyed).toBe(true);
  });
});

async function openTunnel(): Promise<Socket> {
  const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
  socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', resolve));
  const secure = connectTls({ socket, servername: host, ca });
  await new Promise((resolve, reject) => secure.once('secureConnect', resolve).once('error', reject));
  return secure;
}

function readAll(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('error', () => socket.destroy());
    socket.once('close', () => resolve(text));
  });
}
