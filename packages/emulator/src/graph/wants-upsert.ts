import type { Context } from 'hono';
import type { GraphEnv } from './graph-env.ts';

/** Whether a PATCH by an alternate key may make the object that it does not find (`Prefer: create-if-missing`). */
export function wantsUpsert(c: Context<GraphEnv>): boolean {
  const preferences = c.req.header('Prefer')?.split(',') ?? [];
  return preferences.some((preference) => preference.trim().toLowerCase() === 'create-if-missing');
}
