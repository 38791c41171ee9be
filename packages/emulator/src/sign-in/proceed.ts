import type { Context } from 'hono';
import type { User } from '../directory/model.ts';
import { askForAccount } from './ask-for-account.ts';
import { askForConsent } from './ask-for-consent.ts';
import type { BrowserSession } from './browser-sessions.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { nextStep } from './next-step.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import type { SignInRequest } from './sign-in-request.ts';

/** AADSTS50076: in front of a browser a second factor is asked for, not missed. */
const secondFactorMissing = 50076;

/**
 * Goes on with a sign-in whose user is known: consent page, refusal, or the end.
 *
 * @param consented whether the person has just agreed on the consent page
 */
export function proceed(
  desk: SignInDesk,
  c: Context,
  session: BrowserSession,
  request: SignInRequest,
  user: User,
  consented = false,
): Response | Promise<Response> {
  const next = nextStep(desk.context, request, user, session.signIn, consented);
  if (next.step === 'refuse' && next.refusal.code === secondFactorMissing) {
    return askForAccount(desk, c, session, request, { secondFactor: true });
  }
  if (next.step === 'refuse') return refuseSignIn(desk, c, request, next.refusal, user);
  if (next.step === 'ask-consent') return askForConsent(desk, c, session, request, user, next);
  return finishSignIn(desk, c, session, request, user, next.decision);
}
