import { showClaim } from '../claims/read-claims.ts';
import { wellKnownResources } from '../data/well-known-resources.ts';
import type { JsonObject } from '../token/decoded-token.ts';
import type { CheckFailure } from './check-failure.ts';
import type { TokenExpectations } from './token-expectations.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * `aud` is this API. In v2 tokens that is always its application id; in v1 tokens any of its identifiers, with or without a
 * slash at the end, as Entra does not fix which (Microsoft Learn, “Access tokens”).
 */
export function checkAudience(
  claims: JsonObject,
  expected: Pick<TokenExpectations, 'audiences'>,
): CheckFailure | undefined {
  const { aud, ver } = claims;
  const isV1 = ver === '1.0';
  if (typeof aud === 'string' && expected.audiences.some((audience) => isAudience(aud, audience, isV1)))
    return undefined;
  const accepted = isV1 ? expected.audiences : expected.audiences.filter((audience) => guid.test(audience));
  const resource = wellKnownResources.find(
    ({ appId, identifierUris }) => aud === appId || identifierUris.some((uri) => uri === aud),
  );
  const expectation =
    accepted.length > 0 ? accepted.join(' or ') : 'the application id of the API, which the API was not told';
  return {
    check: 'audience',
    code: 'audience_mismatch',
    message: `The token is for ${showClaim(aud)}${resource === undefined ? '' : ` (${resource.name})`}; expected ${expectation}.`,
  };
}

/** Compares before it asks which kind of identifier this is: nearly every token is for the API, and names it exactly. */
function isAudience(aud: string, audience: string, isV1: boolean): boolean {
  if (aud === audience.toLowerCase() && guid.test(audience)) return true;
  return isV1 && withoutSlash(aud) === withoutSlash(audience) && !guid.test(audience);
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
