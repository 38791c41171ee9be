import { issuerOf, issuersOf } from '../claims/issuers.ts';
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
  const { tenantId, cloud } = expected;
  const issuer = ver === '1.0' || ver === '2.0' ? issuerOf(tenantId, ver, cloud) : undefined;
  if (issuer !== undefined && iss === issuer) return undefined;
  return {
    check: 'issuer',
    code: 'issuer_mismatch',
    message: `The token's issuer is ${showClaim(iss)}; expected ${issuer ?? Object.values(issuersOf(tenantId, cloud)).join(' or ')}.`,
  };
}
