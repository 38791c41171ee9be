import type { Caller } from '../../caller/caller.ts';
import type { Directory } from '../../directory/directory.ts';
import { type Table, tableOf } from '../../kusto/table.ts';
import type { DynamicObject, ValueType } from '../../kusto/value.ts';
import { mayRead, maySee } from '../read-access.ts';
import { viewIdentity } from '../resource-view.ts';

/** The columns of Resource Graph's tables. */
const columns = {
  id: 'string',
  name: 'string',
  type: 'string',
  tenantId: 'string',
  kind: 'string',
  location: 'string',
  resourceGroup: 'string',
  subscriptionId: 'string',
  managedBy: 'string',
  sku: 'dynamic',
  plan: 'dynamic',
  properties: 'dynamic',
  tags: 'dynamic',
  identity: 'dynamic',
  zones: 'dynamic',
  extendedLocation: 'dynamic',
} as const satisfies Readonly<Record<string, ValueType>>;

/** Which subscriptions a query is about, by their ids in lower case; undefined: all. */
export type SubscriptionFilter = ReadonlySet<string> | undefined;

/**
 * The table of a name, in any case, with the rows that the caller may read. Types and resource groups are in lower case
 * there, whatever their resource's own spelling (Microsoft Learn, "Understanding the Azure Resource Graph query
 * language").
 */
export function resourceTable(
  directory: Directory,
  caller: Caller,
  filter: SubscriptionFilter,
  name: string,
): Table | undefined {
  const folded = name.toLowerCase();
  if (folded === 'resources') return tableOf(columns, resourceRows(directory, caller, filter));
  if (folded === 'resourcecontainers') return tableOf(columns, containerRows(directory, caller, filter));
  return undefined;
}

function resourceRows(directory: Directory, caller: Caller, filter: SubscriptionFilter): readonly DynamicObject[] {
  return directory.azure.resources
    .filter(({ id, subscriptionId }) => isWanted(filter, subscriptionId) && mayRead(directory, caller, id))
    .map((resource) => {
      const { id, name, kind, location, subscriptionId, sku, properties, tags } = resource;
      const identity = JSON.parse(JSON.stringify(viewIdentity(directory, resource))) as DynamicObject;
      return {
        id,
        name,
        kind,
        location,
        subscriptionId,
        sku,
        properties,
        managedBy: '',
        type: resource.type.toLowerCase(),
        tenantId: directory.tenant.id,
        resourceGroup: resource.resourceGroup.toLowerCase(),
        tags: Object.keys(tags).length === 0 ? null : tags,
        identity: Object.keys(identity).length === 0 ? null : identity,
      };
    });
}

function containerRows(directory: Directory, caller: Caller, filter: SubscriptionFilter): readonly DynamicObject[] {
  const tenantId = directory.tenant.id;
  const subscriptions = directory.subscriptions
    .filter(({ subscriptionId }) => maySee(directory, caller, `/subscriptions/${subscriptionId}`))
    .map(({ subscriptionId, displayName, state }) => ({
      id: `/subscriptions/${subscriptionId}`,
      name: displayName,
      type: 'microsoft.resources/subscriptions',
      tenantId,
      subscriptionId,
      kind: '',
      location: '',
      resourceGroup: '',
      managedBy: '',
      properties: { state },
      tags: null,
    }));
  const groups = directory.azure.resourceGroups
    .filter(({ id }) => mayRead(directory, caller, id))
    .map(({ id, name, location, subscriptionId, tags }) => ({
      id,
      name,
      location,
      subscriptionId,
      tenantId,
      kind: '',
      managedBy: '',
      type: 'microsoft.resources/subscriptions/resourcegroups',
      resourceGroup: name.toLowerCase(),
      properties: { provisioningState: 'Succeeded' },
      tags: Object.keys(tags).length === 0 ? null : tags,
    }));
  return [...subscriptions, ...groups].filter(({ subscriptionId }) => isWanted(filter, subscriptionId));
}

function isWanted(filter: SubscriptionFilter, subscriptionId: string): boolean {
  return filter === undefined || filter.has(subscriptionId.toLowerCase());
}
