import type { PermissionScope, User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { AccessDecision, ConsentNeeded, GrantedAccess } from '../rules/access-request.ts';
import { decideAccess } from '../rules/decide-access.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import type { SignInSession } from '../token-service/sign-in-session.ts';
import { accessRequestOf, type SignInRequest } from './sign-in-request.ts';

/** What comes after a person has said who they are. */
export type NextStep =
  | { readonly step: 'finish'; readonly decision: GrantedAccess }
  | {
      readonly step: 'ask-consent';
      readonly decision: ConsentNeeded | GrantedAccess;
      readonly scopes: readonly PermissionScope[];
    }
  | { readonly step: 'refuse'; readonly refusal: EntraRefusal };

/**
 * Decides what comes next for a user, by the same rules on the pages and in programs.
 *
 * @param session when and how the person signed in
 * @param consented whether the person was asked and agreed in this sign-in; `prompt=consent` asks once
 */
export function nextStep(
  context: EmulatorContext,
  request: SignInRequest,
  user: User,
  session: SignInSession | undefined,
  consented: boolean,
): NextStep {
  const decision = decideAccess(context, accessRequestOf(request, user.id, session));
  if (decision.outcome === 'refused') return { step: 'refuse', refusal: decision.refusal };
  if (decision.outcome === 'consent-needed') {
    const mayConsent = decision.mayUserConsent || mayConsentForOrganization(user);
    return mayConsent
      ? { step: 'ask-consent', decision, scopes: decision.missingScopes }
      : { step: 'refuse', refusal: refuse(90094) };
  }
  const mustAsk = request.kind === 'authorize' && request.prompt === 'consent' && !consented;
  return mustAsk ? { step: 'ask-consent', decision, scopes: grantedScopes(decision) } : { step: 'finish', decision };
}

/**
 * Directory roles whose holders may grant delegated permissions for the whole tenant [D: "Grant tenant-wide admin
 * consent to an application"].
 */
const consentingRoles = [
  'Global Administrator',
  'Privileged Role Administrator',
  'Cloud Application Administrator',
  'Application Administrator',
];

export function mayConsentForOrganization(user: User): boolean {
  return user.directoryRoles.some((role) => consentingRoles.includes(role));
}

function grantedScopes(decision: Extract<AccessDecision, { outcome: 'granted' }>): PermissionScope[] {
  return decision.resource.application.api.oauth2PermissionScopes.filter((scope) =>
    decision.scopes.includes(scope.value),
  );
}
