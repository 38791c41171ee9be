import type { JsonObject, JsonValue } from '../token/decoded-token.ts';

/** The scopes of `scp`, one space-separated text; empty when it is absent or anything else. */
export function readScopes(claims: JsonObject): readonly string[] {
  const { scp } = claims;
  // Most tokens have one scope, and every request of an API comes by here.
  if (typeof scp === 'string' && scp !== '' && !scp.includes(' ')) return [scp];
  return typeof scp === 'string' ? scp.split(' ').filter((scope) => scope !== '') : [];
}

/** The app roles of `roles`, a list of texts; empty when it is absent or anything else. */
export function readRoles(claims: JsonObject): readonly string[] {
  const { roles } = claims;
  return Array.isArray(roles) && roles.every((role) => typeof role === 'string') ? roles : [];
}

/** The client: `azp` in v2 tokens, `appid` in v1 tokens. */
export function readClientId(claims: JsonObject): string | undefined {
  const id = claims.ver === '1.0' ? claims.appid : claims.azp;
  return typeof id === 'string' ? id : undefined;
}

/**
 * A claim as a message may show it: short, on one line, without control characters, since whoever made the token chose it.
 */
export function showClaim(value: JsonValue | undefined): string {
  if (value === undefined) return 'absent';
  if (typeof value === 'string') return cut(value.replace(/[\s\p{C}]+/gu, ' '), 120);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? (value === null ? 'null' : 'an object') : String(value);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
