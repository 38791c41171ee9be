import { EntradaError } from '@entrada/core';
import { type Application, applicationSchema, applicationSelect } from './graph/application.ts';
import type { Graph } from './graph/graph.ts';
import { odataString } from './graph/odata.ts';
import { isGuid } from './manifest/client-reference.ts';

/** What an application is found by. */
export interface ApplicationLocator {
  readonly name: string;
  /** As in the manifest; one with `{appId}` in it finds nothing. */
  readonly identifierUris: readonly string[];
}

export interface FoundApplication {
  readonly application?: Application;
  /** Other applications with the same name, which are not touched. */
  readonly namesakes: readonly { readonly id: string; readonly appId: string }[];
}

/**
 * Finds the application that a manifest describes: by its URI, and when nothing has that URI (or the manifest has
 * none) by its name. With a URI in the manifest, an application of the name counts only while it has no other URI
 * than its own `api://{appId}`: it is one that was begun and not finished; one with another URI is another API.
 *
 * @throws EntradaError `registration_conflict` when several could be meant
 */
export async function findApplication(graph: Graph, locator: ApplicationLocator): Promise<FoundApplication> {
  const { name } = locator;
  const identifierUri = searchableUri(locator);
  if (identifierUri !== undefined) {
    const byUri = await findByUri(graph, identifierUri);
    if (byUri !== undefined) return { application: byUri, namesakes: [] };
  }
  const named = await search(graph, `displayName eq ${odataString(name)}`);
  const candidates = identifierUri === undefined ? named : named.filter(isUnfinished);
  if (candidates.length > 1) throw severalOf(locator, candidates);
  const [application] = candidates;
  const namesakes = named.filter(({ id }) => id !== application?.id).map(({ id, appId }) => ({ id, appId }));
  return application === undefined ? { namesakes } : { application, namesakes };
}

async function findByUri(graph: Graph, uri: string): Promise<Application | undefined> {
  const [found] = await search(graph, `identifierUris/any(s:s eq ${odataString(uri)})`);
  if (found !== undefined) return found;
  // The default URI names its application even before it is written down.
  const appId = /^api:\/\/([^/]+)$/.exec(uri)?.[1];
  if (appId === undefined || !isGuid(appId)) return undefined;
  const [byAppId] = await search(graph, `appId eq ${odataString(appId)}`);
  return byAppId;
}

function search(graph: Graph, filter: string): Promise<Application[]> {
  return graph.list('/applications', applicationSchema, { query: { $filter: filter, $select: applicationSelect } });
}

function isUnfinished({ appId, identifierUris }: Application): boolean {
  return identifierUris.every((uri) => uri.toLowerCase() === `api://${appId.toLowerCase()}`);
}

function searchableUri({ identifierUris }: ApplicationLocator): string | undefined {
  return identifierUris.find((uri) => !uri.includes('{appId}'));
}

function severalOf(locator: ApplicationLocator, candidates: readonly Application[]): EntradaError {
  const { name } = locator;
  const identifierUri = searchableUri(locator);
  const ids = candidates.map(({ appId }) => appId);
  const which = identifierUri === undefined ? '' : `, none of which has the URI ${identifierUri} or another one`;
  return new EntradaError(
    'registration_conflict',
    `${candidates.length} applications have the name "${name}"${which}: ${ids.join(', ')}. ` +
      'Name the one that is meant in the manifest, identifierUri: api://<its application id>, or give the API another name.',
    { details: { name, appIds: ids } },
  );
}
