import { Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import { mountSignIn } from '../sign-in/mount-sign-in.ts';
import { mountWhy } from '../why/mount-why.ts';
import { declareCharset } from './declare-charset.ts';
import { mountDeviceAuthorizationEndpoint } from './device-authorization-endpoint.ts';
import { mountDiscovery } from './discovery/mount-discovery.ts';
import { mountFallbacks } from './mount-fallbacks.ts';
import { mountTokenEndpoint } from './token-endpoint.ts';

/**
 * The token service of the local tenant: discovery, keys, `/devicecode`, `/token`, and the pages of `sign-in/`. Serves
 * `login.microsoftonline.com` and the emulator's own origin alike; routes are by path only.
 */
export function createTokenService(context: EmulatorContext): Hono {
  const app = new Hono();
  app.use(declareCharset);
  mountDiscovery(app, context);
  mountDeviceAuthorizationEndpoint(app, context);
  mountTokenEndpoint(app, context);
  mountSignIn(app, context);
  mountWhy(app, context);
  mountFallbacks(app, context);
  return app;
}
