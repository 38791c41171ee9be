import type { User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { ClientParty, GrantedAccess } from '../rules/access-request.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import { contextOfRequest } from '../rules/request-tenant.ts';
import { beginSession, type SignInSession } from '../token-service/sign-in-session.ts';
import { grantConsent } from './grant-consent.ts';
import { nextStep } from './next-step.ts';
import { SignInRefusedError } from './sign-in-refused-error.ts';
import type { SignInRequest } from './sign-in-request.ts';
import { traceSignIn } from './trace-sign-in.ts';

export interface SignInOptions {
  /** Whether to accept the consent page should it come. Default: false, which refuses with AADSTS65001. */
  readonly consent?: boolean;
  /** Whether to sign in with multifactor authentication. Default: false; a policy that asks for it refuses with AADSTS50076. */
  readonly mfa?: boolean;
}

/** What the pages would have come to. */
export interface WithoutPages {
  readonly user: User;
  readonly decision: GrantedAccess;
  readonly session: SignInSession;
}

/**
 * Takes the decisions of the pages for a program that stands in for a person.
 *
 * @throws SignInRefusedError where the pages would refuse or, without `consent`, ask
 */
export function signInWithoutPages(
  context: EmulatorContext,
  request: SignInRequest,
  userPrincipalName: string,
  { consent = false, mfa = false }: SignInOptions,
): WithoutPages {
  const user = context.tenants.findAccount(userPrincipalName)?.user;
  if (user === undefined) {
    const { directory } = contextOfRequest(context, request);
    const refusal = refuse(50034, { upn: userPrincipalName, tenant: directory.tenant.displayName });
    traceSignIn(context, request, userPrincipalName, refusal);
    throw new SignInRefusedError(refusal);
  }
  const methods = mfa ? ['pwd', 'mfa'] : ['pwd'];
  const session = { ...beginSession(context, methods), deviceCode: request.kind === 'device' };
  let next = nextStep(context, request, user, session, false);
  if (next.step === 'ask-consent' && consent) {
    if (next.decision.outcome === 'consent-needed') grantConsent(context, next.decision, user, 'user');
    next = nextStep(context, request, user, session, true);
  }
  if (next.step === 'finish') {
    traceSignIn(context, request, user.id);
    return { user, decision: next.decision, session };
  }
  const refusal = next.step === 'refuse' ? next.refusal : consentMissing(next.decision.client);
  traceSignIn(context, request, user.id, refusal);
  throw new SignInRefusedError(refusal);
}

function consentMissing(client: ClientParty): EntraRefusal {
  return refuse(65001, { appId: client.appId, name: client.displayName });
}
