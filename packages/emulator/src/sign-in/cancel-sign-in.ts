import type { Context } from 'hono';
import { deviceDeclinedPage } from '../pages/done-pages.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import { findClientApplication } from '../rules/access-facts.ts';
import { refuse } from '../rules/entra-refusal.ts';
import { contextOfRequest } from '../rules/request-tenant.ts';
import { refusalBody } from '../token-service/refusal-body.ts';
import { findPendingDevice } from './find-pending-device.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import { sendReply } from './send-reply.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import type { SignInRequest } from './sign-in-request.ts';
import { traceSignIn } from './trace-sign-in.ts';

/**
 * The person cancelled. A device is told `authorization_declined`; a client gets `access_denied` with
 * `error_subcode=cancel` [I: the pair is known from Entra's back button, the description from its consent page, U:
 * MicrosoftDocs/azure-docs#114009].
 */
export function cancelSignIn(
  desk: SignInDesk,
  c: Context,
  request: SignInRequest,
  userId?: string,
): Response | Promise<Response> {
  const { context } = desk;
  const refusal = refuse(65004, {}, { error: 'access_denied' });
  if (request.kind === 'device') {
    const pending = findPendingDevice(context, request.userCode);
    if ('code' in pending) return refuseSignIn(desk, c, request, pending);
    context.deviceCodes.decline(request.userCode);
  }
  const trace = traceSignIn(context, request, userId, refusal);
  if (request.kind === 'device') {
    const client = findClientApplication(contextOfRequest(context, request), request.clientId);
    return respondWithPage(c, deviceDeclinedPage(client?.displayName ?? request.clientId));
  }
  const { error, error_description, error_uri } = refusalBody(refusal, trace);
  return sendReply(c, request.reply, { error, error_subcode: 'cancel', error_description, error_uri });
}
