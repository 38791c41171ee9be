import type { Denial } from './denial.ts';
import type { Finding } from './explanation.ts';
import { patchGraph } from './graph-call.ts';
import { advise } from './remedies.ts';

/** 50076, 53003, 70043: a Conditional Access policy asks for more than this sign-in has. */
export function explainPolicy({ directory, resource, user, entry }: Denial): Finding {
  const wanted = entry.code === 53003 ? 'block' : 'mfa';
  const policies = directory.conditionalAccessPolicies.filter(
    (policy) =>
      (entry.code === 70043 ? policy.signInFrequency !== null : policy.grant === wanted) &&
      (policy.users === 'all' || policy.users.includes(user?.id ?? '')) &&
      (policy.authenticationContexts.length > 0 ||
        policy.resources === 'all' ||
        policy.resources.includes(resource?.appId ?? '')),
  );
  const names = policies.map(({ displayName }) => displayName).join(', ');
  return {
    missing: `What the Conditional Access policy ${names || 'in question'} asks for.`,
    remedies: [
      ...(wanted === 'block'
        ? []
        : [advise('Sign in again, interactively and for this API, so that the policy can be met')]),
      ...policies.map(({ id, displayName }) => ({
        title: `Or switch the policy ${displayName} off`,
        graph: patchGraph(`/identity/conditionalAccess/policies/${id}`, { state: 'disabled' }),
        note: 'This emulator’s Graph does not serve policies yet: change the seed.',
      })),
    ],
  };
}
