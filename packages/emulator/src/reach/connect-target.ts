import { canonicalHost } from './emulated-hosts.ts';

/** The host and port that a CONNECT request names. */
export interface ConnectTarget {
  /** In canonical form; an IPv6 address without its brackets. */
  readonly host: string;
  readonly port: number;
}

const authorityForm = /^(?:\[(?<ipv6>[0-9a-f:.]{2,45})\]|(?<name>[a-z0-9._-]{1,253})):(?<port>[0-9]{1,5})$/i;

/**
 * Reads the authority form of a CONNECT request (RFC 9110, section 9.3.6: host and port, both needed).
 * Gives undefined for anything else: paths, user information, control characters, ports out of range.
 */
export function parseConnectTarget(requestTarget: string | undefined): ConnectTarget | undefined {
  const groups = authorityForm.exec(requestTarget ?? '')?.groups;
  const host = groups?.ipv6 ?? groups?.name;
  const port = Number(groups?.port);
  if (host === undefined || !(port >= 1 && port <= 65_535)) return undefined;
  return { host: canonicalHost(host), port };
}
