import type { Hono } from 'hono';
import type { EmulatorContext } from '../../emulator-context.ts';
import { readPasswordRequest } from '../applications/application-shape.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { guid, readEntity } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { type Entity, sendEntity, sendNothing } from '../respond.ts';
import { type CredentialSet, credentialSets } from './credential-set.ts';
import { viewPasswordCredential } from './credential-view.ts';
import { createPassword, type NewPassword } from './password-credentials.ts';

/** POST addPassword and removePassword of an application or a service principal. */
export function mountPasswords(app: Hono<GraphEnv>, context: EmulatorContext): void {
  for (const set of credentialSets(context)) mountSet(app, context, set);
}

function mountSet(app: Hono<GraphEnv>, context: EmulatorContext, { set, resource, open }: CredentialSet): void {
  app.post(`/v1.0/${set}/:key/addPassword`, async (c) => {
    const body = c.req.raw.body === null ? {} : await readJsonBody(c.req.raw);
    const { holder, change } = open(c, c.req.param('key'));
    const password = createPassword(context, readPasswordRequest(body, resource));
    change({ passwordCredentials: [...(holder.passwordCredentials ?? []), password.credential] });
    c.header('Location', 'https://graph.microsoft.com');
    return sendEntity(c, 'microsoft.graph.passwordCredential', viewNewPassword(password));
  });

  app.post(`/v1.0/${set}/:key/removePassword`, async (c) => {
    const body = await readJsonBody(c.req.raw);
    const { holder, change } = open(c, c.req.param('key'));
    const { keyId } = readEntity(body, resource, { keyId: guid });
    const current = holder.passwordCredentials ?? [];
    const kept = current.filter((credential) => credential.keyId !== keyId);
    if (kept.length === current.length) throw graphError('passwordNotFound');
    change({ passwordCredentials: kept });
    return sendNothing(c);
  });
}

/** A new secret with its value, which is shown this once. */
export function viewNewPassword({ credential, secretText }: NewPassword): Entity {
  return { ...viewPasswordCredential(credential), secretText };
}
