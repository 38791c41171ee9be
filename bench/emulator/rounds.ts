/** One thing whose rate is measured: calls until `until` (milliseconds of `performance.now()`), gives how many. */
export interface Candidate {
  readonly name: string;
  readonly run: (until: number) => number | Promise<number>;
}

/**
 * Measures candidates in turns, so that a machine that slows down slows all of them; the first round only warms up.
 *
 * @param milliseconds for each candidate in each round
 * @returns the rates (per second) of each candidate, round by round, by name
 */
export async function measureRates(
  candidates: readonly Candidate[],
  rounds: number,
  milliseconds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rates = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, run } of candidates) {
      const start = performance.now();
      const count = await run(start + milliseconds);
      const rate = (count * 1000) / (performance.now() - start);
      if (round > 0) rates.get(name)?.push(rate);
    }
  }
  return rates;
}

/** Median of the ratios of two candidates, each formed within one round. */
export function medianRatio(of: readonly number[], to: readonly number[]): number {
  return median(of.map((rate, round) => rate / (to[round] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
