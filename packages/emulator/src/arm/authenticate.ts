import { wellKnownResources } from '@entrada/core/data';
import type { MiddlewareHandler } from 'hono';
import { isSessionRevoked } from '../caller/session-revoked.ts';
import { type BearerFailure, verifyBearer } from '../caller/verify-bearer.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { graphAppId } from '../rules/requested-scope.ts';
import type { ArmEnv } from './arm-env.ts';
import { type ArmErrorName, armError } from './arm-error.ts';
import { challengeRevokedSession } from './revoked-session.ts';

const errorOf: Readonly<Record<BearerFailure, ArmErrorName>> = {
  missing: 'headerMissing',
  malformed: 'tokenInvalid',
  signature: 'tokenInvalid',
  audience: 'identityNotFound',
  tenant: 'identityNotFound',
  expired: 'tokenExpired',
  'not-yet-valid': 'tokenInvalid',
  'unknown-subject': 'identityNotFound',
};

/** Lets nobody in without an access token for Azure Resource Manager, in any of its audience forms. */
export function authenticate(context: EmulatorContext): MiddlewareHandler<ArmEnv> {
  const armAppId = wellKnownResources.find(({ alias }) => alias === 'arm')?.appId;
  if (armAppId === undefined)
    throw new TypeError('The table of well-known resources has no row for Azure Resource Manager');
  return async (c, next) => {
    const verdict = verifyBearer(context, c.req.header('Authorization'), armAppId);
    if (!verdict.accepted) {
      const times = { expiry: englishTime((verdict.expiresAt ?? 0) * 1000), now: englishTime(context.clock.now()) };
      const { audience } = verdict;
      if (audience !== undefined && context.directory.findResource(audience)?.appId !== graphAppId) {
        throw armError('audienceWrong', { audience });
      }
      throw armError(errorOf[verdict.failure], times);
    }
    const { caller } = verdict;
    if (caller.kind === 'delegated' && isSessionRevoked(context, c.req.header('Authorization') ?? '', caller.user.id)) {
      return challengeRevokedSession(c, context.clock.now());
    }
    c.set('caller', caller);
    return next();
  };
}

/** A time as ARM writes it in that one text: `3/19/2023 8:55:46 AM`, in UTC. @param time epoch milliseconds */
function englishTime(time: number): string {
  return new Date(time)
    .toLocaleString('en-US', { timeZone: 'UTC', dateStyle: 'short', timeStyle: 'medium' })
    .replace(/^(\d+\/\d+)\/\d+, /, `$1/${new Date(time).getUTCFullYear()} `)
    .replaceAll('\u202f', ' ');
}
