import { EntradaError } from '@entrada/core';
import { ownHostsOf } from '../send-to-api/own-hosts.ts';

/**
 * Decides whether a resource that a server named about itself may be asked a token for: only when its identifier is an https URL
 * of that same origin, at or above the called path (RFC 9728 section 3.3: of two APIs on one host neither speaks for the
 * other), and none of Microsoft's own APIs. Otherwise any server could name another API and be sent a token
 * for it.
 *
 * @param url the API's address
 * @param named what the server said; undefined when it said nothing
 * @returns the resource
 * @throws EntradaError `origin_refused` when the server names anything else; `usage` when it named nothing
 */
export function believeResource(url: URL, named: string | undefined): string {
  if (named === undefined) {
    throw new EntradaError(
      'usage',
      `${url.origin} does not say which tokens it wants. Name the API with --resource, e.g. --resource api://adatum-auth-test-app.`,
    );
  }
  const identifier = URL.parse(named);
  const isOwn = identifier?.protocol === 'https:' && identifier.origin === url.origin && url.protocol === 'https:';
  const isPlain = identifier?.username === '' && identifier.password === '' && identifier.hash === '';
  const isAbove = identifier !== null && liesAbove(identifier.pathname, url.pathname);
  if (isOwn && isPlain && isAbove && ownHostsOf('', named) === undefined) return named;
  throw new EntradaError(
    'origin_refused',
    `${url.origin} wants tokens for ${printable(named)}. A server may name only an https address of its own, or it could ask for a token of another API: none was asked for. If that is the right API, say so: --resource ${printable(named)}, or tie the two together in a profile.`,
    { details: { host: url.host } },
  );
}

function liesAbove(resourcePath: string, calledPath: string): boolean {
  const slashed = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
  return slashed(calledPath).startsWith(slashed(resourcePath));
}

/** The server chose the text: it is shown short, on one line, and without what a terminal or a shell would obey. */
function printable(text: string): string {
  return text.replaceAll(/[^\w:/.~-]/g, '?').slice(0, 200);
}
