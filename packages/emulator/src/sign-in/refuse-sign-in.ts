import type { Context } from 'hono';
import type { User } from '../directory/model.ts';
import { type RefusalStamp, refusalPage } from '../pages/refusal-page.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { logSignIn } from './log-sign-in.ts';
import { staysOnLoginHost } from './refusal-destination.ts';
import { describeRefusal, stampRefusal } from './refusal-stamp.ts';
import type { ReplyAddress } from './reply-address.ts';
import { sendReply } from './send-reply.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import type { SignInRequest } from './sign-in-request.ts';
import { tryAgainPath } from './try-again-path.ts';

/** Refuses a sign-in: on a page for a device and for what Entra keeps on the login host, else by an answer to the client. */
export function refuseSignIn(
  desk: SignInDesk,
  c: Context,
  request: SignInRequest,
  refusal: EntraRefusal,
  user?: User,
): Response | Promise<Response> {
  const correlationId = request.kind === 'authorize' ? request.correlationId : undefined;
  const stamp = stampRefusal(desk.context, correlationId);
  logSignIn(desk.context, {
    request,
    userPrincipalName: user?.userPrincipalName,
    refusal,
    stamp,
  });
  if (request.kind === 'authorize' && (request.prompt === 'none' || !staysOnLoginHost(refusal))) {
    return sendRefusal(c, request.reply, refusal, stamp);
  }
  return showRefusal(c, refusal, stamp, user === undefined ? undefined : tryAgainPath(request));
}

/**
 * Shows a refusal on a page. Its status is the row's where that is 401, else 400 [I: no page's status was seen].
 *
 * @param tryAgain where the same request can be tried as somebody else
 */
export function showRefusal(
  c: Context,
  refusal: EntraRefusal,
  stamp: RefusalStamp,
  tryAgain?: string,
): Response | Promise<Response> {
  const page = refusalPage({ refusal, stamp, ...(tryAgain === undefined ? {} : { tryAgain }) });
  return respondWithPage(c, page, refusal.status === 401 ? 401 : 400);
}

/** Tells the client of a refusal at its redirect URI (RFC 6749 section 4.1.2.1). */
export function sendRefusal(
  c: Context,
  reply: ReplyAddress,
  refusal: EntraRefusal,
  stamp: RefusalStamp,
): Response | Promise<Response> {
  return sendReply(c, reply, {
    error: refusal.error,
    error_description: describeRefusal(refusal, stamp),
    error_uri: refusal.errorUri ? `https://login.microsoftonline.com/error?code=${refusal.code}` : undefined,
  });
}
