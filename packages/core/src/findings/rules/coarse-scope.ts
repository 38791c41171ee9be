import type { RiskRule } from '../risk-rule.ts';
import { term } from '../words.ts';

/** A26 */
export const coarseScope: RiskRule = {
  id: 'A26',
  severity: 'low',
  title: 'One scope for everything',
  why: 'With user_impersonation as the only scope, a client that needs to read gets whatever the user may do. Least privilege needs scopes that say less.',
  looksAt: ['application: api.oauth2PermissionScopes'],
  fix: 'Declare a scope for each thing that a client may want alone, such as reading, and check it in the API.',
  manifest: 'scopes:\n  <Things>.Read: { consent: user, description: <what it allows> }',
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
  check: (exposure) => {
    const enabled = exposure.scopes.filter((scope) => scope.enabled);
    if (enabled.length !== 1 || enabled[0]?.value !== 'user_impersonation') return undefined;
    return {
      message: 'The only scope is user_impersonation: every client gets whatever the user may do.',
      evidence: `${term(exposure, 'scopes')}: user_impersonation alone`,
      manifestPath: ['scopes'],
    };
  },
};
