import type { Context, Hono } from 'hono';
import type { AzureResource } from '../../directory/azure.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { parseDuration, parseTimespan, type TimeRange } from '../../kusto/time-range.ts';
import type { ArmEnv } from '../arm-env.ts';
import { armError } from '../arm-error.ts';
import { requireResource } from '../resource-routes.ts';
import { sendJson } from '../respond.ts';
import {
  type Aggregation,
  aggregations,
  type MetricDefinition,
  metricsOf,
  timeGrains,
  viewDefinition,
} from './metric-definition.ts';
import { metricSeries } from './metric-series.ts';

const pathForm = /^(\/subscriptions\/.+)\/providers\/microsoft\.insights\/(metrics|metricdefinitions)$/;

/** Most points of one answer, over all its series. */
const maximumPoints = 20_000;

/** Mounts Azure Monitor's metrics of single resources: `{resource}/providers/microsoft.insights/metrics` and `…/metricDefinitions`. */
export function mountMonitor(app: Hono<ArmEnv>, context: EmulatorContext): void {
  app.get('/subscriptions/*', async (c, next) => {
    const [, resourceId, what] = pathForm.exec(c.req.path) ?? [];
    if (resourceId === undefined) return next();
    const resource = requireResource(context, c, resourceId);
    return what === 'metrics' ? answerMetrics(c, context, resource) : answerDefinitions(c, resource);
  });
}

function answerDefinitions(c: Context<ArmEnv>, resource: AzureResource): Response {
  requireNamespace(c, resource);
  return sendJson(c, { value: metricsOf(resource).map((definition) => viewDefinition(resource, definition)) });
}

/** Members in the order of the documented sample (Microsoft Learn, "Metrics - List"). */
function answerMetrics(c: Context<ArmEnv>, { clock }: EmulatorContext, resource: AzureResource): Response {
  requireNamespace(c, resource);
  const metrics = readMetrics(c, resource);
  const range = readRange(c, clock.now());
  const [interval, step] = readInterval(c, range);
  const wanted = readAggregations(c);
  if (((range.end - range.start) / step) * metrics.length > maximumPoints) {
    throw invalid('interval', interval, `so long that the answer has at most ${maximumPoints} points`);
  }
  return sendJson(c, {
    cost: Math.ceil((range.end - range.start) / 60_000) - 1,
    timespan: `${isoTime(range.start)}/${isoTime(range.end)}`,
    interval,
    value: metrics.map((definition) => ({
      id: `${resource.id}/providers/Microsoft.Insights/metrics/${definition.name}`,
      type: 'Microsoft.Insights/metrics',
      name: { value: definition.name, localizedValue: definition.displayName },
      displayDescription: definition.displayName,
      unit: definition.unit,
      timeseries: [
        {
          metadatavalues: [],
          data: metricSeries(resource.id, definition, range, step, wanted ?? [definition.primary]),
        },
      ],
      errorCode: 'Success',
    })),
    namespace: resource.type,
    resourceregion: resource.location,
  });
}

function requireNamespace(c: Context<ArmEnv>, { type }: AzureResource): void {
  const namespace = c.req.query('metricnamespace');
  if (namespace === undefined || namespace.toLowerCase() === type.toLowerCase()) return;
  throw invalid('metricnamespace', namespace, type);
}

/** None named: the first of the resource's, as the real one does. */
function readMetrics(c: Context<ArmEnv>, resource: AzureResource): readonly MetricDefinition[] {
  if (c.req.query('$filter'))
    throw invalid('$filter', c.req.query('$filter') ?? '', 'empty: sample metrics have no dimensions');
  const known = metricsOf(resource);
  const named = (c.req.query('metricnames') ?? known[0]?.name ?? '').split(',').map((name) => name.trim());
  return named.map((name) => {
    const found = known.find((definition) => definition.name.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return found;
    const [provider = '', type = ''] = resource.type.toLowerCase().split('/');
    throw armError('metricUnknown', {
      provider,
      type,
      metric: name,
      valid: known.map((definition) => definition.name).join(','),
    });
  });
}

/** None given: the last hour. */
function readRange(c: Context<ArmEnv>, now: number): TimeRange {
  const minute = 60_000;
  // Azure CLI (2.45 and 2.91) encodes it twice.
  const timespan = (c.req.query('timespan') ?? 'PT1H')
    .replace(/%2F/gi, '/')
    .replace(/%3A/gi, ':')
    .replace(/%2B/gi, '+');
  const range = parseTimespan(timespan, now);
  if (range === undefined) throw invalid('timespan', timespan, 'a duration as PT1H, or START/END');
  return { start: Math.floor(range.start / minute) * minute, end: Math.floor(range.end / minute) * minute };
}

function readInterval(c: Context<ArmEnv>, { start, end }: TimeRange): readonly [string, number] {
  const interval = c.req.query('interval') ?? 'PT1M';
  // One point for the whole span.
  if (interval.toUpperCase() === 'FULL') return [interval, Math.max(60_000, end - start)];
  const step = timeGrains.some((grain) => grain === interval) ? parseDuration(interval) : undefined;
  if (step === undefined) throw invalid('interval', interval, `one of ${timeGrains.join(', ')}, FULL`);
  return [interval, step];
}

function readAggregations(c: Context<ArmEnv>): readonly Aggregation[] | undefined {
  const asked = c.req.query('aggregation');
  if (asked === undefined || asked === '') return undefined;
  return asked.split(',').map((name) => {
    const found = aggregations.find((known) => known.toLowerCase() === name.trim().toLowerCase());
    if (found === undefined) throw invalid('aggregation', name.trim(), `among ${aggregations.join(', ')}`);
    return found;
  });
}

function invalid(parameter: string, value: string, expected: string): ReturnType<typeof armError> {
  return armError('monitorParameterInvalid', { parameter, value, expected });
}

function isoTime(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
