import { clouds } from '@entrada/core/data';
import type { Context, Hono } from 'hono';
import type { User } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import { graphError } from '../errors/graph-error.ts';
import { findUser } from '../find-object.ts';
import type { GraphEnv } from '../graph-env.ts';
import { sendEntity } from '../respond.ts';

/** POST revokeSignInSessions of /me and of one user: refresh tokens and browser sessions end (AADSTS50173). */
export function mountRevokeSessions(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.post('/v1.0/me/revokeSignInSessions', (c) => {
    const caller = c.get('caller');
    if (caller.kind !== 'delegated') throw graphError('meNeedsUser');
    authorize(caller, context.directory.tenant, 'user.revokeOwnSessions');
    return revoke(c, context, caller.user);
  });

  app.post('/v1.0/users/:key/revokeSignInSessions', (c) => {
    const caller = c.get('caller');
    const user = findUser(context.directory, c.req.param('key'));
    const own = caller.kind === 'delegated' && caller.user.id === user.id;
    authorize(caller, context.directory.tenant, own ? 'user.revokeOwnSessions' : 'user.revokeSessions');
    return revoke(c, context, user);
  });
}

function revoke(c: Context<GraphEnv>, { refreshTokens }: EmulatorContext, user: User): Response {
  refreshTokens.revokeUser(user.id);
  // Graph answers so to actions (graph/me/revoke-sign-in-sessions-1).
  c.header('Location', clouds.public.graphResource);
  return sendEntity(c, 'Edm.Boolean', { value: true });
}
