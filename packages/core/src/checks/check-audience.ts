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
  const accepted = ver === '1.0' ? expected.audiences : expected.audiences.filter((audience) => guid.test(audience));
  if (typeof aud === 'string' && accepted.some((audience) => isAudience(aud, audience))) return undefined;
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

function isAudience(aud: string, audience: string): boolean {
  if (guid.test(audience)) return aud === audience.toLowerCase();
  return withoutSlash(aud) === withoutSlash(audience);
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
