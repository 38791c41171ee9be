import type { Context } from 'hono';
import { deviceCodePage } from '../pages/device-code-page.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import { askForAccount } from './ask-for-account.ts';
import { cancelSignIn } from './cancel-sign-in.ts';
import { findPendingDevice } from './find-pending-device.ts';
import { type PostedForm, staleForm } from './posted-form.ts';
import { proceed } from './proceed.ts';
import type { SignInDesk } from './sign-in-desk.ts';

/** Asks for the user code. A code in the address only fills the field: a person has to send it. */
export function askForUserCode(
  desk: SignInDesk,
  c: Context,
  userCode: string,
  problem?: string,
): Response | Promise<Response> {
  const ticket = desk.tickets.issue(desk.sessions.open(c).id, { step: 'enter-code' });
  const form = { action: '/device', ticket };
  return respondWithPage(
    c,
    deviceCodePage({ form, userCode, ...(problem === undefined ? {} : { problem }) }),
    problem === undefined ? 200 : 400,
  );
}

/** Takes a user code; a wrong, late or used one is asked for again. */
export function answerUserCode(desk: SignInDesk, c: Context, form: PostedForm): Response | Promise<Response> {
  const session = desk.sessions.find(c);
  const pending = desk.tickets.take(session?.id, form('ticket'), 'enter-code');
  if (session === undefined || pending === undefined) return staleForm(c);
  const found = findPendingDevice(desk.context, form('user_code'));
  if ('code' in found) return askForUserCode(desk, c, form('user_code'), `AADSTS${found.code}: ${found.text}`);
  const { tenant, clientId, scope, userCode } = found;
  return askForAccount(desk, c, session, { kind: 'device', tenant, clientId, scope, userCode });
}

/** Takes the answer of the page that names the device's client. */
export function answerDeviceConfirmation(desk: SignInDesk, c: Context, form: PostedForm): Response | Promise<Response> {
  const session = desk.sessions.find(c);
  const pending = desk.tickets.take(session?.id, form('ticket'), 'confirm-device');
  const user = pending && desk.context.tenants.findAccount(pending.userId)?.user;
  if (session === undefined || pending === undefined || user === undefined) return staleForm(c);
  return form('answer') === 'continue'
    ? proceed(desk, c, session, pending.request, user)
    : cancelSignIn(desk, c, pending.request, user.id);
}
