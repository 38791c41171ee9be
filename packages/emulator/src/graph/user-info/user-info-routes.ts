import type { Context, Hono } from 'hono';
import type { DelegatedCaller } from '../../caller/caller.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { pairwiseSubject } from '../../tokens/pairwise-subject.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { type Entity, sendDocument, serviceRoot } from '../respond.ts';

/**
 * GET and POST of the UserInfo endpoint (OpenID Connect Core section 5.3), which Entra keeps beside Microsoft Graph: a
 * token for Graph with the scope `openid` opens it, one for an API of one's own does not [D: userinfo.md].
 */
export function mountUserInfo(app: Hono<GraphEnv>, context: EmulatorContext): void {
  const answer = (c: Context<GraphEnv>): Response => {
    const caller = c.get('caller');
    if (caller.kind !== 'delegated' || !caller.permissions.has('openid')) throw graphError('openidMissing');
    return sendDocument(c, viewUserInfo(context, caller));
  };
  app.get('/oidc/userinfo', answer);
  app.post('/oidc/userinfo', answer);
}

/** `sub` is that of the client's own id_token (OpenID Connect Core section 5.3.2). */
function viewUserInfo({ directory }: EmulatorContext, { clientId, user, permissions }: DelegatedCaller): Entity {
  const sub = pairwiseSubject(directory.tenant.id, clientId, user.id);
  const profile = {
    name: user.displayName,
    family_name: user.surname,
    given_name: user.givenName,
    picture: `${serviceRoot}/me/photo/$value`,
  };
  return {
    sub,
    ...(permissions.has('profile') ? profile : {}),
    ...(permissions.has('email') && user.mail !== null ? { email: user.mail } : {}),
  };
}
