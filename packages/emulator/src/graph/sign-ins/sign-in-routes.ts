import type { Hono } from 'hono';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerEntity } from '../query/answer-query.ts';
import { mountCollection } from '../query/mount-collection.ts';
import { signInType as type } from './sign-in-type.ts';
import { viewSignIn } from './sign-in-view.ts';

const metadata = 'auditLogs/signIns';

/** GET /auditLogs/signIns, newest first, and one of them: what the token service decided in this tenant. */
export function mountSignIns(app: Hono<GraphEnv>, context: EmulatorContext): void {
  mountCollection(app, '/v1.0/auditLogs/signIns', (c) => {
    const { tenant } = context.directory;
    authorize(c.get('caller'), tenant, 'signIn.read');
    return { type, metadata, entities: context.signInLog.entries(tenant.id).map(viewSignIn).reverse() };
  });

  app.get('/v1.0/auditLogs/signIns/:id', (c) => {
    const { tenant } = context.directory;
    authorize(c.get('caller'), tenant, 'signIn.read');
    const id = c.req.param('id');
    const entry = context.signInLog.find(id);
    if (entry === undefined || entry.tenantId !== tenant.id) throw graphError('notFound', { id });
    return answerEntity(c, { type, metadata }, viewSignIn(entry));
  });
}
