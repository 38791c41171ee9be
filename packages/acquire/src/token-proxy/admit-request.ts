import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may use a proxy that adds a token. */
export interface ProxyRules {
  /** `name:port` as a `Host` header has it, in lower case: what the proxy is called by those who may use it. */
  readonly hosts: ReadonlySet<string>;
  /** Origins of web pages that may use it, e.g. `http://localhost:5173`. */
  readonly origins: ReadonlySet<string>;
  /** What the header {@link secretHeader} must be; undefined = no such header is asked for. */
  readonly secret: string | undefined;
}

/** Why a request is not passed on. */
export interface Turned {
  readonly status: 400 | 401 | 403;
  readonly message: string;
}

/** The header that carries the proxy's own secret. It goes no further. */
export const secretHeader = 'entrada-proxy-secret';

/** What of a request decides. `url` is the request target: a proxy's absolute form would name another host. */
export type AdmissibleRequest = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/**
 * Whether a request may have the token. Whatever reaches a loopback port may come from any page that a browser shows, so a
 * name that a page brought along (DNS rebinding) and a foreign origin (CSRF) are turned away before anything else.
 *
 * @returns undefined when it may
 */
export function turnAway(request: AdmissibleRequest, rules: ProxyRules): Turned | undefined {
  const { headers, url = '' } = request;
  if (!rules.hosts.has((headers.host ?? '').toLowerCase())) {
    return { status: 403, message: 'This proxy is not called by that name. Allow it with --allow-host.' };
  }
  if (!url.startsWith('/')) {
    return { status: 400, message: 'This proxy forwards to one API only: send a path, not a URL.' };
  }
  const { origin } = headers;
  const isAllowedOrigin = origin !== undefined && rules.origins.has(origin);
  if (!isAllowedOrigin && (origin !== undefined || isCrossSite(headers['sec-fetch-site']))) {
    return { status: 403, message: 'A web page of another origin asks. Allow it with --allow-origin.' };
  }
  // A browser sends no header of the page's with the question whether it may.
  if (isAllowedOrigin && isPreflight(request)) return undefined;
  if (rules.secret !== undefined && !isSecret(headers[secretHeader], rules.secret)) {
    return { status: 401, message: `The header ${secretHeader} is missing or wrong.` };
  }
  return undefined;
}

/** A browser's question before a request of another origin (Fetch standard, CORS-preflight request). */
export function isPreflight({ method, headers }: AdmissibleRequest): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

/** Browsers say it of every request, also where there is no `Origin`: a link, an image, a form that is got. */
function isCrossSite(site: string | string[] | undefined): boolean {
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

function isSecret(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}
