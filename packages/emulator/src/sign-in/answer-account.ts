import type { Context } from 'hono';
import { beginSession } from '../token-service/sign-in-session.ts';
import { askToConfirmDevice } from './ask-to-confirm-device.ts';
import { cancelSignIn } from './cancel-sign-in.ts';
import { type PostedForm, staleForm } from './posted-form.ts';
import { proceed } from './proceed.ts';
import type { SignInDesk } from './sign-in-desk.ts';

/** Takes the answer of the account picker. Choosing an account is signing in. */
export function answerAccount(desk: SignInDesk, c: Context, form: PostedForm): Response | Promise<Response> {
  const session = desk.sessions.find(c);
  const pending = desk.tickets.take(session?.id, form('ticket'), 'choose-account');
  if (session === undefined || pending === undefined) return staleForm(c);
  const { request } = pending;
  if (form('answer') === 'cancel') return cancelSignIn(desk, c, request);
  const user = desk.context.tenants.findAccount(form('account'))?.user;
  if (user === undefined || !user.accountEnabled) return staleForm(c);
  session.userId = user.id;
  session.signIn = beginSession(desk.context, form('mfa') === 'yes' ? ['pwd', 'mfa'] : ['pwd']);
  return request.kind === 'device'
    ? askToConfirmDevice(desk, c, session, request, user)
    : proceed(desk, c, session, request, user);
}
