import { clouds } from '@entrada/core/data';
import type { Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import { authorize } from './authorization/authorize.ts';
import { readJsonBody } from './body/read-json-body.ts';
import { guid, listOf, readEntity, text } from './body/shape.ts';
import { viewDirectoryObject } from './directory-object-view.ts';
import { graphError } from './errors/graph-error.ts';
import type { GraphEnv } from './graph-env.ts';
import { pick } from './query/pick.ts';
import { sendEntity } from './respond.ts';

/** POST /directoryObjects/getByIds and GET of one directory object of any kind. */
export function mountDirectoryObjects(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.post('/v1.0/directoryObjects/getByIds', async (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'directoryObject.read');
    const body = await readJsonBody(c.req.raw);
    const { ids, types } = readEntity(body, 'DirectoryObject', { ids: listOf(guid), types: listOf(text()) });
    if (ids === undefined) throw graphError('valueRequired', { property: 'ids', type: 'DirectoryObject' });
    const wanted = types?.map((type) => `#microsoft.graph.${type}`.toLowerCase());
    const value = ids
      .map((id) => viewDirectoryObject(context.directory, id))
      .filter((entity) => entity !== undefined)
      .filter((entity) => wanted === undefined || wanted.includes(String(entity['@odata.type']).toLowerCase()));
    // Graph answers so to actions (graph/directory-objects/get-by-ids-1).
    c.header('Location', clouds.public.graphResource);
    c.header('x-ms-resource-unit', '3');
    return sendEntity(c, 'directoryObjects', { value: value.map((entity) => pick(entity, undefined)) });
  });

  app.get('/v1.0/directoryObjects/:id', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'directoryObject.read');
    const id = c.req.param('id');
    const entity = viewDirectoryObject(context.directory, id);
    if (entity === undefined) throw graphError('notFound', { id });
    return sendEntity(c, 'directoryObjects/$entity', pick(entity, undefined));
  });
}
