import type { ConditionalAccessPolicy } from '../directory/model.ts';
import { requestedAuthenticationContexts } from '../tokens/requested-claims.ts';
import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/**
 * Conditional Access: 53003 when a policy blocks the sign-in, 50076 when one asks for a second factor that it does not
 * have. Policies are about APIs, not about clients (Microsoft Learn, "Conditional Access: target resources").
 */
export function checkConditionalAccess(facts: AccessFacts): EntraRefusal | undefined {
  const { user, resource, request } = facts;
  if (user === undefined || resource === undefined) return undefined;
  const policies = policiesThatApply(facts);
  const blocking = policies.filter((policy) => policy.grant === 'block');
  if (blocking.length > 0) return refuse(53003, {}, { claims: challenge('capolids', blocking) });
  const asking = policies.filter((policy) => policy.grant === 'mfa');
  if (asking.length === 0 || request.session?.methods.includes('mfa') === true) return undefined;
  const values = { resourceAppId: resource.appId };
  // Recorded without claims where the password was sent: login/password/mfa-required-2025-1.
  if (request.flow === 'password') return refuse(50076, values);
  return refuse(50076, values, {
    claims: challenge('capolids', asking),
    inferred: 'The member claims is inferred from AADSTS53003 and AADSTS50079; a body with it was not seen.',
  });
}

/** The policies of the tenant that a request meets. */
export function policiesThatApply({
  context,
  user,
  resource,
  request,
}: AccessFacts): readonly ConditionalAccessPolicy[] {
  const contexts = requestedAuthenticationContexts(request.claims);
  const byDeviceCode =
    request.session?.deviceCode === true || request.flow === 'device-sign-in' || request.flow === 'device-code';
  return context.directory.conditionalAccessPolicies.filter(
    (policy) =>
      policy.state === 'enabled' &&
      !policy.excludedUsers.includes(user?.id ?? '') &&
      (policy.users === 'all' || policy.users.includes(user?.id ?? '')) &&
      (policy.authenticationContexts.length > 0
        ? policy.authenticationContexts.some((value) => contexts.includes(value))
        : namesResource(policy, resource?.appId ?? '')) &&
      (!policy.deviceCodeFlowOnly || byDeviceCode),
  );
}

function namesResource({ resources, excludedResources }: ConditionalAccessPolicy, appId: string): boolean {
  return (resources === 'all' || resources.includes(appId)) && !excludedResources.includes(appId);
}

/** The claims parameter that a client sends with the sign-in that satisfies the policies. */
function challenge(name: string, policies: readonly ConditionalAccessPolicy[]): string {
  return JSON.stringify({ access_token: { [name]: { essential: true, values: policies.map(({ id }) => id) } } });
}
