/** One thing to measure: `prepare` is not timed and gives the input of a round, `run` is timed for each element. */
export interface Candidate {
  readonly name: string;
  readonly prepare: () => readonly string[] | Promise<readonly string[]>;
  readonly run: (input: string, index: number) => unknown;
}

/**
 * Measures candidates in turns, so that a machine that slows down slows all of them.
 * @returns best time of each candidate in microseconds per call, by name
 */
export async function measure(candidates: readonly Candidate[], rounds: number): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, prepare, run } of candidates) {
      const inputs = await prepare();
      const start = process.hrtime.bigint();
      for (let index = 0; index < inputs.length; index += 1) {
        const result = run(inputs[index] ?? '', index);
        // Only what is a promise is awaited: that hop is part of an asynchronous verifier's price, and of no other's.
        if (result instanceof Promise) await result;
      }
      const microseconds = Number(process.hrtime.bigint() - start) / 1000 / inputs.length;
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, microseconds));
    }
  }
  return best;
}
