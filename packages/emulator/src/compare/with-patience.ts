import type { Pace } from './side.ts';

/** Milliseconds before the second, third … try. */
const delays: readonly number[] = [2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000];

/** Milliseconds that may still be waited; attempts that share one get older together. */
export interface Budget {
  left: number;
}

/**
 * Tries until the outcome is good, at most as long as a new object may take to be known everywhere.
 *
 * @param budget default: the side's patience, for this attempt alone
 * @returns the last outcome, good or not
 */
export async function withPatience<Outcome>(
  pace: Pace,
  attempt: () => Promise<Outcome>,
  isGood: (outcome: Outcome) => boolean,
  signal?: AbortSignal,
  budget: Budget = { left: pace.patience },
): Promise<Outcome> {
  let outcome = await attempt();
  for (const delay of delays) {
    if (isGood(outcome) || delay > budget.left) break;
    budget.left -= delay;
    await pace.wait(delay, signal);
    outcome = await attempt();
  }
  return outcome;
}
