import { showClaim } from '../claims/read-claims.ts';
import type { JsonObject } from '../token/decoded-token.ts';
import type { CheckFailure } from './check-failure.ts';
import type { TokenExpectations } from './token-expectations.ts';

/** `ver` is one that the API takes. The API itself chooses it, with `requestedAccessTokenVersion`. */
export function checkVersion(
  claims: JsonObject,
  expected: Pick<TokenExpectations, 'versions'>,
): CheckFailure | undefined {
  const { ver } = claims;
  if (expected.versions.some((version) => version === ver)) return undefined;
  return {
    check: 'version',
    code: 'version_refused',
    message: `The token's version is ${showClaim(ver)}; this API takes ${expected.versions.join(' and ')}. The registration of the API decides which one Entra issues (accessTokenVersion).`,
  };
}
