import type { ApiManifest } from '@entrada/core';
import { applicationSchema, applicationSelect } from '../graph/application.ts';
import { directoryObjectSchema } from '../graph/directory-objects.ts';
import type { Graph } from '../graph/graph.ts';
import { odataString } from '../graph/odata.ts';

/** A registration that was deleted and can be restored for 30 days. */
export interface DeletedRegistration {
  /** Object id. */
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly servicePrincipalId?: string;
}

/**
 * Finds the deleted registration of an API by the client id that its manifest pins, or by an identifier URI that only
 * one application can have. Not by name: there may be several deleted ones, and nothing brings back the wrong one.
 */
export async function findDeletedRegistration(
  graph: Graph,
  api: ApiManifest,
): Promise<DeletedRegistration | undefined> {
  const uris = new Set(api.identifierUris.map((uri) => uri.toLowerCase()));
  const path = '/directory/deletedItems/microsoft.graph';
  const query = { $filter: `displayName eq ${odataString(api.name)}`, $select: applicationSelect };
  const named = await graph.list(`${path}.application`, applicationSchema, { query });
  const found = named.find(({ appId, identifierUris }) => {
    if (api.appId !== undefined) return appId.toLowerCase() === api.appId.toLowerCase();
    return identifierUris.some((uri) => uris.has(uri.toLowerCase()));
  });
  if (found === undefined) return undefined;
  const { id, appId, displayName } = found;
  const [principal] = await graph.list(`${path}.servicePrincipal`, directoryObjectSchema, {
    query: { $filter: `appId eq ${odataString(appId)}`, $select: 'id,displayName' },
  });
  return { id, appId, displayName, ...(principal !== undefined && { servicePrincipalId: principal.id }) };
}
