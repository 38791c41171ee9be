import { canonicalHost, emulatedHosts, instanceMetadataHost, type Service, type Services } from './emulated-hosts.ts';

/** As undici and browsers do. */
const maximumRedirects = 20;

/** The emulator's own origin, and what answers there. */
export interface OwnOriginRoute {
  /** E.g. `http://localhost:49152`. */
  readonly url: () => string;
  readonly service: Service;
}

/**
 * A `fetch` that answers for the emulated hosts and the emulator's own origin without any network, and follows
 * redirects among them.
 *
 * @param instanceMetadata answers for `http://169.254.169.254`, if anything does
 * @returns a function that rejects with TypeError (as `fetch` does when it cannot connect) for every other host
 */
export function createInProcessFetch(
  services: Services,
  ownOrigin: OwnOriginRoute,
  instanceMetadata?: Service,
): typeof fetch {
  const route = (url: URL): Service => {
    if (url.origin === ownOrigin.url()) return ownOrigin.service;
    if (instanceMetadata !== undefined && url.origin === `http://${instanceMetadataHost}`) return instanceMetadata;
    const name = emulatedHosts.get(canonicalHost(url.hostname));
    if (name === undefined)
      throw new TypeError(`The Entrada emulator does not stand in for ${url.host}; nothing was sent.`);
    if (url.protocol !== 'https:' || url.port !== '') {
      throw new TypeError(`The Entrada emulator answers for ${url.hostname} only over https, on port 443.`);
    }
    return services[name];
  };

  return async (input, init) => {
    let request = new Request(input, init);
    for (let redirects = 0; ; redirects += 1) {
      request.signal.throwIfAborted();
      const service = route(new URL(request.url));
      const replay = replayable(request, redirects === 0 ? init : undefined);
      const response = await service.fetch(request);
      const location = response.headers.get('location');
      if (!isRedirect(response.status) || location === null || request.redirect === 'manual') return response;
      if (request.redirect === 'error')
        throw new TypeError('The answer is a redirect, which the request does not allow.');
      if (redirects === maximumRedirects) throw new TypeError(`More than ${maximumRedirects} redirects.`);
      request = redirected(replay(), response.status, new URL(location, request.url));
    }
  };
}

/**
 * Gives the request once more, after its body was read. A body that came as text or form is there to be taken again; only
 * what else has one must be cloned beforehand, which costs more than answering.
 */
function replayable(request: Request, init: RequestInit | undefined): () => Request {
  if (request.redirect !== 'follow' || request.body === null) return () => request;
  const body = init?.body;
  if (typeof body === 'string' || body instanceof URLSearchParams) {
    return () => new Request(request, { method: request.method, body });
  }
  const clone = request.clone();
  return () => clone;
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Fetch Standard, HTTP-redirect fetch: which redirects become GET, and that credentials stay with their origin. */
function redirected(request: Request, status: number, url: URL): Request {
  const headers = new Headers(request.headers);
  if (url.origin !== new URL(request.url).origin) headers.delete('authorization');
  const { signal } = request;
  const becomesGet = status === 303 ? request.method !== 'HEAD' : status <= 302 && request.method === 'POST';
  if (!becomesGet) return new Request(url, new Request(request, { headers }));
  for (const name of ['content-type', 'content-length', 'content-encoding', 'content-language']) headers.delete(name);
  return new Request(url, { method: 'GET', headers, signal });
}
