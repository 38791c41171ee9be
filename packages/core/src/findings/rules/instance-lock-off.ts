import { patchApplication } from '../az-rest.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A20 */
export const instanceLockOff: RiskRule = {
  id: 'A20',
  severity: 'medium',
  title: 'Other tenants can change their copy of the API',
  why: 'Each tenant that uses an API for several organizations has a service principal of it, which its administrators can give credentials of their own. The instance lock prevents that. An API of one tenant alone has no such copies.',
  looksAt: ['application: signInAudience, servicePrincipalLockConfiguration'],
  fix: 'Switch the instance lock on, for all properties.',
  manifest: 'instanceLock: true',
  az: (api) => patchApplication(api, '{"servicePrincipalLockConfiguration":{"isEnabled":true,"allProperties":true}}'),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/howto-configure-app-instance-property-locks',
  check: ({ signInAudience, instanceLock }) => {
    if (signInAudience === 'AzureADMyOrg') return undefined;
    if (!instanceLock.known) return instanceLock;
    if (instanceLock.value) return undefined;
    return {
      message:
        'Administrators of other tenants can add credentials to their service principal of this API, and act in its name there.',
      evidence: `signInAudience: ${signInAudience}; servicePrincipalLockConfiguration is off or not for all properties`,
      manifestPath: ['instanceLock'],
    };
  },
};
