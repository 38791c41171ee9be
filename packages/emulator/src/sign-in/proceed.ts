import type { Context } from 'hono';
import type { User } from '../directory/model.ts';
import type { PolicyAsks } from '../pages/account-picker-page.ts';
import { askForAccount } from './ask-for-account.ts';
import { askForConsent } from './ask-for-consent.ts';
import type { BrowserSession } from './browser-sessions.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { nextStep } from './next-step.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import type { SignInRequest } from './sign-in-request.ts';

/** What is asked for in front of a browser, and not missed: 50076 and 70043. */
const askedFor: ReadonlyMap<number, PolicyAsks> = new Map([
  [50076, 'second-factor'],
  [70043, 'new-sign-in'],
]);

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
  const policyAsks = next.step === 'refuse' ? askedFor.get(next.refusal.code) : undefined;
  if (policyAsks !== undefined) return askForAccount(desk, c, session, request, policyAsks);
  if (next.step === 'refuse') return refuseSignIn(desk, c, request, next.refusal, user);
  if (next.step === 'ask-consent') return askForConsent(desk, c, session, request, user, next);
  return finishSignIn(desk, c, session, request, user, next.decision);
}
