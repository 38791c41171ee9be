import type { ServerOptions } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Socket } from 'node:net';
import { canonicalHost, emulatedHosts, type ServiceName, type Services } from './emulated-hosts.ts';
import { issueLeaf, type KeyAndCertificate, type Leaf } from './local-authority.ts';
import { answerMalformed, onlyHost, refuseBadClients, serveOver, serverLimits } from './serve-over.ts';
import type { TrafficLog } from './traffic-log.ts';
import { errorCode } from './write-atomically.ts';

/** The emulated hosts' HTTPS servers. They listen nowhere: they are handed connections that the proxy accepted. */
export interface HostServers {
  /** Terminates TLS on a connection whose client asked for this emulated host, and answers its requests. */
  serve(host: string, socket: Socket): Promise<void>;
  /** Stops looking after the connections; they are the proxy's to end. */
  close(): void;
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
  limits: ServerOptions = serverLimits,
): Promise<HostServers> {
  let leaf = await issueLeaf(authority, now());
  const servers = new Map<string, Server>();
  for (const [host, name] of emulatedHosts)
    servers.set(host, createHostServer({ host, name, services, traffic, leaf, limits }));

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
    close: () => {
      for (const server of servers.values()) server.close();
    },
  };
}

interface HostServerSettings {
  readonly host: string;
  readonly name: ServiceName;
  readonly services: Services;
  readonly traffic: TrafficLog;
  readonly leaf: Leaf;
  readonly limits: ServerOptions;
}

function createHostServer({ host, name, services, traffic, leaf, limits }: HostServerSettings): Server {
  const answer = serveOver(services[name], name);
  const askers = new WeakSet<Socket>();
  const server = createServer(
    { key: leaf.key, cert: leaf.cert, ALPNProtocols: ['http/1.1'], handshakeTimeout: 10_000, ...limits },
    (incoming, outgoing) => {
      askers.add(incoming.socket);
      const path = (incoming.url ?? '').split('?', 1)[0] ?? '';
      const method = incoming.method ?? '';
      outgoing.once('finish', () => traffic.record({ host, method, path, status: outgoing.statusCode }));
      const asked = onlyHost(incoming);
      if (asked === undefined) answerMalformed(outgoing, name, 400, 'A request has one Host');
      else if (canonicalHost(hostWithoutPort(asked)) === host) answer(incoming, outgoing);
      else answerMalformed(outgoing, name, 421, `This connection was made for ${host}`);
    },
  );
  server.timeout = 120_000;
  // Node starts to enforce the timeouts of headers and requests when a server listens, which this one never does.
  server.emit('listening');
  refuseBadClients(server, name);
  const recordFailure = (note: string): void => traffic.record({ host, method: 'CONNECT', path: '', status: 0, note });
  server.on('tlsClientError', (error) => recordFailure(describeTlsFailure(error)));
  server.on('secureConnection', (socket) => {
    // Node and other clients judge the certificate only after the handshake, and then just leave.
    socket.once('close', () => {
      if (!askers.has(socket)) recordFailure(leftUnasked);
    });
  });
  return server;
}

/** Requests on an HTTPS connection may name the default port. */
function hostWithoutPort(host: string): string {
  return host.replace(/:443$/, '');
}

const leftUnasked = 'the client left without asking for anything; perhaps it does not trust the local CA';

/** The commonest failure deserves plain words: the client reads none of the CA variables that were set for it. */
function describeTlsFailure(error: Error): string {
  if (/unknown ca|bad certificate|certificate unknown/i.test(error.message)) {
    return 'the client does not trust the local CA';
  }
  return errorCode(error) === 'ECONNRESET' ? leftUnasked : `TLS failed: ${error.message}`;
}
