import { EntradaError, isEntradaError } from '@entrada/core';
import { type Application, applicationSchema, applicationSelect } from '../graph/application.ts';
import type { Graph } from '../graph/graph.ts';
import { odataString } from '../graph/odata.ts';
import { isGuid } from '../manifest/client-reference.ts';
import type { Caller } from './registration-state.ts';

/** What an application is found by. */
export interface ApplicationLocator {
  readonly name: string;
  /** Client id of the one that is meant. */
  readonly appId?: string;
  /** As in the manifest; one with `{appId}` in it finds nothing. */
  readonly identifierUris: readonly string[];
}

export interface FoundApplication {
  readonly application?: Application;
  /** Other applications with the same name, which are not touched. */
  readonly namesakes: readonly { readonly id: string; readonly appId: string }[];
}

/**
 * Finds the application that a manifest describes: by the client id that it pins; else by its URIs, and when nothing
 * has one of them (or the manifest has none) by its name. With a URI in the manifest, an application of the name counts
 * only while it has no other URI than its own `api://{appId}`: it is one that was begun and not finished; one with
 * another URI is another API.
 *
 * @param caller an application that may only see what it owns finds it among that
 * @throws EntradaError `registration_conflict` when several could be meant, or the pinned one is not there
 */
export async function findApplication(
  graph: Graph,
  locator: ApplicationLocator,
  caller?: Caller,
): Promise<FoundApplication> {
  const { name, appId } = locator;
  const applications = searchable(graph, caller);
  if (appId !== undefined) {
    const [pinned] = await applications.withAppId(appId);
    if (pinned === undefined) throw notThere(appId);
    return { application: pinned, namesakes: [] };
  }
  const uris = locator.identifierUris.filter((uri) => !uri.includes('{appId}'));
  const byUri = await findByUris(applications, uris);
  if (byUri !== undefined) return { application: byUri, namesakes: [] };
  const named = await applications.withName(name);
  const candidates = uris.length === 0 ? named : named.filter(isUnfinished);
  if (candidates.length > 1) throw severalNamed(name, uris, candidates);
  const [application] = candidates;
  const namesakes = named.filter(({ id }) => id !== application?.id).map(({ id, appId }) => ({ id, appId }));
  return application === undefined ? { namesakes } : { application, namesakes };
}

/** The ways in which applications can be looked for. */
export interface SearchableApplications {
  withAppId(appId: string): Promise<Application[]>;
  withUri(uri: string): Promise<Application[]>;
  withName(name: string): Promise<Application[]>;
}

/**
 * The applications of the tenant. With Application.ReadWrite.OwnedBy alone Graph refuses to list them (403,
 * hashicorp/terraform-provider-azuread#116): then it is those that the caller owns.
 */
export function searchable(graph: Graph, caller: Caller | undefined): SearchableApplications {
  let owned: Promise<Application[]> | undefined;
  const listOwned = (id: string): Promise<Application[]> => {
    const path = `/servicePrincipals/${id}/ownedObjects/microsoft.graph.application`;
    owned ??= graph.list(path, applicationSchema, { query: { $select: applicationSelect } });
    return owned;
  };
  const search = async (filter: string, matches: (application: Application) => boolean): Promise<Application[]> => {
    if (owned !== undefined) return (await owned).filter(matches);
    try {
      const query = { $filter: filter, $select: applicationSelect };
      return await graph.list('/applications', applicationSchema, { query });
    } catch (error) {
      const mayOwn = caller?.kind === 'application' && isEntradaError(error) && error.code === 'graph_forbidden';
      if (!mayOwn) throw error;
      return (await listOwned(caller.id)).filter(matches);
    }
  };
  return {
    withAppId: (appId) => search(`appId eq ${odataString(appId)}`, (one) => same(one.appId, appId)),
    withUri: (uri) =>
      search(`identifierUris/any(s:s eq ${odataString(uri)})`, (one) =>
        one.identifierUris.some((has) => same(has, uri)),
      ),
    withName: (name) => search(`displayName eq ${odataString(name)}`, (one) => same(one.displayName, name)),
  };
}

/** Graph compares all three without case. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

async function findByUris(
  applications: SearchableApplications,
  uris: readonly string[],
): Promise<Application | undefined> {
  const found = new Map<string, Application>();
  for (const uri of uris) {
    const application = await findByUri(applications, uri);
    if (application !== undefined) found.set(application.id, application);
  }
  const [first, another] = found.values();
  if (first === undefined || another === undefined) return first;
  const ids = [...found.values()].map(({ appId }) => appId);
  throw new EntradaError(
    'registration_conflict',
    `The identifier URIs of the manifest belong to ${found.size} applications: ${ids.join(', ')}. Name the one that ` +
      'is meant in the manifest (appId), and give its URIs alone.',
    { details: { appIds: ids } },
  );
}

async function findByUri(applications: SearchableApplications, uri: string): Promise<Application | undefined> {
  const [found] = await applications.withUri(uri);
  if (found !== undefined) return found;
  // The default URI names its application even before it is written down.
  const appId = /^api:\/\/([^/]+)$/.exec(uri)?.[1];
  if (appId === undefined || !isGuid(appId)) return undefined;
  const [byAppId] = await applications.withAppId(appId);
  return byAppId;
}

function isUnfinished({ appId, identifierUris }: Application): boolean {
  return identifierUris.every((uri) => same(uri, `api://${appId}`));
}

function notThere(appId: string): EntradaError {
  return new EntradaError(
    'registration_conflict',
    `The tenant has no application with the client id ${appId}, which the manifest pins (appId). Correct it, or leave ` +
      'it out to have the application created.',
    { details: { appId } },
  );
}

function severalNamed(name: string, uris: readonly string[], candidates: readonly Application[]): EntradaError {
  const ids = candidates.map(({ appId }) => appId);
  const which = uris.length === 0 ? '' : `, none of which has the URI ${uris.join(' or ')} or another one`;
  return new EntradaError(
    'registration_conflict',
    `${candidates.length} applications have the name "${name}"${which}: ${ids.join(', ')}. ` +
      'Name the one that is meant in the manifest, appId: <its client id>, or give the API another name.',
    { details: { name, appIds: ids } },
  );
}
