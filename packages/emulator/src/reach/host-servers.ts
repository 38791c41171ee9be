import { createServer, type Server } from 'node:https';
import type { Socket } from 'node:net';
import { canonicalHost, emulatedHosts, type Services } from './emulated-hosts.ts';
import { issueLeaf, type KeyAndCertificate, type Leaf } from './local-authority.ts';
import { serveOver, serverLimits } from './serve-over.ts';
import type { TrafficLog } from './traffic-log.ts';
import { errorCode } from './write-atomically.ts';

/** The emulated hosts' HTTPS servers. They listen nowhere: they are handed connections that the proxy accepted. */
export interface HostServers {
  /** Terminates TLS on a connection whose client asked for this emulated host, and answers its requests. */
  serve(host: string, socket: Socket): Promise<void>;
}

/** A leaf is renewed when less than this is left, milliseconds: an emulator may run for weeks. */
const renewalTime = 24 * 60 * 60_000;

/**
 * Prepares one HTTPS server for each emulated host, with a certificate of the local authority.
 *
 * @param authority signs the servers' certificate
 * @param now milliseconds since the epoch, by the machine's clock: that is what clients check certificates with
 */
export async function createHostServers(
  authority: KeyAndCertificate,
  services: Services,
  traffic: TrafficLog,
  now: () => number = Date.now,
): Promise<HostServers> {
  let leaf = await issueLeaf(authority, now());
  const servers = new Map<string, Server>();
  for (const [host, service] of emulatedHosts)
    servers.set(host, createHostServer(host, leaf, services[service], traffic));

  return {
    serve: async (host, socket) => {
      const server = servers.get(host);
      if (server === undefined) throw new TypeError(`${host} is not an emulated host`);
      if (leaf.expiresAt - now() < renewalTime) {
        leaf = await issueLeaf(authority, now());
        for (const each of servers.values()) each.setSecureContext(leaf);
      }
      // HTTP servers keep half-closed connections; TLS would inherit that and wait for a client that has left.
      socket.allowHalfOpen = false;
      server.emit('connection', socket);
    },
  };
}

function createHostServer(host: string, leaf: Leaf, service: Services[keyof Services], traffic: TrafficLog): Server {
  const answer = serveOver(service);
  const asked = new WeakSet<Socket>();
  const server = createServer(
    { key: leaf.key, cert: leaf.cert, ALPNProtocols: ['http/1.1'], handshakeTimeout: 10_000, ...serverLimits },
    (incoming, outgoing) => {
      asked.add(incoming.socket);
      const path = (incoming.url ?? '').split('?', 1)[0] ?? '';
      const method = incoming.method ?? '';
      outgoing.once('finish', () => traffic.record({ host, method, path, status: outgoing.statusCode }));
      if (canonicalHost(hostWithoutPort(incoming.headers.host)) !== host) {
        outgoing.writeHead(421, { 'content-type': 'text/plain' }).end(`This connection was made for ${host}.\n`);
        return;
      }
      answer(incoming, outgoing);
    },
  );
  server.timeout = 120_000;
  const recordFailure = (note: string): void => traffic.record({ host, method: 'CONNECT', path: '', status: 0, note });
  server.on('tlsClientError', (error) => recordFailure(describeTlsFailure(error)));
  server.on('secureConnection', (socket) => {
    // Node and other clients judge the certificate only after the handshake, and then just leave.
    socket.once('close', () => {
      if (!asked.has(socket)) recordFailure(leftUnasked);
    });
  });
  return server;
}

/** Requests on an HTTPS connection may name the default port. */
function hostWithoutPort(host: string | undefined): string {
  return (host ?? '').replace(/:443$/, '');
}

const leftUnasked = 'the client left without asking for anything; perhaps it does not trust the local CA';

/** The commonest failure deserves plain words: the client reads none of the CA variables that were set for it. */
function describeTlsFailure(error: Error): string {
  if (/unknown ca|bad certificate|certificate unknown/i.test(error.message)) {
    return 'the client does not trust the local CA';
  }
  return errorCode(error) === 'ECONNRESET' ? leftUnasked : `TLS failed: ${error.message}`;
}
