import { EntradaError } from '@entrada/core';
import { ownHostsOf } from './own-hosts.ts';

/** A token on its way, and what it is known to be for. */
export interface TokenInHand {
  /** Left out to ask before there is one. */
  readonly token?: string | undefined;
  /** The resource it was asked for, when known. */
  readonly resource?: string | undefined;
}

/**
 * The URL that a token may be sent to: https, or http to this machine's loopback (`localhost`, 127.0.0.0/8, `[::1]`),
 * without credentials in it; and for a token of one of Microsoft's own APIs only that API's own host.
 *
 * @throws EntradaError `origin_refused`, `usage` for what is no URL.
 */
export function allowedDestination(url: string, inHand: TokenInHand): URL {
  const destination = parseUrl(url);
  if (destination.username !== '' || destination.password !== '') {
    throw refuse(destination, 'its URL carries a user name or password, which can disguise the real host');
  }
  if (!isProtected(destination)) throw refuse(destination, 'a token goes over https only, or to this machine');
  const ownHosts = ownHostsOf(inHand.token ?? '', inHand.resource);
  if (ownHosts !== undefined && !(destination.protocol === 'https:' && ownHosts.has(destination.host))) {
    throw refuse(destination, `this token is for a Microsoft API and goes to ${[...ownHosts].join(' or ')} only`);
  }
  return destination;
}

function parseUrl(url: string): URL {
  const parsed = URL.parse(url);
  if (parsed !== null) return parsed;
  throw new EntradaError('usage', 'That is not an absolute URL: expected e.g. https://api.example.com/reports.');
}

/** The URL parser has already turned 127.1, 0x7f000001 and the like into dotted decimals. */
function isProtected({ protocol, hostname }: URL): boolean {
  if (protocol === 'https:') return true;
  return (
    protocol === 'http:' && (/^127(?:\.\d{1,3}){3}$/.test(hostname) || hostname === 'localhost' || hostname === '[::1]')
  );
}

function refuse(destination: URL, why: string): EntradaError {
  return new EntradaError(
    'origin_refused',
    `The token is not sent to ${destination.protocol}//${destination.host}: ${why}.`,
    {
      details: { host: destination.host },
    },
  );
}
