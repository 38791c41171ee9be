import { createHash } from 'node:crypto';
import type { AzureResource } from '../directory/azure.ts';
import { type Table, tableOf } from '../kusto/table.ts';
import type { TimeRange } from '../kusto/time-range.ts';
import type { DynamicObject, ValueType } from '../kusto/value.ts';

const minute = 60_000;
const hour = 60 * minute;

/** What a table is made of: rows at each step of the last day, from each resource of a type. */
interface SampleTable {
  readonly columns: Readonly<Record<string, ValueType>>;
  readonly step: number;
  /** In lower case. */
  readonly type: string;
  /** @param chance from 0 to 1, the same for the same resource and time */
  readonly row: (resource: AzureResource, time: Date, chance: number) => DynamicObject;
}

const samples: Readonly<Record<string, SampleTable>> = {
  Heartbeat: {
    columns: {
      TimeGenerated: 'datetime',
      Computer: 'string',
      OSType: 'string',
      Category: 'string',
      Version: 'string',
      ResourceId: 'string',
      TenantId: 'string',
      Type: 'string',
      _ResourceId: 'string',
    },
    step: 10 * minute,
    type: 'microsoft.compute/virtualmachines',
    row: ({ id, name }) => ({
      Computer: name,
      OSType: 'Linux',
      Category: 'Azure Monitor Agent',
      Version: '1.33.0',
      ResourceId: id,
      _ResourceId: id.toLowerCase(),
    }),
  },
  Perf: {
    columns: {
      TimeGenerated: 'datetime',
      Computer: 'string',
      ObjectName: 'string',
      CounterName: 'string',
      InstanceName: 'string',
      CounterValue: 'real',
      TenantId: 'string',
      Type: 'string',
      _ResourceId: 'string',
    },
    step: 10 * minute,
    type: 'microsoft.compute/virtualmachines',
    row: ({ id, name }, _time, chance) => ({
      Computer: name,
      ObjectName: 'Processor',
      CounterName: '% Processor Time',
      InstanceName: '_Total',
      CounterValue: Math.round(chance * 10_000) / 100,
      _ResourceId: id.toLowerCase(),
    }),
  },
  AppRequests: {
    columns: {
      TimeGenerated: 'datetime',
      Name: 'string',
      Url: 'string',
      ResultCode: 'string',
      Success: 'bool',
      DurationMs: 'real',
      Properties: 'dynamic',
      AppRoleName: 'string',
      TenantId: 'string',
      Type: 'string',
      _ResourceId: 'string',
    },
    step: 15 * minute,
    type: 'microsoft.web/sites',
    row: ({ id, name }, _time, chance) => ({
      Name: 'GET reports',
      Url: `https://${name}.azurewebsites.net/api/reports`,
      AppRoleName: name,
      ResultCode: chance < 0.05 ? '500' : chance < 0.15 ? '401' : '200',
      Success: chance >= 0.15,
      DurationMs: Math.round(chance * 9_000) / 10,
      Properties: { HostInstanceId: id.length },
      _ResourceId: id.toLowerCase(),
    }),
  },
  AzureActivity: {
    columns: {
      TimeGenerated: 'datetime',
      OperationNameValue: 'string',
      ActivityStatusValue: 'string',
      Caller: 'string',
      ResourceGroup: 'string',
      SubscriptionId: 'string',
      TenantId: 'string',
      Type: 'string',
      _ResourceId: 'string',
    },
    step: 6 * hour,
    type: 'microsoft.web/sites',
    row: ({ id, resourceGroup, subscriptionId }) => ({
      OperationNameValue: 'MICROSOFT.WEB/SITES/WRITE',
      ActivityStatusValue: 'Success',
      Caller: 'local emulator',
      ResourceGroup: resourceGroup,
      SubscriptionId: subscriptionId,
      _ResourceId: id.toLowerCase(),
    }),
  },
};

/** Days that tables reach back. */
const reach = 1;

/**
 * A sample table of a workspace: made up, yet the same for the same resources and time. Names count with their case.
 *
 * @param workspaceId what `TenantId` holds in Log Analytics
 * @param range only rows of this time
 * @param now epoch milliseconds
 */
export function sampleTable(
  name: string,
  resources: readonly AzureResource[],
  workspaceId: string,
  range: TimeRange | undefined,
  now: number,
): Table | undefined {
  const sample = Object.hasOwn(samples, name) ? samples[name] : undefined;
  if (sample === undefined) return undefined;
  const { step, type, columns } = sample;
  const first = Math.ceil(Math.max(now - reach * 24 * hour, range?.start ?? 0) / step) * step;
  const end = Math.min(now + 1, range?.end ?? Number.POSITIVE_INFINITY);
  const rows: DynamicObject[] = [];
  for (let time = first; time < end; time += step) {
    for (const resource of resources.filter((each) => each.type.toLowerCase() === type)) {
      const chance = createHash('sha256').update(`${name}\n${resource.id}\n${time}`).digest().readUInt32BE() / 2 ** 32;
      const TimeGenerated = new Date(time);
      rows.push({ TimeGenerated, TenantId: workspaceId, Type: name, ...sample.row(resource, TimeGenerated, chance) });
    }
  }
  return tableOf(columns, rows);
}
