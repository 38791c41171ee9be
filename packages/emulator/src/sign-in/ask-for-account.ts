import type { Context } from 'hono';
import { accountPickerPage } from '../pages/account-picker-page.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import { decideAccess } from '../rules/decide-access.ts';
import type { BrowserSession } from './browser-sessions.ts';
import { refuseSignIn } from './refuse-sign-in.ts';
import { formTargetsOf } from './reply-address.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import { accessRequestOf, type SignInRequest } from './sign-in-request.ts';

/** Shows the account picker, or the refusal that no account could change. */
export function askForAccount(
  desk: SignInDesk,
  c: Context,
  session: BrowserSession,
  request: SignInRequest,
): Response | Promise<Response> {
  const { directory } = desk.context;
  const decision = decideAccess(desk.context, accessRequestOf(request));
  if (decision.outcome === 'refused') return refuseSignIn(desk, c, request, decision.refusal);
  const hint = request.kind === 'authorize' ? request.loginHint : undefined;
  const suggested = hint === undefined ? undefined : directory.findUser(hint);
  const enabled = [...directory.users.values()].filter((user) => user.accountEnabled);
  const accounts = enabled.toSorted((a, b) => Number(b === suggested) - Number(a === suggested));
  return respondWithPage(
    c,
    accountPickerPage({
      clientName: decision.client.displayName,
      resourceName: decision.resource.displayName,
      tenantName: directory.tenant.displayName,
      accounts,
      ...(suggested === undefined ? {} : { suggestedId: suggested.id }),
      form: {
        action: '/sign-in/account',
        ticket: desk.tickets.issue(session.id, { step: 'choose-account', request }),
      },
      formTargets: request.kind === 'authorize' ? formTargetsOf(request.reply) : [],
    }),
  );
}
