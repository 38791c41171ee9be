import type { ApiManifest } from '@entrada/core';
import { applicationSchema, applicationSelect } from '../graph/application.ts';
import { directoryObjectSchema } from '../graph/directory-objects.ts';
import type { Graph } from '../graph/graph.ts';

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
  // Which filters deleted items take is said nowhere plainly; there are few of them.
  const deleted = await graph.list(`${path}.application`, applicationSchema, { query: { $select: applicationSelect } });
  const found = deleted.find(({ appId, identifierUris }) => {
    if (api.appId !== undefined) return appId.toLowerCase() === api.appId.toLowerCase();
    return identifierUris.some((uri) => uris.has(uri.toLowerCase()));
  });
  if (found === undefined) return undefined;
  const { id, appId, displayName } = found;
  const query = { $select: 'id,displayName,appId' };
  const principals = await graph.list(`${path}.servicePrincipal`, directoryObjectSchema, { query });
  const principal = principals.find((one) => one.appId === appId);
  return { id, appId, displayName, ...(principal !== undefined && { servicePrincipalId: principal.id }) };
}
