import { editDistance } from '@entrada/core';
import type { ApiName } from './directory-facts.ts';

/** More would be guessing. */
const mostNear = 3;

/**
 * APIs that somebody may have meant by a resource that nothing answers to, nearest first: the resource begins with an
 * identifier of theirs (a scope was left in it), differs from one by a few letters, or is their name.
 */
export function findNear(resource: string, apis: readonly ApiName[]): readonly ApiName[] {
  return apis
    .map((api) => ({ api, distance: distanceTo(resource, api) }))
    .filter(({ distance }) => distance <= Math.max(2, Math.floor(bare(resource).length / 5)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostNear)
    .map(({ api }) => api);
}

/** The scope that was left in a resource, when it begins with an identifier of the API. */
export function scopeWithin(resource: string, { identifierUris }: ApiName): { uri: string; scope: string } | undefined {
  const uri = identifierUris.find((one) => resource.toLowerCase().startsWith(`${one.toLowerCase()}/`));
  const scope = uri === undefined ? '' : resource.slice(uri.length + 1);
  return uri === undefined || !/^[\w.:-]+$/.test(scope) ? undefined : { uri, scope };
}

/** The identifier of an API that is nearest to a resource. */
export function nearestUri(resource: string, { appId, identifierUris }: ApiName): string {
  const [nearest = appId] = identifierUris.toSorted(
    (a, b) => editDistance(bare(resource), bare(a)) - editDistance(bare(resource), bare(b)),
  );
  return nearest;
}

function distanceTo(resource: string, api: ApiName): number {
  if (scopeWithin(resource, api) !== undefined) return 0;
  const names = [...api.identifierUris, api.name].map(bare);
  return Math.min(...names.map((name) => editDistance(bare(resource), name)));
}

/** Without scheme, case and the slash at the end. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/\/+$/, '');
}
