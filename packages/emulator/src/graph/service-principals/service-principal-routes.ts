import type { Context, Hono } from 'hono';
import type { ServicePrincipal } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { viewAssignment } from '../assignments/assignment-view.ts';
import { authorize } from '../authorization/authorize.ts';
import { type JsonObject, readJsonBody } from '../body/read-json-body.ts';
import { isReplicated } from '../faults/replication.ts';
import { alternateKey, findServicePrincipal } from '../find-object.ts';
import { viewGrant } from '../grants/grant-view.ts';
import type { GraphEnv } from '../graph-env.ts';
import { viewMemberOf } from '../memberships/memberships.ts';
import { viewOwners } from '../owners/change-owners.ts';
import { answerEntity } from '../query/answer-query.ts';
import { listObjects } from '../query/entity-list.ts';
import type { Expansions } from '../query/expand.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { mountObjects } from '../query/mount-objects.ts';
import { sendEntity, sendNothing, setLocation } from '../respond.ts';
import { viewOwnedObjects } from '../users/user-routes.ts';
import { wantsUpsert } from '../wants-upsert.ts';
import { deleteServicePrincipal } from './delete-service-principal.ts';
import { plainPrincipalProperties, servicePrincipalType as type } from './service-principal-type.ts';
import { viewServicePrincipal } from './service-principal-view.ts';
import { createServicePrincipal, updateServicePrincipal } from './write-service-principal.ts';

const metadata = 'servicePrincipals';

/** GET and POST /servicePrincipals; GET, PATCH and DELETE of one by object id or appId; what it owns. */
export function mountServicePrincipals(app: Hono<GraphEnv>, context: EmulatorContext): void {
  const expansions = expansionsOf(context);
  const open = (c: Context<GraphEnv>, operation: 'servicePrincipal.read' | 'servicePrincipal.write') => {
    const principal = findServicePrincipal(context.directory, c.req.param('key') ?? '');
    authorize(c.get('caller'), context.directory.tenant, operation, principal);
    return principal;
  };

  mountCollection(app, '/v1.0/servicePrincipals', (c) => {
    const { directory } = context;
    authorize(c.get('caller'), directory.tenant, 'servicePrincipal.list');
    const view = (principal: ServicePrincipal) => viewServicePrincipal(principal, directory);
    const principals = [...directory.servicePrincipals.values()].filter(isReplicated);
    return { type, metadata, entities: listObjects(principals, view, plainPrincipalProperties), expansions };
  });

  app.post('/v1.0/servicePrincipals', async (c) => sendCreated(c, context, await readJsonBody(c.req.raw)));

  app.get('/v1.0/servicePrincipals/:key', (c) => {
    const entity = viewServicePrincipal(open(c, 'servicePrincipal.read'), context.directory);
    return answerEntity(c, { type, metadata, expansions }, entity);
  });

  app.patch('/v1.0/servicePrincipals/:key', async (c) => {
    const body = await readJsonBody(c.req.raw);
    const appId = alternateKey(c.req.param('key'), 'appId');
    const missing = appId !== undefined && context.directory.findServicePrincipal(appId) === undefined;
    if (missing && wantsUpsert(c)) return sendCreated(c, context, { ...body, appId });
    updateServicePrincipal(context, open(c, 'servicePrincipal.write'), body);
    return sendNothing(c);
  });

  app.delete('/v1.0/servicePrincipals/:key', (c) => {
    deleteServicePrincipal(context, open(c, 'servicePrincipal.write'));
    return sendNothing(c);
  });

  mountOwnedObjects(app, context);
}

/** An application that may write only what it owns finds it so: /applications is closed to it. */
function mountOwnedObjects(app: Hono<GraphEnv>, context: EmulatorContext): void {
  mountObjects(app, '/v1.0/servicePrincipals/:key/ownedObjects', (c) => {
    const principal = findServicePrincipal(context.directory, c.req.param('key') ?? '');
    authorize(c.get('caller'), context.directory.tenant, 'servicePrincipal.read', principal);
    return viewOwnedObjects(context, principal.id);
  });
}

function sendCreated(c: Context<GraphEnv>, context: EmulatorContext, body: JsonObject): Response {
  const principal = createServicePrincipal(context, c.get('caller'), body);
  setLocation(c, context.directory.tenant.id, principal.id, 'ServicePrincipal');
  return sendEntity(c, `${metadata}/$entity`, viewServicePrincipal(principal, context.directory), 201);
}

function expansionsOf(context: EmulatorContext): Expansions {
  return {
    owners: (id) => viewOwners(context.directory, findServicePrincipal(context.directory, id)),
    memberOf: (id) => viewMemberOf(context.directory, id),
    appRoleAssignedTo: (id) => context.directory.assignmentsTo(id).map(viewAssignment),
    appRoleAssignments: (id) => context.directory.assignmentsOf(id).map(viewAssignment),
    oauth2PermissionGrants: (id) => context.directory.grantsOf(id).map(viewGrant),
  };
}
