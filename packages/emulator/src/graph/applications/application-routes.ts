import type { Context, Hono } from 'hono';
import type { Application } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { type JsonObject, readJsonBody } from '../body/read-json-body.ts';
import { viewNewPassword } from '../credentials/password-routes.ts';
import { isReplicated } from '../faults/replication.ts';
import { viewFederatedCredential } from '../federated-credentials/federated-credential-type.ts';
import { alternateKey, findApplication, findByUniqueName } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { viewOwners } from '../owners/change-owners.ts';
import { answerEntity } from '../query/answer-query.ts';
import { listObjects } from '../query/entity-list.ts';
import type { Expansions } from '../query/expand.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { sendEntity, sendNothing, setLocation } from '../respond.ts';
import { wantsUpsert } from '../wants-upsert.ts';
import { plainApplicationProperties, applicationType as type } from './application-type.ts';
import { viewApplication, viewNewApplication } from './application-view.ts';
import { createApplication, deleteApplication, updateApplication } from './write-application.ts';

const metadata = 'applications';

/** GET and POST /applications; GET, PATCH and DELETE of one by object id, appId or uniqueName. */
export function mountApplications(app: Hono<GraphEnv>, context: EmulatorContext): void {
  const expansions: Expansions = {
    owners: (id) => viewOwners(context.directory, findApplication(context.directory, id)),
    federatedIdentityCredentials: (id) =>
      findApplication(context.directory, id).federatedIdentityCredentials.map(viewFederatedCredential),
  };
  const open = (c: Context<GraphEnv>, operation: 'application.read' | 'application.write'): Application => {
    const application = findApplication(context.directory, c.req.param('key') ?? '');
    authorize(c.get('caller'), context.directory.tenant, operation, application);
    return application;
  };

  mountCollection(app, '/v1.0/applications', (c) => {
    const { directory } = context;
    authorize(c.get('caller'), directory.tenant, 'application.list');
    const own = ownApplications(context).filter(isReplicated);
    const view = (application: Application) => viewApplication(application, directory.tenant);
    return { type, metadata, entities: listObjects(own, view, plainApplicationProperties), expansions };
  });

  app.post('/v1.0/applications', async (c) => {
    authorize(c.get('caller'), context.directory.tenant, 'application.create');
    return sendCreated(c, context, await readJsonBody(c.req.raw));
  });

  app.get('/v1.0/applications/:key', (c) => {
    const entity = viewApplication(open(c, 'application.read'), context.directory.tenant);
    return answerEntity(c, { type, metadata, expansions }, entity);
  });

  app.patch('/v1.0/applications/:key', async (c) => {
    const body = await readJsonBody(c.req.raw);
    const uniqueName = alternateKey(c.req.param('key'), 'uniqueName');
    const missing = uniqueName !== undefined && findByUniqueName(context.directory, uniqueName) === undefined;
    if (missing && wantsUpsert(c)) {
      authorize(c.get('caller'), context.directory.tenant, 'application.create');
      return sendCreated(c, context, body, uniqueName);
    }
    updateApplication(context, open(c, 'application.write'), body);
    return sendNothing(c);
  });

  app.delete('/v1.0/applications/:key', (c) => {
    deleteApplication(context, open(c, 'application.write'));
    return sendNothing(c);
  });
}

/** The tenant's own registrations. */
export function ownApplications({ directory }: EmulatorContext): readonly Application[] {
  return [...directory.applications.values()].filter(({ appId }) => !directory.foreignAppIds.has(appId));
}

function sendCreated(c: Context<GraphEnv>, context: EmulatorContext, body: JsonObject, uniqueName?: string): Response {
  const { tenant } = context.directory;
  const { application, passwords } = createApplication(context, c.get('caller'), body, uniqueName);
  setLocation(c, tenant.id, application.id, 'Application');
  const entity = viewNewApplication(application, tenant, context.clock.now());
  const passwordCredentials = passwords.map(viewNewPassword);
  return sendEntity(c, `${metadata}/$entity`, { ...entity, passwordCredentials }, 201);
}
