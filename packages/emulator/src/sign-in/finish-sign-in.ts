import type { Context } from 'hono';
import type { User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { deviceSignedInPage } from '../pages/done-pages.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import type { GrantedAccess } from '../rules/access-request.ts';
import { beginSession, type SignInSession } from '../token-service/sign-in-session.ts';
import { clientInfo } from '../tokens/id-token.ts';
import type { BrowserSession } from './browser-sessions.ts';
import { findPendingDevice } from './find-pending-device.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import { sendReply } from './send-reply.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import type { AuthorizeRequest, SignInRequest } from './sign-in-request.ts';
import { traceSignIn } from './trace-sign-in.ts';

/** Access is given: a client gets its code, a device is approved. */
export function finishSignIn(
  desk: SignInDesk,
  c: Context,
  session: BrowserSession,
  request: SignInRequest,
  user: User,
  decision: GrantedAccess,
): Response | Promise<Response> {
  const { context } = desk;
  if (request.kind === 'device') {
    const pending = findPendingDevice(context, request.userCode);
    if ('code' in pending) return refuseSignIn(desk, c, request, pending);
    const signIn = session.signIn ?? beginSession(context);
    context.deviceCodes.approve(request.userCode, user.id, { ...signIn, deviceCode: true });
  }
  traceSignIn(context, request, user.id);
  if (request.kind === 'device') {
    return respondWithPage(c, deviceSignedInPage(decision.client.displayName, user.userPrincipalName));
  }
  return sendReply(c, request.reply, answerFields(context, request, user, session.signIn ?? beginSession(context)));
}

/** The authorize answer (RFC 6749 section 4.1.2) with Entra's additions. */
export function answerFields(
  context: EmulatorContext,
  request: AuthorizeRequest,
  user: User,
  session: SignInSession,
): Record<string, string | undefined> {
  const { clientId, redirectUri, scope, tenant, codeChallenge, codeChallengeMethod, nonce, claims } = request;
  const code = context.codes.issue({
    clientId,
    userId: user.id,
    redirectUri,
    scope,
    tenant,
    session,
    ...(codeChallenge === undefined ? {} : { codeChallenge }),
    ...(codeChallengeMethod === undefined ? {} : { codeChallengeMethod }),
    ...(nonce === undefined ? {} : { nonce }),
    ...(claims === undefined ? {} : { claims }),
  });
  const account = context.tenants.findAccount(user.id);
  return {
    code,
    client_info:
      request.clientInfo && account !== undefined ? clientInfo(context.within(account.directory), user) : undefined,
    session_state: session.id,
  };
}
