import { showClaim } from '../claims/read-claims.ts';
import type { JsonObject } from '../token/decoded-token.ts';
import type { CheckFailure } from './check-failure.ts';
import type { TokenExpectations } from './token-expectations.ts';

/** `tid` is the expected tenant. */
export function checkTenant(
  claims: JsonObject,
  expected: Pick<TokenExpectations, 'tenantId'>,
): CheckFailure | undefined {
  const tenant = expected.tenantId.toLowerCase();
  if (claims.tid === tenant) return undefined;
  return {
    check: 'tenant',
    code: 'tenant_mismatch',
    message: `The token's tenant is ${showClaim(claims.tid)}; expected ${tenant}.`,
  };
}
