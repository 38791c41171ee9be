import type { JsonObject } from '../token/decoded-token.ts';
import { checkAudience } from './check-audience.ts';
import type { CheckFailure } from './check-failure.ts';
import { checkIssuer } from './check-issuer.ts';
import { checkPolicy } from './check-policy.ts';
import { checkTenant } from './check-tenant.ts';
import { checkTime } from './check-time.ts';
import { checkVersion } from './check-version.ts';
import type { TokenExpectations } from './token-expectations.ts';

/**
 * Runs every check on the claims, in this order: time, version, issuer, tenant, audience, policy. Version comes before
 * issuer and audience because it says what they look like. The signature is not checked here, and has to be, before.
 *
 * @param now seconds since 1970
 * @returns the first failure; undefined when the token is accepted
 */
export function checkToken(claims: JsonObject, expected: TokenExpectations, now: number): CheckFailure | undefined {
  return (
    checkTime(claims, now, expected.clockSkew) ??
    checkVersion(claims, expected) ??
    checkIssuer(claims, expected) ??
    checkTenant(claims, expected) ??
    checkAudience(claims, expected) ??
    checkPolicy(claims, expected)
  );
}
