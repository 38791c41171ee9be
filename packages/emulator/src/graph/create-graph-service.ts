import { Hono } from 'hono';
import { randomGuid } from '../caller/random-guid.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { mountApplications } from './applications/application-routes.ts';
import { mountAssignments } from './assignments/assignment-routes.ts';
import { authenticate } from './authenticate.ts';
import { mountBatch } from './batch/batch-routes.ts';
import { canonicalPath, isKnownSegment } from './canonical-path.ts';
import { mountConditionalAccess } from './conditional-access/conditional-access-routes.ts';
import { mountKeys } from './credentials/key-routes.ts';
import { mountPasswords } from './credentials/password-routes.ts';
import { mountDeletedItems } from './deleted-items/deleted-item-routes.ts';
import { mountDelta } from './delta/delta-routes.ts';
import { mountDirectoryObjects } from './directory-object-routes.ts';
import { GraphError, graphError } from './errors/graph-error.ts';
import { injectFaults } from './faults/inject-faults.ts';
import { mountFederatedCredentials } from './federated-credentials/federated-credential-routes.ts';
import { mountGrantLists } from './grants/grant-list-routes.ts';
import { mountGrants } from './grants/grant-routes.ts';
import type { GraphEnv } from './graph-env.ts';
import { mountGroups } from './groups/group-routes.ts';
import { mountMemberGroups } from './memberships/member-group-routes.ts';
import { mountMemberships } from './memberships/membership-routes.ts';
import { mountOwners } from './owners/owner-routes.ts';
import { mountPolicies } from './policies/policy-routes.ts';
import { sendError, setCommonHeaders } from './respond.ts';
import { mountServicePrincipals } from './service-principals/service-principal-routes.ts';
import { mountSignIns } from './sign-ins/sign-in-routes.ts';
import { mountTenant } from './tenant/tenant-routes.ts';
import { mountUserInfo } from './user-info/user-info-routes.ts';
import { mountRevokeSessions } from './users/revoke-sessions-routes.ts';
import { mountUsers } from './users/user-routes.ts';
import { mountUserWrites } from './users/user-write-routes.ts';

/**
 * Makes the local Microsoft Graph, v1.0: what registering an API, consenting, assigning and the commands of `az ad` need,
 * over the same directory that the token service decides on.
 */
export function createGraphService(context: EmulatorContext): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>({ getPath: (request) => canonicalPath(new URL(request.url).pathname) });

  app.use(async (c, next) => {
    c.set('requestId', randomGuid(context.random));
    setCommonHeaders(c, context);
    await next();
  });
  app.use(authenticate(context));
  app.use(injectFaults(context));

  // Before the collections, whose objects would be called `delta`.
  mountDelta(app, context);
  mountApplications(app, context);
  mountFederatedCredentials(app, context);
  mountPasswords(app, context);
  mountKeys(app, context);
  mountServicePrincipals(app, context);
  mountAssignments(app, context);
  mountGrants(app, context);
  mountGrantLists(app, context);
  mountUsers(app, context);
  mountUserWrites(app, context);
  mountRevokeSessions(app, context);
  mountGroups(app, context);
  mountOwners(app, context);
  mountMemberships(app, context);
  mountMemberGroups(app, context);
  mountDeletedItems(app, context);
  mountPolicies(app, context);
  mountConditionalAccess(app, context);
  mountSignIns(app, context);
  mountTenant(app, context);
  mountUserInfo(app, context);
  mountBatch(app);
  mountDirectoryObjects(app, context);

  app.notFound((c) => {
    const [, version = '', ...segments] = c.req.path.split('/');
    if (version !== 'v1.0') return sendError(c, context, graphError('unknownVersion', { version }));
    const [first = ''] = segments;
    // Below a collection that is served, it is the end of the path that is not.
    const segment = isKnownSegment(first) ? (segments.at(-1) ?? first) : first;
    const values = { segment, method: c.req.method, path: `/${segments.join('/')}` };
    return sendError(c, context, graphError('unknownSegment', values));
  });
  // A fault of the emulator's own must not show its stack: the answer is Graph's shape and nothing else.
  app.onError((error, c) => sendError(c, context, error instanceof GraphError ? error : graphError('internal')));
  return app;
}
