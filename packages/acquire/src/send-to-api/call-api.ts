import { EntradaError } from '@entrada/core';
import { networkFailure } from '../network-failure.ts';
import { allowedDestination } from './destination.ts';
import { nextHop } from './next-hop.ts';

/** A request to an API. */
export interface ApiCall {
  readonly url: string;
  /** `GET` by default. */
  readonly method?: string;
  /** Without `Authorization`, which is ours. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Kept in memory, so that a redirect can repeat it. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly token: string;
  /** The resource the token was asked for, when known. */
  readonly resource?: string;
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
}

const maxRedirects = 5;

/**
 * Calls an API with a token and gives its answer, the body still streaming. The token goes only where it belongs:
 * see {@link allowedDestination}; a redirect is followed within the same origin only, at most five times.
 *
 * @example
 * const response = await callApi({ url: 'https://api.example.com/reports', token: token.token });
 *
 * @throws EntradaError `origin_refused`, `network_failed`, `usage`; the signal's reason when aborted.
 */
export async function callApi(call: ApiCall): Promise<Response> {
  const { fetch: send = fetch, token, resource, signal } = call;
  let url = allowedDestination(call.url, { token, resource });
  let request = { method: (call.method ?? 'GET').toUpperCase(), body: call.body };
  let headers = withToken(call.headers ?? {}, token);
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const response = await sendOnce(send, url, {
      method: request.method,
      headers,
      redirect: 'manual',
      ...(request.body === undefined ? {} : { body: request.body }),
      ...(signal === undefined ? {} : { signal }),
    });
    const next = nextHop(url, request, response);
    if (next === undefined) return response;
    await response.body?.cancel();
    url = next.url;
    if (request.body !== undefined && next.request.body === undefined) headers = withoutContent(headers);
    request = next.request;
  }
  throw new EntradaError('origin_refused', `${url.origin} redirected more than ${maxRedirects} times.`, {
    details: { host: url.host },
  });
}

async function sendOnce(send: typeof fetch, url: URL, init: RequestInit): Promise<Response> {
  try {
    return await send(url, init);
  } catch (error) {
    if (init.signal?.aborted) throw init.signal.reason;
    throw networkFailure(error, url.host);
  }
}

function withToken(given: Readonly<Record<string, string>>, token: string): Headers {
  const headers = new Headers(given);
  if (headers.has('authorization')) {
    throw new EntradaError('usage', 'An Authorization header was given as well as a token: leave one of them out.');
  }
  headers.set('authorization', `Bearer ${token}`);
  return headers;
}

function withoutContent(given: Headers): Headers {
  const headers = new Headers(given);
  for (const name of ['content-type', 'content-length', 'content-encoding']) headers.delete(name);
  return headers;
}
