import type { Cloud } from '../data/clouds.ts';
import { wellKnownResources } from '../data/well-known-resources.ts';

/** What `graph`, `arm` and `logs` stand for in a cloud; undefined for any other word. */
export function resolveAlias(word: string, cloud: Cloud): string | undefined {
  switch (word.toLowerCase()) {
    case 'graph':
      return cloud.graphResource;
    case 'arm':
      return cloud.armResource;
    case 'logs':
      return cloud.logsResource;
    default:
      return undefined;
  }
}

/** The Microsoft resource at the start of `text` when a slash and more follow, so that the rest can only be a scope. */
export function microsoftResourceBefore(text: string, cloud: Cloud): string | undefined {
  return microsoftResources(cloud).find((resource) => text.startsWith(`${resource}/`));
}

function microsoftResources(cloud: Cloud): readonly string[] {
  const known = wellKnownResources.flatMap((resource) => resource.identifierUris);
  const all = [cloud.graphResource, cloud.armResource, cloud.armAudience, cloud.logsResource, ...known];
  // Longest first: with `https://graph.microsoft.com//x` the resource is the one that ends in a slash.
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}
