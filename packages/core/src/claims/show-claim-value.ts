import { wellKnownResources } from '../data/well-known-resources.ts';
import type { JsonValue } from '../token/decoded-token.ts';

const longest = 400;
const times: ReadonlySet<string> = new Set(['iat', 'nbf', 'exp', 'auth_time', 'xms_tcdt']);
const clientAuthentication: Readonly<Record<string, string>> = {
  0: '0 (none: a public client)',
  1: '1 (a secret)',
  2: '2 (a certificate)',
};

/**
 * A claim's value for a reader: times as dates, known ids with their names, one line, no control characters.
 *
 * @param nameClient the name of a client by its id, where it is known
 */
export function showClaimValue(
  name: string,
  value: JsonValue | undefined,
  nameClient: (appId: string) => string | undefined,
): string {
  if (times.has(name) && typeof value === 'number') return showTime(value);
  if (typeof value === 'string') return clean(withName(name, value, nameClient));
  if (Array.isArray(value))
    return clean(value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(', '));
  return clean(JSON.stringify(value) ?? '');
}

/** Seconds since 1970 as a date, or the number where no date has it. */
export function showTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace('.000Z', 'Z');
}

/** The API of an `aud`, where it is one of Microsoft's. */
export function nameAudience(audience: string): string | undefined {
  return wellKnownResources.find(({ appId, identifierUris }) => appId === audience || identifierUris.includes(audience))
    ?.name;
}

function withName(claim: string, value: string, nameClient: (appId: string) => string | undefined): string {
  if (claim === 'azpacr' || claim === 'appidacr') return clientAuthentication[value] ?? value;
  if (claim === 'azp' || claim === 'appid') return named(value, nameClient(value));
  return claim === 'aud' ? named(value, nameAudience(value)) : value;
}

function named(id: string, name: string | undefined): string {
  return name === undefined ? id : `${id} (${name})`;
}

function clean(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
