import { wellKnownResources } from '@entrada/core/data';
import type { MiddlewareHandler } from 'hono';
import { isSessionRevoked } from '../caller/session-revoked.ts';
import { type BearerFailure, verifyBearer } from '../caller/verify-bearer.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { graphError } from './errors/graph-error.ts';
import type { GraphErrorName } from './errors/graph-error-rows.ts';
import type { GraphEnv } from './graph-env.ts';

const errorOf: Readonly<Record<BearerFailure, GraphErrorName>> = {
  missing: 'tokenMissing',
  malformed: 'tokenMalformed',
  signature: 'tokenSignature',
  audience: 'tokenAudience',
  tenant: 'tokenTenant',
  expired: 'tokenExpired',
  'not-yet-valid': 'tokenNotYetValid',
  'unknown-subject': 'tokenSubject',
};

/** Lets nobody in without an access token for Microsoft Graph; every path asks for it, known or not. */
export function authenticate(context: EmulatorContext): MiddlewareHandler<GraphEnv> {
  const graphAppId = wellKnownResources.find(({ alias }) => alias === 'graph')?.appId;
  if (graphAppId === undefined) throw new TypeError('The table of well-known resources has no row for Microsoft Graph');
  return async (c, next) => {
    const verdict = verifyBearer(context, c.req.header('Authorization'), graphAppId);
    if (!verdict.accepted) throw graphError(errorOf[verdict.failure]);
    const { caller } = verdict;
    if (caller.kind === 'delegated' && isSessionRevoked(context, c.req.header('Authorization') ?? '', caller.user.id)) {
      throw graphError('sessionRevoked');
    }
    c.set('caller', caller);
    await next();
  };
}
