import type { Hono } from 'hono';
import type { Application } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { findApplication } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerCollection, answerEntity } from '../query/answer-query.ts';
import { listObjects } from '../query/entity-list.ts';
import { sendEntity, sendNothing, setLocation } from '../respond.ts';
import { applicationType, plainApplicationProperties } from './application-type.ts';
import { viewApplication, viewNewApplication } from './application-view.ts';
import { viewNewPassword } from './password-routes.ts';
import { createApplication, deleteApplication, updateApplication } from './write-application.ts';

const metadata = 'applications';

/** GET and POST /applications, GET, PATCH and DELETE of one by object id or appId. */
export function mountApplications(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.get('/v1.0/applications', (c) => {
    const { directory } = context;
    authorize(c.get('caller'), directory.tenant, 'application.list');
    const own = [...directory.applications.values()].filter(({ appId }) => !directory.foreignAppIds.has(appId));
    const view = (application: Application) => viewApplication(application, directory.tenant);
    const entities = listObjects(own, view, plainApplicationProperties);
    return answerCollection(c, { type: applicationType, metadata, entities });
  });

  app.post('/v1.0/applications', async (c) => {
    const { tenant } = context.directory;
    authorize(c.get('caller'), tenant, 'application.create');
    const body = await readJsonBody(c.req.raw);
    const { application, passwords } = createApplication(context, c.get('caller'), body);
    setLocation(c, tenant.id, application.id, 'Application');
    const entity = viewNewApplication(application, tenant, context.clock.now());
    return sendEntity(
      c,
      `${metadata}/$entity`,
      { ...entity, passwordCredentials: passwords.map(viewNewPassword) },
      201,
    );
  });

  app.get('/v1.0/applications/:key', (c) => {
    const { directory } = context;
    const application = findApplication(directory, c.req.param('key'));
    authorize(c.get('caller'), directory.tenant, 'application.read', application);
    return answerEntity(c, { type: applicationType, metadata }, viewApplication(application, directory.tenant));
  });

  app.patch('/v1.0/applications/:key', async (c) => {
    const body = await readJsonBody(c.req.raw);
    const application = findApplication(context.directory, c.req.param('key'));
    authorize(c.get('caller'), context.directory.tenant, 'application.write', application);
    updateApplication(context, application, body);
    return sendNothing(c);
  });

  app.delete('/v1.0/applications/:key', (c) => {
    const application = findApplication(context.directory, c.req.param('key'));
    authorize(c.get('caller'), context.directory.tenant, 'application.write', application);
    deleteApplication(context, application);
    return sendNothing(c);
  });
}
