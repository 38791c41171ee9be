import type { JsonObject } from '../token/decoded-token.ts';
import type { CheckFailure } from './check-failure.ts';

/** Seconds of clock difference that are tolerated unless said otherwise. */
export const defaultClockSkew = 60;

/**
 * The token is valid now: `exp` has not passed, and `nbf`, where there is one, has.
 *
 * @param now seconds since 1970
 * @param clockSkew seconds
 */
export function checkTime(
  claims: JsonObject,
  now: number,
  clockSkew: number = defaultClockSkew,
): CheckFailure | undefined {
  const { exp, nbf } = claims;
  if (!isTime(exp)) return fail('time_missing', 'The token does not say until when it is valid (exp).');
  if (nbf !== undefined && !isTime(nbf)) {
    return fail('time_missing', 'The token does not say as a number from when it is valid (nbf).');
  }
  // Written so that a number that is none (NaN) refuses.
  if (!(now < exp + clockSkew)) return fail('token_expired', `The token expired ${seconds(now - exp)} ago.`);
  if (nbf !== undefined && !(now >= nbf - clockSkew)) {
    return fail('token_not_yet_valid', `The token becomes valid in ${seconds(nbf - now)}. Compare the clocks.`);
  }
  return undefined;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function seconds(count: number): string {
  return `${Math.round(count)} s`;
}

function fail(code: CheckFailure['code'], message: string): CheckFailure {
  return { check: 'time', code, message };
}
