import { EntradaError, isEntradaError } from '@entrada/core';
import { type Application, applicationSchema, applicationSelect } from '../graph/application.ts';
import type { Graph } from '../graph/graph.ts';
import { isGuid } from '../manifest/client-reference.ts';
import { searchable } from './find-application.ts';
import type { Caller } from './registration-state.ts';

/**
 * Finds an application by what a person has at hand: its client id, its object id, an identifier URI or its exact
 * display name.
 *
 * @throws EntradaError `registration_conflict` when there is none, or several; the candidates are named with their ids
 */
export async function findExisting(graph: Graph, reference: string, caller?: Caller): Promise<Application> {
  const found = await search(graph, reference, caller);
  const [application, another] = found;
  if (application === undefined) throw nothingFound(reference);
  if (another === undefined) return application;
  const ids = found.map(({ appId }) => appId);
  const lines = found.map(({ displayName, appId, id }) => `  ${displayName}: client id ${appId}, object id ${id}`);
  throw new EntradaError(
    'registration_conflict',
    `Several applications are meant by "${reference}"; name one by its client id:\n${lines.join('\n')}`,
    { details: { reference, appIds: ids } },
  );
}

async function search(graph: Graph, reference: string, caller: Caller | undefined): Promise<Application[]> {
  const applications = searchable(graph, caller);
  if (isGuid(reference)) {
    const byAppId = await applications.withAppId(reference);
    return byAppId.length > 0 ? byAppId : withObjectId(graph, reference);
  }
  if (/^[a-z]+:\/\//i.test(reference)) {
    const byUri = await applications.withUri(reference);
    const appId = /^api:\/\/([^/]+)$/.exec(reference)?.[1] ?? '';
    return byUri.length > 0 || !isGuid(appId) ? byUri : applications.withAppId(appId);
  }
  return applications.withName(reference);
}

async function withObjectId(graph: Graph, id: string): Promise<Application[]> {
  try {
    return [await graph.get(`/applications/${id}`, applicationSchema, { query: { $select: applicationSelect } })];
  } catch (error) {
    if (isEntradaError(error) && error.details.status === 404) return [];
    throw error;
  }
}

function nothingFound(reference: string): EntradaError {
  return new EntradaError(
    'registration_conflict',
    `The tenant has no application "${reference}". Name it by client id, object id, identifier URI or exact name.`,
    { details: { reference } },
  );
}
