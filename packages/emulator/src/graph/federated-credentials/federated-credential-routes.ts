import { clouds } from '@entrada/core/data';
import type { Context, Hono } from 'hono';
import { randomGuid } from '../../caller/random-guid.ts';
import type { Application, FederatedIdentityCredential } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import type { Operation } from '../authorization/operation-rules.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { graphError } from '../errors/graph-error.ts';
import { findApplication } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerEntity } from '../query/answer-query.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { sendEntity, sendNothing } from '../respond.ts';
import { wantsUpsert } from '../wants-upsert.ts';
import { federatedCredentialType as type, viewFederatedCredential } from './federated-credential-type.ts';
import { createFederatedCredential, updateFederatedCredential } from './write-federated-credential.ts';

const path = '/v1.0/applications/:key/federatedIdentityCredentials';

/** GET and POST federatedIdentityCredentials of an application; GET, PATCH and DELETE of one by id or name. */
export function mountFederatedCredentials(app: Hono<GraphEnv>, context: EmulatorContext): void {
  const open = (c: Context<GraphEnv>, operation: Operation): Application => {
    const application = findApplication(context.directory, c.req.param('key') ?? '');
    authorize(c.get('caller'), context.directory.tenant, operation, application);
    return application;
  };
  const sendCreated = (c: Context<GraphEnv>, application: Application, body: Readonly<Record<string, unknown>>) => {
    const credential = createFederatedCredential(context.directory, application, randomGuid(context.random), body);
    // An internal directory URL, like every Location of Graph (graph/federated-credentials/create-1).
    const path = `/v2/${context.directory.tenant.id}/federatedIdentityCredentials/${credential.id}`;
    c.header('Location', `${clouds.public.graphResource}${path}`);
    return sendEntity(c, `${metadataOf(application)}/$entity`, viewFederatedCredential(credential), 201);
  };

  mountCollection(app, path, (c) => {
    const application = open(c, 'application.read');
    const entities = application.federatedIdentityCredentials.map(viewFederatedCredential);
    return { type, metadata: metadataOf(application), entities };
  });

  app.post(path, async (c) => sendCreated(c, open(c, 'application.write'), await readJsonBody(c.req.raw)));

  app.get(`${path}/:credential`, (c) => {
    const application = open(c, 'application.read');
    const credential = find(application, c.req.param('credential'));
    return answerEntity(c, { type, metadata: metadataOf(application) }, viewFederatedCredential(credential));
  });

  app.patch(`${path}/:credential`, async (c) => {
    const body = await readJsonBody(c.req.raw);
    const application = open(c, 'application.write');
    const key = c.req.param('credential');
    const name = nameIn(key);
    if (name !== undefined && wantsUpsert(c) && lookUp(application, key) === undefined) {
      return sendCreated(c, application, { ...body, name });
    }
    updateFederatedCredential(context.directory, application, find(application, key), body);
    return sendNothing(c);
  });

  app.delete(`${path}/:credential`, (c) => {
    const application = open(c, 'application.write');
    const { id } = find(application, c.req.param('credential'));
    const kept = application.federatedIdentityCredentials.filter((credential) => credential.id !== id);
    context.directory.applications.change(application, { federatedIdentityCredentials: kept });
    return sendNothing(c);
  });
}

function metadataOf({ id }: Application): string {
  return `applications('${id}')/federatedIdentityCredentials`;
}

function find(application: Application, key: string): FederatedIdentityCredential {
  const credential = lookUp(application, key);
  if (credential !== undefined) return credential;
  const isId = /^[0-9a-f-]{36}$/i.test(key);
  throw isId ? graphError('notFound', { id: key }) : graphError('federatedNotFound', { name: nameIn(key) ?? key });
}

function lookUp({ federatedIdentityCredentials }: Application, key: string): FederatedIdentityCredential | undefined {
  const name = nameIn(key) ?? key;
  return federatedIdentityCredentials.find(
    (credential) => credential.id === key.toLowerCase() || credential.name === name,
  );
}

function nameIn(key: string): string | undefined {
  return key.startsWith('name=') ? key.slice('name='.length) : undefined;
}
