import type { IncomingMessage, ServerResponse } from 'node:http';
import { instanceMetadataHost, type Service } from './emulated-hosts.ts';
import { onlyHost, serveOver } from './serve-over.ts';
import type { TrafficLog } from './traffic-log.ts';

/** Answers a request, or leaves it alone and gives false. */
export type MetadataAnswerer = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Lets a service stand in for `http://169.254.169.254` in the proxy: for requests in absolute form (RFC 9112, section
 * 3.2.2) that name exactly this host, on its usual port.
 */
export function answerInstanceMetadata(service: Service, traffic: TrafficLog): MetadataAnswerer {
  const answer = serveOver(service, 'arm');
  return (request, response) => {
    const url = metadataUrl(request);
    if (url === undefined) return false;
    const seen = { host: instanceMetadataHost, method: request.method ?? '', path: url.pathname };
    response.once('finish', () => traffic.record({ ...seen, status: response.statusCode }));
    // The form that it would have without a proxy.
    request.url = `${url.pathname}${url.search}`;
    answer(request, response);
    return true;
  };
}

function metadataUrl(request: IncomingMessage): URL | undefined {
  if (!URL.canParse(request.url ?? '')) return undefined;
  const url = new URL(request.url ?? '');
  const named = onlyHost(request)?.replace(/:80$/, '');
  const exact = url.origin === `http://${instanceMetadataHost}` && named === instanceMetadataHost;
  return exact && url.username === '' && url.password === '' ? url : undefined;
}
