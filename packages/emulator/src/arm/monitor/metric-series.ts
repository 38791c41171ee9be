import { createHash } from 'node:crypto';
import type { TimeRange } from '../../kusto/time-range.ts';
import type { Aggregation, MetricDefinition } from './metric-definition.ts';

/** One step of a series, as it is answered. */
export type MetricPoint = Readonly<Record<string, string | number>>;

/**
 * The series of a metric: made up, yet the same for the same resource, metric and time, so that a test can rely on it.
 *
 * @param step milliseconds; points lie on its multiples
 */
export function metricSeries(
  resourceId: string,
  definition: MetricDefinition,
  { start, end }: TimeRange,
  step: number,
  aggregations: readonly Aggregation[],
): readonly MetricPoint[] {
  const points: MetricPoint[] = [];
  for (let time = Math.floor(start / step) * step; time < end; time += step) {
    const average = averageAt(resourceId.toLowerCase(), definition, time);
    const minutes = step / 60_000;
    const values: Readonly<Record<Aggregation, number>> = {
      Average: average,
      Minimum: average * 0.8,
      Maximum: average * 1.2,
      Total: average * minutes,
      Count: minutes,
    };
    const wanted = aggregations.map((name) => [name.toLowerCase(), round(values[name])]);
    points.push({ timeStamp: new Date(time).toISOString().replace('.000Z', 'Z'), ...Object.fromEntries(wanted) });
  }
  return points;
}

function averageAt(resourceId: string, { name, range: [low, high] }: MetricDefinition, time: number): number {
  const digest = createHash('sha256').update(`${resourceId}\n${name}\n${time}`).digest();
  return low + (digest.readUInt32BE() / 2 ** 32) * (high - low);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
