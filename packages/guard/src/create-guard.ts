import { type AuthorizationInput, readBearerCredential } from './authorization-header.ts';
import { createChallenger } from './challenge.ts';
import { type GuardOptions, readGuardOptions } from './guard-options.ts';
import type { GuardResult } from './guard-result.ts';
import { TenantKeys } from './keys/tenant-keys.ts';
import { createTokenVerification } from './verified/verify-token.ts';

/** Verifies the tokens that an API receives. One for the life of the process. */
export interface Guard {
  /**
   * Answers who calls. Gives the answer at once, without a promise, unless signing keys must be fetched first:
   * `await` takes both.
   * @param input the request's headers, or the value of its `Authorization` header.
   */
  authenticate(input: AuthorizationInput): GuardResult | Promise<GuardResult>;
  /** The same for a token without its header. */
  verify(token: string): GuardResult | Promise<GuardResult>;
}

/**
 * Makes the guard of one API. Nothing is fetched yet: the first token fetches the tenant's signing keys.
 *
 * @throws TypeError when an option is wrong.
 * @example
 * const guard = createGuard({ tenantId, audiences: [clientId], scopes: ['access_as_user'] });
 * const result = await guard.authenticate(request.headers);
 * if (!result.ok) return new Response(null, { status: result.status });
 */
export function createGuard(options: GuardOptions): Guard {
  const settings = readGuardOptions(options);
  const challenger = createChallenger(settings);
  const verify = createTokenVerification(settings, challenger, new TenantKeys(settings));
  return {
    authenticate(input) {
      const credential = readBearerCredential(input);
      if (credential === 'missing') return challenger.missing;
      if (credential === 'malformed') return challenger.authorizationMalformed;
      return verify(credential.token);
    },
    verify,
  };
}
