import type { Hono } from 'hono';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { addOwner, removeOwner, viewOwners } from '../change-owners.ts';
import { directoryObjectType } from '../directory-object-type.ts';
import { findApplication } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerCollection } from '../query/answer-query.ts';
import { readReference } from '../read-reference.ts';
import { sendNothing } from '../respond.ts';

/** GET owners, POST owners/$ref and DELETE owners/{id}/$ref of an application. */
export function mountApplicationOwners(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.get('/v1.0/applications/:key/owners', (c) => {
    const { directory } = context;
    const application = findApplication(directory, c.req.param('key'));
    authorize(c.get('caller'), directory.tenant, 'application.read', application);
    const entities = viewOwners(directory, application);
    return answerCollection(c, { type: directoryObjectType, metadata: 'directoryObjects', entities });
  });

  app.post('/v1.0/applications/:key/owners/$ref', async (c) => {
    const body = await readJsonBody(c.req.raw);
    const application = findApplication(context.directory, c.req.param('key'));
    authorize(c.get('caller'), context.directory.tenant, 'application.write', application);
    addOwner(context.directory, application, readReference(body));
    return sendNothing(c);
  });

  app.delete('/v1.0/applications/:key/owners/:ownerId/$ref', (c) => {
    const application = findApplication(context.directory, c.req.param('key'));
    authorize(c.get('caller'), context.directory.tenant, 'application.write', application);
    removeOwner(application, c.req.param('ownerId').toLowerCase());
    return sendNothing(c);
  });
}
