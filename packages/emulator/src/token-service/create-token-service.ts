import { Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';

/**
 * The token service of the local tenant: discovery, keys, `/devicecode`, `/token`, and the pages of `sign-in/`. Serves
 * `login.microsoftonline.com` and the emulator's own origin alike; routes are by path only.
 */
export function createTokenService(_context: EmulatorContext): Hono {
  return new Hono();
}
