import type { Hono } from 'hono';
import type { ServicePrincipal } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { addOwner, removeOwner, viewOwners } from '../change-owners.ts';
import { directoryObjectType } from '../directory-object-type.ts';
import { findServicePrincipal } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerCollection, answerEntity } from '../query/answer-query.ts';
import { listObjects } from '../query/entity-list.ts';
import { readReference } from '../read-reference.ts';
import { sendEntity, sendNothing, setLocation } from '../respond.ts';
import { deleteServicePrincipal } from './delete-service-principal.ts';
import { plainPrincipalProperties, servicePrincipalType } from './service-principal-type.ts';
import { viewServicePrincipal } from './service-principal-view.ts';
import { createServicePrincipal, updateServicePrincipal } from './write-service-principal.ts';

const metadata = 'servicePrincipals';

/** GET and POST /servicePrincipals, GET, PATCH and DELETE of one by object id or appId, and its owners. */
export function mountServicePrincipals(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.get('/v1.0/servicePrincipals', (c) => {
    const { directory } = context;
    authorize(c.get('caller'), directory.tenant, 'servicePrincipal.list');
    const view = (principal: ServicePrincipal) => viewServicePrincipal(principal, directory);
    const entities = listObjects([...directory.servicePrincipals.values()], view, plainPrincipalProperties);
    return answerCollection(c, { type: servicePrincipalType, metadata, entities });
  });

  app.post('/v1.0/servicePrincipals', async (c) => {
    const body = await readJsonBody(c.req.raw);
    const principal = createServicePrincipal(context, c.get('caller'), body);
    setLocation(c, context.directory.tenant.id, principal.id, 'ServicePrincipal');
    return sendEntity(c, `${metadata}/$entity`, viewServicePrincipal(principal, context.directory), 201);
  });

  app.get('/v1.0/servicePrincipals/:key', (c) => {
    const { directory } = context;
    const principal = findServicePrincipal(directory, c.req.param('key'));
    authorize(c.get('caller'), directory.tenant, 'servicePrincipal.read', principal);
    return answerEntity(c, { type: servicePrincipalType, metadata }, viewServicePrincipal(principal, directory));
  });

  app.patch('/v1.0/servicePrincipals/:key', async (c) => {
    const body = await readJsonBody(c.req.raw);
    const principal = findServicePrincipal(context.directory, c.req.param('key'));
    authorize(c.get('caller'), context.directory.tenant, 'servicePrincipal.write', principal);
    updateServicePrincipal(principal, body);
    return sendNothing(c);
  });

  app.delete('/v1.0/servicePrincipals/:key', (c) => {
    const principal = findServicePrincipal(context.directory, c.req.param('key'));
    authorize(c.get('caller'), context.directory.tenant, 'servicePrincipal.write', principal);
    deleteServicePrincipal(context.directory, principal);
    return sendNothing(c);
  });

  mountOwners(app, context);
}

function mountOwners(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.get('/v1.0/servicePrincipals/:key/owners', (c) => {
    const { directory } = context;
    const principal = findServicePrincipal(directory, c.req.param('key'));
    authorize(c.get('caller'), directory.tenant, 'servicePrincipal.read', principal);
    const entities = viewOwners(directory, principal);
    return answerCollection(c, { type: directoryObjectType, metadata: 'directoryObjects', entities });
  });

  app.post('/v1.0/servicePrincipals/:key/owners/$ref', async (c) => {
    const body = await readJsonBody(c.req.raw);
    const principal = findServicePrincipal(context.directory, c.req.param('key'));
    authorize(c.get('caller'), context.directory.tenant, 'servicePrincipal.write', principal);
    addOwner(context.directory, principal, readReference(body));
    return sendNothing(c);
  });

  app.delete('/v1.0/servicePrincipals/:key/owners/:ownerId/$ref', (c) => {
    const principal = findServicePrincipal(context.directory, c.req.param('key'));
    authorize(c.get('caller'), context.directory.tenant, 'servicePrincipal.write', principal);
    removeOwner(principal, c.req.param('ownerId').toLowerCase());
    return sendNothing(c);
  });
}
