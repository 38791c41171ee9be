import type { Hono } from 'hono';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { guid, readEntity } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';
import { findApplication } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { type Entity, sendEntity, sendNothing } from '../respond.ts';
import { readPasswordRequest } from './application-shape.ts';
import { viewPasswordCredential } from './application-view.ts';
import { createPassword, type NewPassword } from './password-credentials.ts';

/** POST addPassword and removePassword of an application. */
export function mountPasswords(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.post('/v1.0/applications/:key/addPassword', async (c) => {
    const body = c.req.raw.body === null ? {} : await readJsonBody(c.req.raw);
    const application = findApplication(context.directory, c.req.param('key'));
    authorize(c.get('caller'), context.directory.tenant, 'application.write', application);
    const password = createPassword(context, readPasswordRequest(body));
    application.passwordCredentials = [...application.passwordCredentials, password.credential];
    c.header('Location', 'https://graph.microsoft.com');
    return sendEntity(c, 'microsoft.graph.passwordCredential', viewNewPassword(password));
  });

  app.post('/v1.0/applications/:key/removePassword', async (c) => {
    const body = await readJsonBody(c.req.raw);
    const application = findApplication(context.directory, c.req.param('key'));
    authorize(c.get('caller'), context.directory.tenant, 'application.write', application);
    const { keyId } = readEntity(body, 'Application', { keyId: guid });
    const kept = application.passwordCredentials.filter((credential) => credential.keyId !== keyId);
    if (kept.length === application.passwordCredentials.length) throw graphError('passwordNotFound');
    application.passwordCredentials = kept;
    return sendNothing(c);
  });
}

/** A new secret with its value, which is shown this once. */
export function viewNewPassword({ credential, secretText }: NewPassword): Entity {
  return { ...viewPasswordCredential(credential), secretText };
}
