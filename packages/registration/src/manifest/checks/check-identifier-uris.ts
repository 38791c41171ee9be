import type { ManifestIssue, ManifestPath } from '../manifest-issue.ts';
import { checkRepeats } from './check-repeats.ts';
import { list, member } from './raw.ts';

/** The URI is named in one of two ways, and none twice; the directory ignores case there. */
export function checkIdentifierUris(api: unknown, path: ManifestPath): ManifestIssue[] {
  const several = member(api, 'identifierUris');
  const both = member(api, 'identifierUri') !== undefined && several !== undefined;
  const message = 'expected identifierUri or identifierUris, found both';
  return [
    ...(both ? [{ path: [...path, 'identifierUris'], at: 'key', message } as const] : []),
    ...checkRepeats(list(several), [...path, 'identifierUris'], (uri) => folded(uri, member(api, 'appId'))),
  ];
}

/** The identifier URIs that an API names, each with its place. */
export function urisOf(api: unknown, path: ManifestPath): { readonly uri: string; readonly path: ManifestPath }[] {
  const found = [
    { value: member(api, 'identifierUri'), path: [...path, 'identifierUri'] },
    ...list(member(api, 'identifierUris')).map((value, index) => ({ value, path: [...path, 'identifierUris', index] })),
  ];
  return found.flatMap((entry) => (typeof entry.value === 'string' ? [{ uri: entry.value, path: entry.path }] : []));
}

function folded(uri: unknown, appId: unknown): string | undefined {
  if (typeof uri !== 'string') return undefined;
  return (typeof appId === 'string' ? uri.replaceAll('{appId}', appId) : uri).toLowerCase();
}
