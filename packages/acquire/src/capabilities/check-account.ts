import { EntradaError, type JsonObject, readClientId, tokenKind } from '@entrada/core';
import type { TokenInQuestion } from './accept-token.ts';

/** Names that a user token may carry (v2, then v1). They may change hands: good against a mistake, not to authorize. */
const userNames = ['preferred_username', 'upn', 'unique_name'] as const;

/** The token must be for the account that was asked for: a user by name or object id, an application by either id. */
export function checkAccount({ answer, claims, request }: TokenInQuestion): EntradaError | undefined {
  const wanted = request.account;
  if (wanted === undefined) return undefined;
  const found = claims === undefined ? [] : whoIsIn(claims);
  if (found.some((name) => name.toLowerCase() === wanted.toLowerCase())) return undefined;
  const [shown = 'nobody that it names'] = found;
  return new EntradaError(
    'identity_mismatch',
    `${answer.source} gave a token for ${shown}, but ${wanted} was asked for. It was thrown away.`,
    { details: { source: answer.source, about: 'account', found: shown, expected: wanted } },
  );
}

/** Everything by which a token names whom it is for; the client of a user's token is not whom it is for. */
function whoIsIn(claims: JsonObject): readonly string[] {
  const named = tokenKind(claims).kind === 'app-only' ? [readClientId(claims)] : userNames.map((name) => claims[name]);
  return [...named, claims.oid].filter((name) => typeof name === 'string');
}
