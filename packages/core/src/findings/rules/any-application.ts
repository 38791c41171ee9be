import { patchServicePrincipal } from '../az-rest.ts';
import { isOpen } from '../is-open.ts';
import type { RiskRule } from '../risk-rule.ts';
import { term } from '../words.ts';

/** A02 */
export const anyApplication: RiskRule = {
  id: 'A02',
  severity: 'critical',
  title: 'Any application of the tenant gets a token',
  why: 'Without required assignment, every service principal and every managed identity of the tenant can ask for a token for the API as itself. Such a token has no roles, and where the API declares none for applications, it has nothing to check.',
  looksAt: ['servicePrincipal: appRoleAssignmentRequired', 'application: appRoles[].allowedMemberTypes'],
  fix: 'Require assignment; or refuse app-only tokens in the API, as the guard does unless it is told otherwise; or declare an app role for applications and check it.',
  manifest: 'assignment:\n  required: true',
  az: (api) => patchServicePrincipal(api, '{"appRoleAssignmentRequired":true}'),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
  check: (exposure) => {
    if (!isOpen(exposure)) return undefined;
    const { appRoles } = exposure;
    if (appRoles.some(({ enabled, allowed }) => enabled && allowed.includes('application'))) return undefined;
    return {
      message:
        'Any application and any managed identity of the tenant gets a token for this API as itself. The token has no roles, and the API declares none that applications could hold, so there is nothing to check.',
      evidence: `${term(exposure, 'assignmentRequired')}: false; no enabled app role with ${term(exposure, 'allowed')}: [${exposure.source === 'manifest' ? 'application' : 'Application'}]`,
      manifestPath: ['assignment', 'required'],
    };
  },
};
