/** How many requests wait for Graph at once: enough to hide the distance, too few to be throttled for. */
const width = 6;

/** Runs `work` for each value, a few at a time; the results have the order of the values. */
export async function inParallel<Value, Result>(
  values: readonly Value[],
  work: (value: Value) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    for (let index = next++; index < values.length; index = next++) {
      const value = values[index];
      if (value !== undefined) results[index] = await work(value);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, values.length) }, run));
  return results;
}
