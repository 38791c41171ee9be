import type { SigningKeys } from './signing-keys.ts';

/** What may stand in a claim here. */
export type ClaimValue =
  | string
  | number
  | boolean
  | readonly string[]
  | Readonly<Record<string, string | Readonly<Record<string, string>>>>
  | undefined;

/** Claims by wire name; undefined ones are left out. */
export type Claims = Readonly<Record<string, ClaimValue>>;

/** Only v1 access tokens name the certificate a second time, in `x5t`. */
export type TokenFormat = 'v1-access-token' | 'v2-access-token' | 'id-token';

/** Signs claims, as they are at the call, as a JWT with the header that Entra gives the format (RS256). */
export async function signToken(keys: SigningKeys, format: TokenFormat, claims: Claims): Promise<string> {
  const key = keys.current();
  const header =
    format === 'v1-access-token'
      ? { typ: 'JWT', alg: 'RS256', x5t: key.kid, kid: key.kid }
      : { typ: 'JWT', alg: 'RS256', kid: key.kid };
  const signingInput = `${encode(header)}.${encode(claims)}`;
  return `${signingInput}.${await key.sign(signingInput)}`;
}

function encode(json: object): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}
