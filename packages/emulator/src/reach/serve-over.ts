import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Service, ServiceName } from './emulated-hosts.ts';
import { endSoon } from './end-soon.ts';
import { type MalformedStatus, malformedAnswer, malformedBytes } from './malformed-request.ts';
import { errorCode } from './write-atomically.ts';

/** Limits of every server of the emulator: small headers, and no patience with clients that do not finish. */
export const serverLimits: ServerOptions = {
  maxHeaderSize: 32 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  // Node looks every 30 seconds unless told otherwise, which would double the patience.
  connectionsCheckingInterval: 2_000,
  // Without a Host the answer is still ours to word.
  requireHostHeader: false,
};

/** Lets a service answer the requests of a `node:http` server. */
export function serveOver(
  service: Service,
  name: ServiceName,
): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  // The globals of whoever runs the emulator in-process are not ours to replace.
  const listener = getRequestListener((request) => service.fetch(request), { overrideGlobalObjects: false });
  return (incoming, outgoing) => {
    // The other forms of a request target (RFC 9112, section 3.2) are for proxies: they name a host that this is not.
    if (!incoming.url?.startsWith('/')) answerMalformed(outgoing, name, 400, 'The request target is not a path');
    else listener(incoming, outgoing).catch(() => outgoing.destroy());
  };
}

/** Answers a request that is none for the service. */
export function answerMalformed(
  outgoing: ServerResponse,
  name: ServiceName,
  status: MalformedStatus,
  explanation?: string,
): void {
  const { headers, body } = malformedAnswer(name, status, explanation);
  outgoing.writeHead(status, headers).end(body);
}

/** The one Host of a request; undefined when there is none, or two, which two readers could choose between. */
export function onlyHost({ headers, headersDistinct }: IncomingMessage): string | undefined {
  return headersDistinct.host?.length === 1 ? headers.host : undefined;
}

/** Refuses in the service's words what Node's parser, limits and timeouts turn away. */
export function refuseBadClients(server: Server, name: ServiceName): void {
  server.on('clientError', (error, socket) => {
    if (errorCode(error) === 'ECONNRESET' || !socket.writable) socket.destroy();
    else endSoon(socket, malformedBytes(name, statusOf(error)));
  });
  server.on('checkExpectation', (_, outgoing: ServerResponse) => answerMalformed(outgoing, name, 417));
  server.on('connect', (_, socket: Duplex) => endSoon(socket, malformedBytes(name, 400)));
}

function statusOf(error: Error): MalformedStatus {
  switch (errorCode(error)) {
    case 'HPE_HEADER_OVERFLOW':
      return 431;
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 408;
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return 413;
    default:
      return 400;
  }
}
