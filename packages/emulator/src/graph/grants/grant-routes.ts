import type { Hono } from 'hono';
import type { OAuth2PermissionGrant } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerEntity } from '../query/answer-query.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { sendEntity, sendNothing } from '../respond.ts';
import { grantType } from './grant-type.ts';
import { viewGrant } from './grant-view.ts';
import { createGrant, updateGrant } from './write-grant.ts';

const metadata = 'oauth2PermissionGrants';

/** GET and POST /oauth2PermissionGrants, GET, PATCH and DELETE of one. */
export function mountGrants(app: Hono<GraphEnv>, context: EmulatorContext): void {
  mountCollection(app, '/v1.0/oauth2PermissionGrants', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'permissionGrant.read');
    return { type: grantType, metadata, entities: [...context.directory.grants.values()].map(viewGrant) };
  });

  app.post('/v1.0/oauth2PermissionGrants', async (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'permissionGrant.write');
    const grant = createGrant(context.directory, await readJsonBody(c.req.raw));
    return sendEntity(c, `${metadata}/$entity`, viewGrant(grant), 201);
  });

  app.get('/v1.0/oauth2PermissionGrants/:id', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'permissionGrant.read');
    return answerEntity(c, { type: grantType, metadata }, viewGrant(findGrant(context, c.req.param('id'))));
  });

  app.patch('/v1.0/oauth2PermissionGrants/:id', async (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'permissionGrant.write');
    const body = await readJsonBody(c.req.raw);
    updateGrant(context.directory, findGrant(context, c.req.param('id')), body);
    return sendNothing(c);
  });

  app.delete('/v1.0/oauth2PermissionGrants/:id', (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'permissionGrant.write');
    context.directory.grants.delete(findGrant(context, c.req.param('id')).id);
    return sendNothing(c);
  });
}

function findGrant({ directory }: EmulatorContext, id: string): OAuth2PermissionGrant {
  const grant = directory.grants.get(id);
  if (grant === undefined) throw graphError('notFound', { id });
  return grant;
}
