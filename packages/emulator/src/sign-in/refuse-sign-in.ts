import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { User } from '../directory/model.ts';
import { refusalPage } from '../pages/refusal-page.ts';
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
    resource: undefined,
    refusal,
    stamp,
  });
  if (request.kind === 'authorize' && (request.prompt === 'none' || !staysOnLoginHost(refusal))) {
    return sendRefusal(desk, c, request.reply, refusal, stamp);
  }
  const tryAgain = user === undefined ? {} : { tryAgain: tryAgainPath(request) };
  return respondWithPage(c, refusalPage({ refusal, stamp, ...tryAgain }), pageStatus(refusal));
}

/** Shows a refusal whose request is not known well enough to be answered. */
export function refuseOnPage(desk: SignInDesk, c: Context, refusal: EntraRefusal): Response | Promise<Response> {
  const stamp = stampRefusal(desk.context);
  return respondWithPage(c, refusalPage({ refusal, stamp }), pageStatus(refusal));
}

/** Tells the client of a refusal at its redirect URI (RFC 6749 section 4.1.2.1). */
export function sendRefusal(
  desk: SignInDesk,
  c: Context,
  reply: ReplyAddress,
  refusal: EntraRefusal,
  stamp: ReturnType<typeof stampRefusal> = stampRefusal(desk.context),
): Response | Promise<Response> {
  return sendReply(c, reply, {
    error: refusal.error,
    error_description: describeRefusal(refusal, stamp),
    error_uri: refusal.errorUri ? `https://login.microsoftonline.com/error?code=${refusal.code}` : undefined,
  });
}

/** A page is answered with the row's own status where that is an error a browser shows [I: no page's status was seen]. */
function pageStatus(refusal: EntraRefusal): ContentfulStatusCode {
  return refusal.status === 401 ? 401 : 400;
}
