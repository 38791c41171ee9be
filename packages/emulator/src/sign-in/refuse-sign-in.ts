import type { Context } from 'hono';
import type { User } from '../directory/model.ts';
import { refusalPage } from '../pages/refusal-page.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { refusalBody } from '../token-service/refusal-body.ts';
import type { RequestTrace } from '../token-service/request-trace.ts';
import { explainSignIn } from '../why/explain-sign-in.ts';
import { staysOnLoginHost } from './refusal-destination.ts';
import type { ReplyAddress } from './reply-address.ts';
import { sendReply } from './send-reply.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import type { SignInRequest } from './sign-in-request.ts';
import { traceSignIn } from './trace-sign-in.ts';
import { tryAgainPath } from './try-again-path.ts';

/** Refuses a sign-in: on a page for a device and for what Entra keeps on the login host, else by an answer to the client. */
export function refuseSignIn(
  desk: SignInDesk,
  c: Context,
  request: SignInRequest,
  refusal: EntraRefusal,
  user?: User,
): Response | Promise<Response> {
  const trace = traceSignIn(desk.context, request, user?.id, refusal);
  if (request.kind === 'authorize' && (request.prompt === 'none' || !staysOnLoginHost(refusal))) {
    return sendRefusal(c, request.reply, refusal, trace);
  }
  return showRefusal(desk, c, refusal, trace, user === undefined ? undefined : tryAgainPath(request));
}

/**
 * Shows a refusal on a page, with status 400 [I: no page's status was seen].
 *
 * @param tryAgain where the same request can be tried as somebody else
 */
export function showRefusal(
  desk: SignInDesk,
  c: Context,
  refusal: EntraRefusal,
  trace: RequestTrace,
  tryAgain?: string,
): Response | Promise<Response> {
  const entry = desk.context.signInLog.find(trace.traceId);
  const explanation = entry && explainSignIn(desk.context, entry);
  const page = refusalPage({ refusal, stamp: trace, explanation, ...(tryAgain === undefined ? {} : { tryAgain }) });
  return respondWithPage(c, page, 400);
}

/** Tells the client of a refusal at its redirect URI (RFC 6749 section 4.1.2.1). */
export function sendRefusal(
  c: Context,
  reply: ReplyAddress,
  refusal: EntraRefusal,
  trace: RequestTrace,
): Response | Promise<Response> {
  const { error, error_description, error_uri } = refusalBody(refusal, trace);
  return sendReply(c, reply, { error, error_description, error_uri });
}
