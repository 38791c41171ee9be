import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { answerInstanceMetadata, type InstanceMetadata } from './answer-instance-metadata.ts';
import { type ConnectTarget, parseConnectTarget } from './connect-target.ts';
import { canonicalHost, emulatedHosts, instanceMetadataHost, type Service } from './emulated-hosts.ts';
import { endSoon } from './end-soon.ts';
import type { HostServers } from './host-servers.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { openTunnel } from './open-tunnel.ts';
import { serverLimits } from './serve-over.ts';
import type { TrafficLog } from './traffic-log.ts';

export interface ConnectProxyOptions {
  readonly hosts: HostServers;
  readonly traffic: TrafficLog;
  /** Answers requests for `http://169.254.169.254`; without it they are refused as every other http: request. */
  readonly instanceMetadata?: Service;
  /** Tunnels every other host to the real one, unread. Off unless the user asked for it. */
  readonly passthrough: boolean;
  /** Milliseconds without a byte after which a tunnel ends; default ten minutes. */
  readonly tunnelIdleLimit?: number;
  /** TCP port on 127.0.0.1; 0 for any free one. */
  readonly port: number;
}

export interface ConnectProxy {
  /** `http://127.0.0.1:PORT`, for `HTTPS_PROXY`. */
  readonly url: string;
  /** Ends every connection. */
  close(): Promise<void>;
}

/**
 * Starts the HTTP proxy through which unmodified clients meet the local tenant: a CONNECT to an emulated host on
 * port 443 is answered here, with TLS of the local CA. Every other host is refused, so that nothing that was meant for
 * the emulator can reach a real service unnoticed.
 *
 * @throws Error when the port is taken
 */
export async function startConnectProxy(options: ConnectProxyOptions): Promise<ConnectProxy> {
  const sockets = new Set<Duplex>();
  const metadata = options.instanceMetadata && answerInstanceMetadata(options.instanceMetadata, options.traffic);
  const server = createServer(serverLimits);
  server.on('connection', (socket) => track(sockets, socket));
  server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) =>
    answerConnect({ ...options, metadata }, sockets, request, socket, head),
  );
  server.on('request', (request, response) => {
    if (metadata?.answer(request, response) !== true) refuseRequest(options.traffic, request, response);
  });
  server.on('clientError', (_, socket) => {
    if (socket.writable) endSoon(socket, plainAnswer(400, 'Bad Request', 'This is not a request that a proxy takes.'));
    else socket.destroy();
  });
  const port = await listenOnLoopback(server, options.port, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}`, close: () => closeProxy(server, options.hosts, sockets) };
}

function answerConnect(
  {
    hosts,
    traffic,
    passthrough,
    metadata,
    tunnelIdleLimit,
  }: ConnectProxyOptions & { readonly metadata: InstanceMetadata | undefined },
  sockets: Set<Duplex>,
  request: IncomingMessage,
  socket: Socket,
  head: Buffer,
): void {
  // From here on the HTTP server no longer looks after the socket.
  socket.on('error', () => socket.destroy());
  const target = parseConnectTarget(request.url);
  if (target === undefined) {
    traffic.record({ host: '', method: 'CONNECT', path: '', status: 400, note: 'not HOST:PORT' });
    endSoon(socket, plainAnswer(400, 'Bad Request', 'CONNECT takes HOST:PORT, with a port from 1 to 65535.'));
    return;
  }
  if (emulatedHosts.has(target.host) && target.port === 443) {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    hosts.serve(target.host, socket).catch(() => socket.destroy());
    return;
  }
  if (metadata !== undefined && target.host === instanceMetadataHost && target.port === 80) {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    metadata.serve(socket);
    return;
  }
  // Another port of an emulated host is never tunnelled: what is meant for Entra must not leave. Nor does a machine of Azure
  // lend its own identity.
  if (passthrough && !emulatedHosts.has(target.host) && target.host !== instanceMetadataHost) {
    openTunnel(target, socket, head, (upstream) => track(sockets, upstream), traffic, tunnelIdleLimit);
    return;
  }
  traffic.record({ host: target.host, method: 'CONNECT', path: '', status: 403, note: 'not emulated' });
  const text = target.host === instanceMetadataHost ? metadataUnreachable : describeRefusal(target);
  endSoon(socket, plainAnswer(403, 'Host not emulated', text));
}

function describeRefusal({ host, port }: ConnectTarget): string {
  const name = isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
  const emulated = [...emulatedHosts.keys()].join(', ');
  return `The Entrada emulator does not stand in for ${name}, only for ${emulated} on port 443. Nothing was sent there. To let other hosts through, start the emulator with --passthrough.`;
}

/**
 * The Azure SDKs take any answer of this address for a sign that it is there, and then retry for some 20 seconds, but for
 * a 403 that says "unreachable" (the proxy of Docker Desktop sends one).
 */
const metadataUnreachable = 'The instance metadata service is unreachable: this is not a virtual machine of Azure.';

/** What is not a CONNECT: a request for an `http:` URL, or one that took the proxy for a web server. */
function refuseRequest(traffic: TrafficLog, request: IncomingMessage, response: ServerResponse): void {
  const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
  const host = canonicalHost(url?.hostname ?? '');
  const [status, text] =
    url === undefined
      ? [400, 'This is the proxy of the Entrada emulator. Set HTTPS_PROXY to it; it has no pages of its own.']
      : emulatedHosts.has(host)
        ? [403, `${host} is only served over https, as the real one.`]
        : host === instanceMetadataHost
          ? [403, metadataUnreachable]
          : [
              403,
              `The Entrada emulator does not forward http: requests, and sent nothing to ${host}. --passthrough lets other https hosts through.`,
            ];
  traffic.record({ host, method: request.method ?? '', path: url?.pathname ?? '', status, note: 'not over https' });
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${text}\n`);
}

function plainAnswer(status: number, reason: string, text: string): string {
  const body = `${text}\n`;
  const head = [`HTTP/1.1 ${status} ${reason}`, 'Content-Type: text/plain; charset=utf-8', 'Connection: close'];
  return `${[...head, `Content-Length: ${Buffer.byteLength(body)}`].join('\r\n')}\r\n\r\n${body}`;
}

function track(sockets: Set<Duplex>, socket: Duplex): void {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
}

function closeProxy(server: Server, hosts: HostServers, sockets: Set<Duplex>): Promise<void> {
  hosts.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
