import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import { isoSevenDigits } from '../tokens/entra-time.ts';
import type { Assertion } from './assertion.ts';

/** Seconds by which the clocks of client and service may differ [I]. */
const clockSkew = 300;

/**
 * 700024: the assertion is not valid yet or no more. Azure CLI writes its times with a fraction and no `nbf`; the text
 * then says that it is valid from 1970 on.
 *
 * @param now epoch milliseconds
 */
export function checkValidity({ jwt }: Assertion, now: number): EntraRefusal | undefined {
  const { exp, nbf = 0 } = jwt.claims;
  if (!isTime(exp) || !isTime(nbf)) return refuse(50027);
  const seconds = now / 1000;
  if (seconds < exp + clockSkew && seconds > nbf - clockSkew) return undefined;
  return refuse(
    700024,
    { now: isoSevenDigits(now), from: isoSevenDigits(nbf * 1000), expires: isoSevenDigits(exp * 1000) },
    { inferred: 'How far the clocks of client and service may differ is not known; here it is five minutes.' },
  );
}

/** Within what a JavaScript date can say. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8.64e12;
}
