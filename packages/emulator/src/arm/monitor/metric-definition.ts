import type { AzureResource } from '../../directory/azure.ts';

export const aggregations = ['Average', 'Minimum', 'Maximum', 'Total', 'Count'] as const;

export type Aggregation = (typeof aggregations)[number];

/** A metric of a type of resource (Microsoft Learn, "Supported metrics in Azure Monitor"; a few of each type). */
export interface MetricDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly unit: 'Percent' | 'Bytes' | 'Count' | 'Seconds';
  readonly primary: Aggregation;
  /** Between which its averages lie. */
  readonly range: readonly [number, number];
}

function metric(
  name: string,
  displayName: string,
  unit: MetricDefinition['unit'],
  primary: Aggregation,
  range: MetricDefinition['range'],
): MetricDefinition {
  return { name, displayName, unit, primary, range };
}

const byType: Readonly<Record<string, readonly MetricDefinition[]>> = {
  'microsoft.compute/virtualmachines': [
    metric('Percentage CPU', 'Percentage CPU', 'Percent', 'Average', [2, 60]),
    metric('Network In Total', 'Network In Total', 'Bytes', 'Total', [10_000, 400_000]),
    metric('Available Memory Bytes', 'Available Memory Bytes (Preview)', 'Bytes', 'Average', [1e9, 3e9]),
  ],
  'microsoft.web/sites': [
    metric('Requests', 'Requests', 'Count', 'Total', [0, 40]),
    metric('Http5xx', 'Http Server Errors', 'Count', 'Total', [0, 2]),
    metric('HttpResponseTime', 'Response Time', 'Seconds', 'Average', [0.02, 0.6]),
  ],
  'microsoft.storage/storageaccounts': [
    metric('UsedCapacity', 'Used capacity', 'Bytes', 'Average', [5e8, 6e8]),
    metric('Transactions', 'Transactions', 'Count', 'Total', [0, 200]),
  ],
};

/** The metrics of a resource; a type that this table does not know has none. */
export function metricsOf({ type }: AzureResource): readonly MetricDefinition[] {
  const folded = type.toLowerCase();
  return Object.hasOwn(byType, folded) ? (byType[folded] ?? []) : [];
}

/** Finest and coarser steps that a metric can be asked for, as ISO 8601 durations. */
export const timeGrains = ['PT1M', 'PT5M', 'PT15M', 'PT30M', 'PT1H', 'PT6H', 'PT12H', 'P1D'] as const;

/** As `metricDefinitions` lists it. */
export function viewDefinition(
  resource: AzureResource,
  definition: MetricDefinition,
): Readonly<Record<string, unknown>> {
  const { name, displayName, unit, primary } = definition;
  return {
    id: `${resource.id}/providers/microsoft.insights/metricdefinitions/${name}`,
    resourceId: resource.id,
    namespace: resource.type,
    category: 'Local emulator',
    name: { value: name, localizedValue: displayName },
    displayDescription: displayName,
    isDimensionRequired: false,
    unit,
    primaryAggregationType: primary,
    supportedAggregationTypes: aggregations,
    metricAvailabilities: timeGrains.map((timeGrain) => ({ timeGrain, retention: 'P93D' })),
  };
}
