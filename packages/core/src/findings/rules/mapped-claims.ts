import { patchApplication } from '../az-rest.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A13 */
export const mappedClaims: RiskRule = {
  id: 'A13',
  severity: 'high',
  title: 'Tokens may carry mapped claims without a signing key of their own',
  why: 'With acceptMappedClaims a claims mapping policy changes what tokens for the API say, signed with the tenant’s common key. On an API for several tenants, outsiders can make up claims in this way.',
  looksAt: ['application: api.acceptMappedClaims'],
  fix: 'Switch it off; use a signing key of the application’s own where claims have to be mapped.',
  az: (api) => patchApplication(api, '{"api":{"acceptMappedClaims":false}}'),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/reference-microsoft-graph-app-manifest',
  check: ({ acceptMappedClaims, signInAudience }) => {
    if (!acceptMappedClaims.known) return acceptMappedClaims;
    if (!acceptMappedClaims.value) return undefined;
    return {
      message:
        'What tokens for this API say can be changed by a claims mapping policy, under the tenant’s common signing key. On an API for several tenants outsiders can make up claims.',
      evidence: `api.acceptMappedClaims: true; signInAudience: ${signInAudience}`,
    };
  },
};
