import { createServer, type Server } from 'node:http';
import type { Service } from './emulated-hosts.ts';
import { type LoopbackAddress, listenOnLoopback } from './listen-on-loopback.ts';
import { onlyHost, refuseBadClients, serveOver, serverLimits } from './serve-over.ts';
import { errorCode } from './write-atomically.ts';

/** The emulator's own web server: a person's browser has neither its proxy nor its CA. */
export interface OwnOrigin {
  /** `http://localhost:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

/** How often another port is tried when the one that was free on 127.0.0.1 is taken on ::1. */
const attempts = 5;

/**
 * Serves a service on `http://localhost:PORT`, on both loopback addresses: browsers may try either for `localhost`,
 * and what answers there must be the emulator.
 *
 * @param port TCP port; 0 for any free one
 * @throws Error with code `EADDRINUSE` when the port is taken
 */
export async function startOwnOrigin(service: Service, port: number): Promise<OwnOrigin> {
  for (let attempt = 1; ; attempt += 1) {
    const servers = [createOwnServer(service), createOwnServer(service)] as const;
    const chosen = await listenOnLoopback(servers[0], port, '127.0.0.1');
    try {
      await listenIfAvailable(servers[1], chosen, '::1');
      return { url: `http://localhost:${chosen}`, close: () => closeAll(servers) };
    } catch (error) {
      await closeAll(servers);
      if (port !== 0 || attempt === attempts) throw error;
    }
  }
}

function createOwnServer(service: Service): Server {
  const answer = serveOver(service, 'token-service');
  const server = createServer(serverLimits, (incoming, outgoing) => {
    // A site whose name resolves to a loopback address (DNS rebinding) would make the browser send its own name.
    if (!isOwnName(onlyHost(incoming), incoming.socket.localPort)) {
      outgoing
        .writeHead(421, { 'content-type': 'text/plain; charset=utf-8' })
        .end('The Entrada emulator answers only to localhost, with its port.\n');
      return;
    }
    answer(incoming, outgoing);
  });
  refuseBadClients(server, 'token-service');
  return server;
}

function isOwnName(host: string | undefined, port: number | undefined): boolean {
  const [, name, named = '80'] = /^(localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?$/i.exec(host ?? '') ?? [];
  return name !== undefined && Number(named) === port;
}

/** A machine without IPv6 has no ::1, and then no browser tries it. */
async function listenIfAvailable(server: Server, port: number, address: LoopbackAddress): Promise<void> {
  try {
    await listenOnLoopback(server, port, address);
  } catch (error) {
    if (errorCode(error) !== 'EADDRNOTAVAIL' && errorCode(error) !== 'EAFNOSUPPORT') throw error;
  }
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}
