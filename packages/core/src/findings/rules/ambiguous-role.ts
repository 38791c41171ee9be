import type { RiskRule } from '../risk-rule.ts';
import { listOf, term } from '../words.ts';

/** A14 */
export const ambiguousRole: RiskRule = {
  id: 'A14',
  severity: 'medium',
  title: 'A role that users and applications can hold',
  why: 'A token whose `roles` holds such a role may come from a person or from an application. An API that decides by the role alone treats a daemon as a user, or a user as a daemon.',
  looksAt: ['application: appRoles[].allowedMemberTypes'],
  fix: 'Declare one role for users and another one for applications.',
  manifest:
    'appRoles:\n  <Role>: { allowed: [user], description: <what it allows> }\n  <Role>.All: { allowed: [application], description: <what it allows> }',
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/howto-add-app-roles-in-apps',
  check: (exposure) => {
    const roles = exposure.appRoles
      .filter(({ enabled, allowed }) => enabled && allowed.includes('user') && allowed.includes('application'))
      .map(({ value }) => value);
    if (roles.length === 0) return undefined;
    return {
      message: `By the role ${listOf(roles)} the API cannot tell a user from an application: both can hold it.`,
      evidence: `app roles with ${term(exposure, 'allowed')} of both kinds: ${listOf(roles)}`,
      manifestPath: ['appRoles', roles[0] ?? ''],
    };
  },
};
