import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { instanceMetadataHost, type Service } from './emulated-hosts.ts';
import { onlyHost, serveOver, serverLimits } from './serve-over.ts';
import type { TrafficLog } from './traffic-log.ts';

/** What stands in for `http://169.254.169.254` in the proxy. */
export interface InstanceMetadata {
  /** Answers a request in absolute form (RFC 9112, section 3.2.2); one for another host it leaves alone and gives false. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers the requests of a tunnel: Node's `fetch` asks for one even for plain http. */
  serve(socket: Socket): void;
}

/** Lets a service stand in for exactly this host, on its usual port. */
export function answerInstanceMetadata(service: Service, traffic: TrafficLog): InstanceMetadata {
  const handle = serveOver(service, 'arm');
  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = metadataUrl(request);
    if (url === undefined) return false;
    const seen = { host: instanceMetadataHost, method: request.method ?? '', path: url.pathname };
    response.once('finish', () => traffic.record({ ...seen, status: response.statusCode }));
    // The form that it would have without a proxy.
    request.url = `${url.pathname}${url.search}`;
    handle(request, response);
    return true;
  };
  const server = createServer(serverLimits, (request, response) => {
    request.url = `http://${instanceMetadataHost}${request.url}`;
    if (!answer(request, response))
      response.writeHead(421).end(`This connection was made for ${instanceMetadataHost}.\n`);
  });
  // It never listens, so that Node's own limits of time do not hold.
  server.timeout = 60_000;
  return { answer, serve: (socket) => void server.emit('connection', socket) };
}

function metadataUrl(request: IncomingMessage): URL | undefined {
  if (!URL.canParse(request.url ?? '')) return undefined;
  const url = new URL(request.url ?? '');
  const named = onlyHost(request)?.replace(/:80$/, '');
  const exact = url.origin === `http://${instanceMetadataHost}` && named === instanceMetadataHost;
  return exact && url.username === '' && url.password === '' ? url : undefined;
}
