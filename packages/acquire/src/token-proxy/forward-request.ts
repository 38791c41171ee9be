import type { IncomingMessage } from 'node:http';
import { EntradaError } from '@entrada/core';
import { networkFailure } from '../network-failure.ts';
import { allowedDestination } from '../send-to-api/destination.ts';
import { secretHeader } from './admit-request.ts';

/** Headers of one connection (RFC 9110 section 7.6.1), and those that fetch sets itself. */
const ownHeaders: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'host',
  'content-length',
  'authorization',
  'accept-encoding',
  'origin',
  'referer',
  secretHeader,
]);

export interface Forwarding {
  /** Base URL of the API. */
  readonly target: string;
  readonly resource: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

/**
 * Sends a request on with the token in place of whatever `Authorization` it had. A redirect is not followed: the client
 * decides, and the token stays here.
 *
 * @throws EntradaError `origin_refused` where the token must not go, `usage` for a path that leaves the target's,
 *   `network_failed`
 */
export async function forwardRequest(request: IncomingMessage, forwarding: Forwarding): Promise<Response> {
  const { target, resource, token, fetch: send, signal } = forwarding;
  const url = allowedDestination(addressBelow(target, request.url ?? '/').href, { token, resource });
  const hasBody = request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
  try {
    return await send(url, {
      method: request.method ?? 'GET',
      headers: forwardedHeaders(request, token),
      redirect: 'manual',
      signal,
      // A body is streamed as it comes; `half` is what fetch asks for then.
      ...(hasBody && { body: request, duplex: 'half' }),
    });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw networkFailure(error, url.host);
  }
}

/** The address of a path below the target. @throws EntradaError `usage` when it lies outside */
export function addressBelow(target: string, path: string): URL {
  const base = new URL(target);
  const prefix = base.pathname.endsWith('/') ? base.pathname.slice(0, -1) : base.pathname;
  const url = new URL(base.origin + prefix + path);
  const isBelow = url.origin === base.origin && (prefix === '' || `${url.pathname}/`.startsWith(`${prefix}/`));
  if (isBelow) return url;
  throw new EntradaError('usage', `That path leads out of ${base.origin}${base.pathname}.`);
}

function forwardedHeaders(request: IncomingMessage, token: string): Headers {
  const headers = new Headers();
  const named = new Set((request.headers.connection ?? '').toLowerCase().split(/\s*,\s*/));
  for (const [name, values = []] of Object.entries(request.headersDistinct)) {
    if (ownHeaders.has(name) || named.has(name) || name.startsWith('sec-fetch-')) continue;
    for (const value of values) headers.append(name, value);
  }
  headers.set('authorization', `Bearer ${token}`);
  // fetch would unpack the answer, and its headers would describe what it was.
  headers.set('accept-encoding', 'identity');
  return headers;
}
