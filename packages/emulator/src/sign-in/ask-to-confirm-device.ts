import type { Context } from 'hono';
import type { User } from '../directory/model.ts';
import { deviceConfirmPage } from '../pages/device-confirm-page.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import { decideAccess } from '../rules/decide-access.ts';
import type { BrowserSession } from './browser-sessions.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import { accessRequestOf, type DeviceSignIn } from './sign-in-request.ts';

/** Shows which client the device is, before it is let in. */
export function askToConfirmDevice(
  desk: SignInDesk,
  c: Context,
  session: BrowserSession,
  request: DeviceSignIn,
  user: User,
): Response | Promise<Response> {
  const decision = decideAccess(desk.context, accessRequestOf(request));
  if (decision.outcome === 'refused') return refuseSignIn(desk, c, request, decision.refusal);
  return respondWithPage(
    c,
    deviceConfirmPage({
      clientName: decision.client.displayName,
      clientId: decision.client.appId,
      resourceName: decision.resource.displayName,
      userCode: request.userCode,
      user,
      form: {
        action: '/sign-in/device',
        ticket: desk.tickets.issue(session.id, { step: 'confirm-device', request, userId: user.id }),
      },
    }),
  );
}
