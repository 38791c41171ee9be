import { Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import type { ArmEnv } from './arm-env.ts';
import { ArmError, armError } from './arm-error.ts';
import { authenticate } from './authenticate.ts';
import { mountMonitor } from './monitor/mount-monitor.ts';
import { mountResourceGraph } from './resource-graph/mount-resource-graph.ts';
import { mountResources } from './resource-routes.ts';
import { sendError, setCommonHeaders } from './respond.ts';
import { mountSubscriptions } from './subscription-routes.ts';

/**
 * Makes the local Azure Resource Manager: the tenant, its subscriptions, resource groups and resources, Resource Graph and
 * Monitor's metrics, all of them to read only. What a caller may read is up to the seed's Azure roles; a seed without any
 * lets every caller of the tenant read everything.
 */
export function createArmService(context: EmulatorContext): Hono<ArmEnv> {
  const app = new Hono<ArmEnv>({ getPath: (request) => foldPath(new URL(request.url).pathname) });

  app.use(async (c, next) => {
    setCommonHeaders(c, context);
    await next();
  });
  app.use(authenticate(context));
  app.use(async (c, next) => {
    const version = c.req.query('api-version');
    if (version === undefined || version === '') throw armError('apiVersionMissing');
    if (!/^\d{4}-\d{2}-\d{2}(-preview)?$/.test(version)) throw armError('apiVersionInvalid', { version });
    await next();
  });

  mountSubscriptions(app, context);
  mountMonitor(app, context);
  mountResources(app, context);
  mountResourceGraph(app, context);

  app.notFound((c) => sendError(c, context.directory, armError('notFound', { path: c.req.path })));
  app.onError((error, c) => {
    return sendError(c, context.directory, error instanceof ArmError ? error : armError('internal'));
  });
  return app;
}

/** ARM compares paths without regard to case, and a slash at the end does not count. */
function foldPath(pathname: string): string {
  return pathname.toLowerCase().replace(/(?<=.)\/+$/, '');
}
