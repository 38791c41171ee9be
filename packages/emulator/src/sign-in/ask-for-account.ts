import type { Context } from 'hono';
import type { User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { accountPickerPage, type PolicyAsks } from '../pages/account-picker-page.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import { decideAccess } from '../rules/decide-access.ts';
import { readLoginHint } from '../tokens/login-hint.ts';
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
  policyAsks?: PolicyAsks,
): Response | Promise<Response> {
  const decision = decideAccess(desk.context, accessRequestOf(request));
  if (decision.outcome === 'refused') return refuseSignIn(desk, c, request, decision.refusal);
  const hint = request.kind === 'authorize' ? request.loginHint : undefined;
  const suggested = hint === undefined ? undefined : desk.context.tenants.findAccount(readLoginHint(hint))?.user;
  const enabled = accountsFor(desk.context, request.tenant).filter((user) => user.accountEnabled);
  const accounts = enabled.toSorted((a, b) => Number(b === suggested) - Number(a === suggested));
  return respondWithPage(
    c,
    accountPickerPage({
      clientName: decision.client.displayName,
      resourceName: decision.resource.displayName,
      tenantName: decision.directory.tenant.displayName,
      accounts,
      policyAsks,
      ...(suggested === undefined ? {} : { suggestedId: suggested.id }),
      form: {
        action: '/sign-in/account',
        ticket: desk.tickets.issue(session.id, { step: 'choose-account', request }),
      },
      formTargets: request.kind === 'authorize' ? formTargetsOf(request.reply) : [],
    }),
  );
}

/**
 * Whom the picker offers: the tenant's own users and guests, then everybody at home elsewhere, whom the tenant may
 * refuse (AADSTS50020). A guest whose home is here too is offered once.
 */
function accountsFor({ tenants }: EmulatorContext, segment: string): readonly User[] {
  const named = tenants.find(segment);
  const here = named === undefined ? [] : [...named.users.values()];
  const elsewhere = tenants.all.filter((directory) => directory !== named);
  const atHome = elsewhere.flatMap((directory) =>
    [...directory.users.values()].filter((user) => tenants.homeOf({ directory, user }).user === user),
  );
  const invited = new Set(
    named === undefined ? [] : here.map((user) => tenants.homeOf({ directory: named, user }).user),
  );
  return [...here, ...atHome.filter((user) => !invited.has(user))];
}
