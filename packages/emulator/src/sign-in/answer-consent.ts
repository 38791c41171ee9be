import type { Context } from 'hono';
import { cancelSignIn } from './cancel-sign-in.ts';
import { grantConsent } from './grant-consent.ts';
import { mayConsentForOrganization, nextStep } from './next-step.ts';
import { type PostedForm, staleForm } from './posted-form.ts';
import { proceed } from './proceed.ts';
import type { SignInDesk } from './sign-in-desk.ts';

/** Takes the answer of the consent page: writes the grant and goes on, or declines. */
export function answerConsent(desk: SignInDesk, c: Context, form: PostedForm): Response | Promise<Response> {
  const session = desk.sessions.find(c);
  const pending = desk.tickets.take(session?.id, form('ticket'), 'consent');
  const user = pending && desk.context.tenants.findAccount(pending.userId)?.user;
  if (session === undefined || pending === undefined || user === undefined) return staleForm(c);
  if (form('answer') !== 'accept') return cancelSignIn(desk, c, pending.request, user.id);
  const next = nextStep(desk.context, pending.request, user, session.signIn, false);
  if (next.step === 'ask-consent' && next.decision.outcome === 'consent-needed') {
    const forAll = form('organization') === 'yes' && mayConsentForOrganization(user);
    grantConsent(desk.context, next.decision, user, forAll ? 'organization' : 'user');
  }
  return proceed(desk, c, session, pending.request, user, true);
}
