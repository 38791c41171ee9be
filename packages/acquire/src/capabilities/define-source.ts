import type { AccessToken, SourceRequest, TokenSource } from '../source-contract.ts';
import { validateTenant } from '../validate-tenant.ts';
import { acceptToken } from './accept-token.ts';
import { refuseUnsupported } from './refuse-unsupported.ts';
import type { SourceName } from './source-capabilities.ts';

/** What a source knows of its own answer; the rest is added. */
export type SourceAnswer = Omit<AccessToken, 'source'>;

/**
 * Makes a source that refuses what it can't do before it starts, and gives no token that is not what was asked for.
 *
 * @param ask how the source gets a token; a request's `tenant` is a tenant when it is called
 * @param now seconds since the epoch
 */
export function defineSource(
  name: SourceName,
  ask: (request: SourceRequest) => Promise<SourceAnswer>,
  now: () => number = () => Date.now() / 1000,
): TokenSource {
  return {
    name,
    getToken: async (request) => {
      request.signal?.throwIfAborted();
      if (request.tenant !== undefined) validateTenant(request.tenant);
      refuseUnsupported(name, request);
      return acceptToken({ ...(await ask(request)), source: name }, request, now());
    },
  };
}
