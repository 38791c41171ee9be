import type { ClientOutcome } from './client-protocol.ts';

const whoseAndFor = ['aud', 'iss', 'ver', 'tid', 'appid', 'appidacr', 'azp', 'azpacr', 'idtyp'];
const whatMayBeDone = ['scp', 'roles', 'preferred_username', 'upn'];
const reported: ReadonlySet<string> = new Set([...whoseAndFor, ...whatMayBeDone]);

/** The claims of a token that say who may do what; none that is a secret or changes with each token. */
export function reportToken(token: string | undefined | null): ClientOutcome {
  if (!token) throw new TypeError('The client returned no token');
  const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  if (typeof payload !== 'object' || payload === null) throw new TypeError('The token has no claims');
  const claims = Object.entries(payload).filter(([name]) => reported.has(name));
  return { outcome: 'token', claims: Object.fromEntries(claims) };
}
