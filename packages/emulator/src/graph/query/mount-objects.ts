import type { Context, Hono } from 'hono';
import { castTypes, directoryObjectType } from '../directory-object-type.ts';
import type { GraphEnv } from '../graph-env.ts';
import type { Entity } from '../respond.ts';
import { mountCollection } from './mount-collection.ts';

/**
 * GET of a collection of directory objects of mixed kinds, whole or cast to one kind.
 *
 * @param collect gives the objects with their `@odata.type`
 */
export function mountObjects(
  app: Hono<GraphEnv>,
  path: string,
  collect: (c: Context<GraphEnv>) => readonly Entity[],
): void {
  for (const [kind, type] of castTypes) {
    mountCollection(app, `${path}/microsoft.graph.${kind}`, (c) => {
      const entities = collect(c).filter((entity) => entity['@odata.type'] === `#microsoft.graph.${kind}`);
      return { type, metadata: type.collection, entities };
    });
  }
  mountCollection(app, path, (c) => ({
    type: directoryObjectType,
    metadata: 'directoryObjects',
    entities: collect(c),
  }));
}
