import type { JsonObject } from './body/read-json-body.ts';
import { graphError } from './errors/graph-error.ts';

/**
 * The object id in the body of a POST to `…/$ref`: `{"@odata.id": "…/directoryObjects/{id}"}`.
 *
 * @throws {GraphError} valueRequired, invalidPropertyValue
 */
export function readReference(body: JsonObject): string {
  const reference = body['@odata.id'];
  if (reference === undefined) throw graphError('valueRequired', { property: '@odata.id', type: 'DirectoryObject' });
  const id = typeof reference === 'string' ? /\/([0-9a-f-]{36})\/?$/i.exec(reference)?.[1] : undefined;
  if (id === undefined) throw graphError('invalidPropertyValue', { property: '@odata.id', type: 'DirectoryObject' });
  return id.toLowerCase();
}
