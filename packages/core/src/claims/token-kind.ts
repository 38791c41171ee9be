import type { Grade } from '../data/grade.ts';
import type { JsonObject } from '../token/decoded-token.ts';
import { readScopes } from './read-claims.ts';

/** Whether a user stands behind a token, and how that is known. */
export interface TokenKind {
  readonly kind: 'delegated' | 'app-only' | 'unknown';
  /** A part of a sentence: “delegated, because …”. */
  readonly because: string;
  readonly grade: Grade;
}

/**
 * Tells delegated from app-only tokens.
 *
 * `idtyp` says so, where the API asked for it. `scp` is in delegated tokens only. Without both, equal `oid` and `sub` are
 * the documented sign of an app-only token (Microsoft Learn, “Access token claims reference”): a heuristic.
 */
export function tokenKind(claims: JsonObject): TokenKind {
  const { idtyp, oid, sub } = claims;
  if (idtyp === 'app') return { kind: 'app-only', because: 'idtyp is app', grade: 'D' };
  if (readScopes(claims).length > 0) return { kind: 'delegated', because: 'it has scopes (scp)', grade: 'D' };
  if (idtyp === 'user') return { kind: 'delegated', because: 'idtyp is user', grade: 'D' };
  if (typeof oid === 'string' && oid === sub) {
    return {
      kind: 'app-only',
      because: 'it has no scopes, and oid equals sub; that is a heuristic, only idtyp would say so for certain',
      grade: 'D',
    };
  }
  return { kind: 'unknown', because: 'it has no scopes (scp), no idtyp, and oid differs from sub', grade: '?' };
}
