import { issuersOf } from '../claims/issuers.ts';
import { showClaim } from '../claims/read-claims.ts';
import type { JsonObject } from '../token/decoded-token.ts';
import type { CheckFailure } from './check-failure.ts';
import type { TokenExpectations } from './token-expectations.ts';

/** `iss` is exactly the tenant's issuer for the version that the token says it has. */
export function checkIssuer(
  claims: JsonObject,
  expected: Pick<TokenExpectations, 'tenantId' | 'cloud'>,
): CheckFailure | undefined {
  const { iss, ver } = claims;
  const issuers = issuersOf(expected.tenantId, expected.cloud);
  const issuer = ver === '1.0' || ver === '2.0' ? issuers[ver] : undefined;
  if (issuer !== undefined && iss === issuer) return undefined;
  return {
    check: 'issuer',
    code: 'issuer_mismatch',
    message: `The token's issuer is ${showClaim(iss)}; expected ${issuer ?? `${issuers['1.0']} or ${issuers['2.0']}`}.`,
  };
}
