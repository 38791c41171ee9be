import type { ManifestIssue, ManifestPath } from '../manifest-issue.ts';
import { checkApi } from './check-api.ts';
import { urisOf } from './check-identifier-uris.ts';
import { list, member } from './raw.ts';

/** One API as it stands in the file. */
interface Entry {
  readonly path: ManifestPath;
  readonly value: unknown;
}

/** What is wrong between the entries of a manifest, each by itself of the right form. */
export function checkDocument(value: unknown): ManifestIssue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const single = Object.hasOwn(value, 'api');
  const several = Object.hasOwn(value, 'apis');
  const issues: ManifestIssue[] = [];
  if (!single && !several)
    issues.push({ path: [], at: 'value', message: 'expected the key api or apis, found neither' });
  if (single && several) issues.push({ path: ['apis'], at: 'key', message: 'expected api or apis, found both' });
  const apis: Entry[] = [
    ...(single ? [{ path: ['api'], value: member(value, 'api') }] : []),
    ...list(member(value, 'apis')).map((api, index) => ({ path: ['apis', index], value: api })),
  ];
  return [...issues, ...apis.flatMap((api) => checkApi(api.value, api.path)), ...checkAcross(apis)];
}

/**
 * Two APIs of one file are two registrations. A URI is unique in a tenant, ignoring case; without ids, two of the same
 * name could not be told apart while they are new.
 */
function checkAcross(apis: readonly Entry[]): ManifestIssue[] {
  return [
    ...checkShared(apis, 'a client id', ({ path, value }) => keyed([...path, 'appId'], member(value, 'appId'))),
    ...checkShared(apis, 'a name', ({ path, value }) =>
      member(value, 'appId') === undefined ? keyed([...path, 'name'], member(value, 'name')) : [],
    ),
    ...checkShared(apis, 'an identifier URI', ({ path, value }) =>
      urisOf(value, path)
        // What has the client id in it differs by itself.
        .filter(({ uri }) => !uri.includes('{appId}'))
        .map((found) => ({ path: found.path, text: found.uri.toLowerCase() })),
    ),
  ];
}

interface Keyed {
  readonly path: ManifestPath;
  readonly text: string;
}

function keyed(path: ManifestPath, value: unknown): Keyed[] {
  return typeof value === 'string' ? [{ path, text: value.toLowerCase() }] : [];
}

function checkShared(apis: readonly Entry[], what: string, find: (api: Entry) => readonly Keyed[]): ManifestIssue[] {
  const owners = new Map<string, number>();
  return apis.flatMap((api, index) =>
    find(api).flatMap(({ path, text }): ManifestIssue[] => {
      const owner = owners.get(text);
      if (owner === undefined) owners.set(text, index);
      if (owner === undefined || owner === index) return [];
      return [{ path, at: 'value', message: `expected ${what} of its own, found that of apis[${owner}]` }];
    }),
  );
}
