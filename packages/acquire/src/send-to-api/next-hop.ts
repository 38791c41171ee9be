import { EntradaError } from '@entrada/core';

/** What changes from one hop to the next. */
export interface HopRequest {
  readonly method: string;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

const redirectStatus: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Where a redirect within the same origin leads, or undefined for an answer that is none. Method and body change as
 * in the Fetch standard (HTTP-redirect fetch, step 12).
 *
 * @throws EntradaError `origin_refused` for another origin (scheme and port included): a token that follows a
 *   redirect there is a token given away. The message names that origin, not the rest, which may be secret.
 */
export function nextHop(
  from: URL,
  request: HopRequest,
  response: Response,
): { url: URL; request: HopRequest } | undefined {
  const location = response.headers.get('location');
  if (!redirectStatus.has(response.status) || location === null) return undefined;
  const url = URL.parse(location, from.href);
  if (url === null || url.origin !== from.origin || url.username !== '' || url.password !== '') {
    const target = url === null || url.origin === 'null' ? 'an address that is no web address' : url.origin;
    throw new EntradaError(
      'origin_refused',
      `${from.origin} answered ${response.status} and pointed to ${target}. The token was not sent there. If that is the right address, call it directly.`,
      { details: { from: from.origin, to: target, status: response.status } },
    );
  }
  return {
    url,
    request: isRewrittenToGet(response.status, request.method) ? { method: 'GET', body: undefined } : request,
  };
}

function isRewrittenToGet(status: number, method: string): boolean {
  if (status === 303) return method !== 'GET' && method !== 'HEAD';
  return (status === 301 || status === 302) && method === 'POST';
}
