import { sign } from 'node:crypto';
import type { TestKey } from './test-key.ts';

/** A JSON object of a token; a string is taken as the raw JSON text, for texts that no serializer would write. */
export type TokenPart = Readonly<Record<string, unknown>> | string;

/** Base64url of the JSON. */
export function encodePart(part: TokenPart): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
}

/** Compact JWS of header and claims, signed RS256 with the key whatever the header says. */
export function signToken(key: TestKey, header: TokenPart, claims: TokenPart): string {
  const signingInput = `${encodePart(header)}.${encodePart(claims)}`;
  return `${signingInput}.${sign('RSA-SHA256', Buffer.from(signingInput), key.privateKey).toString('base64url')}`;
}
