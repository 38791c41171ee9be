import type { Context } from 'hono';
import type { User } from '../directory/model.ts';
import { consentPage } from '../pages/consent-page.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import type { BrowserSession } from './browser-sessions.ts';
import { mayConsentForOrganization, type NextStep } from './next-step.ts';
import { formTargetsOf } from './reply-address.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import type { SignInRequest } from './sign-in-request.ts';

/** Shows the consent page. */
export function askForConsent(
  desk: SignInDesk,
  c: Context,
  session: BrowserSession,
  request: SignInRequest,
  user: User,
  { decision, scopes }: Extract<NextStep, { step: 'ask-consent' }>,
): Promise<Response> {
  const ticket = desk.tickets.issue(session.id, { step: 'consent', request, userId: user.id });
  return respondWithPage(
    c,
    consentPage({
      client: decision.client,
      resource: decision.resource,
      user,
      scopes,
      mayConsentForOrganization: mayConsentForOrganization(user),
      form: { action: '/sign-in/consent', ticket },
      formTargets: request.kind === 'authorize' ? formTargetsOf(request.reply) : [],
    }),
  );
}
