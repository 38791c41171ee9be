import type { Hono } from 'hono';
import { randomGuid } from '../../caller/random-guid.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { readJsonBody } from '../body/read-json-body.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { sendEntity, sendNothing } from '../respond.ts';
import { type CredentialSet, credentialSets } from './credential-set.ts';
import { viewKeyCredential } from './credential-view.ts';
import { readAddKey, readRemoveKey } from './key-credential-shape.ts';
import { makeKeyCredential } from './merge-key-credentials.ts';
import { verifyProof } from './verify-proof.ts';

/** POST addKey and removeKey of an application or a service principal, which prove that the caller has a key already. */
export function mountKeys(app: Hono<GraphEnv>, context: EmulatorContext): void {
  for (const set of credentialSets(context)) mountSet(app, context, set);
}

function mountSet(app: Hono<GraphEnv>, context: EmulatorContext, { set, resource, openOwnKeys }: CredentialSet): void {
  app.post(`/v1.0/${set}/:key/addKey`, async (c) => {
    const body = await readJsonBody(c.req.raw);
    const { holder, change } = openOwnKeys(c, c.req.param('key'));
    const now = context.clock.now();
    const { keyCredential, proof } = readAddKey(body, resource);
    await verifyProof(holder, proof, now);
    const credential = makeKeyCredential(keyCredential, { newId: () => randomGuid(context.random), now });
    change({ keyCredentials: [...(holder.keyCredentials ?? []), credential] });
    return sendEntity(c, 'microsoft.graph.keyCredential', viewKeyCredential(credential));
  });

  app.post(`/v1.0/${set}/:key/removeKey`, async (c) => {
    const body = await readJsonBody(c.req.raw);
    const { holder, change } = openOwnKeys(c, c.req.param('key'));
    const { keyId, proof } = readRemoveKey(body, resource);
    await verifyProof(holder, proof, context.clock.now());
    const current = holder.keyCredentials ?? [];
    const kept = current.filter((credential) => credential.keyId !== keyId);
    if (kept.length === current.length) throw graphError('keyNotFound');
    change({ keyCredentials: kept });
    return sendNothing(c);
  });
}
