import { type AzureResource, type ResourceGroup, userAssignedIdentityType } from '../directory/azure.ts';
import type { Directory } from '../directory/directory.ts';

type View = Readonly<Record<string, unknown>>;

/** As recorded in arm/resource-groups/list-1. */
export function viewResourceGroup({ id, name, location, tags }: ResourceGroup): View {
  return {
    id,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location,
    ...optional('tags', tags),
    properties: { provisioningState: 'Succeeded' },
  };
}

/** As lists show a resource: without its properties (Microsoft Learn, "Resources - List"). */
export function viewListedResource(directory: Directory, resource: AzureResource): View {
  const { id, name, type, kind, sku, location, tags } = resource;
  return {
    id,
    name,
    type,
    ...(kind === '' ? {} : { kind }),
    ...(sku === null ? {} : { sku }),
    location,
    ...optional('tags', tags),
    ...optional('identity', viewIdentity(directory, resource)),
  };
}

export function viewResource(directory: Directory, resource: AzureResource): View {
  return { ...viewListedResource(directory, resource), properties: resource.properties };
}

/** The `identity` of a resource; empty when it has none. */
export function viewIdentity(directory: Directory, { identity }: AzureResource): View {
  const { systemAssigned, userAssigned } = identity;
  const types = [
    ...(systemAssigned === undefined ? [] : ['SystemAssigned']),
    ...(userAssigned.length === 0 ? [] : ['UserAssigned']),
  ];
  if (types.length === 0) return {};
  const identities = directory.azure.resources.filter(
    ({ id, type }) => type === userAssignedIdentityType && userAssigned.includes(id),
  );
  return {
    ...(systemAssigned === undefined ? {} : { principalId: systemAssigned, tenantId: directory.tenant.id }),
    type: types.join(', '),
    ...optional(
      'userAssignedIdentities',
      Object.fromEntries(
        identities.map(({ id, properties: { principalId, clientId } }) => [id, { principalId, clientId }]),
      ),
    ),
  };
}

function optional(name: string, value: View): View {
  return Object.keys(value).length === 0 ? {} : { [name]: value };
}
