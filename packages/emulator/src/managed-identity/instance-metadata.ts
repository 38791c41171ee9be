import type { AzureResource } from '../directory/azure.ts';
import { stableGuid } from '../directory/seed/stable-guid.ts';

/** A part of what IMDS tells about the virtual machine it runs on (Microsoft Learn, "Azure Instance Metadata Service"). */
export function instanceMetadata({
  id,
  name,
  location,
  resourceGroup,
  subscriptionId,
  tags,
}: AzureResource): Readonly<Record<string, unknown>> {
  const tagsList = Object.entries(tags).map(([tag, value]) => ({ name: tag, value }));
  return {
    compute: {
      azEnvironment: 'AzurePublicCloud',
      location,
      name,
      resourceGroupName: resourceGroup,
      resourceId: id,
      subscriptionId,
      tags: tagsList.map((tag) => `${tag.name}:${tag.value}`).join(';'),
      tagsList,
      vmId: stableGuid('vmId', id),
    },
    network: { interface: [] },
  };
}

/** The part of the metadata under a path like `compute/location`; undefined where there is none. */
export function metadataAt(metadata: Readonly<Record<string, unknown>>, path: string): unknown {
  return path
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((current, key) => {
      if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
      return Object.entries(current).find(([name]) => name === key)?.[1];
    }, metadata);
}
