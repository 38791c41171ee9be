import { patchApplication } from '../az-rest.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf, term } from '../words.ts';

/** A15 */
export const missingIdtyp: RiskRule = {
  id: 'A15',
  severity: 'medium',
  title: 'Tokens do not say whether a user or an application asked',
  why: 'The claim `idtyp` says “app” in a token that an application got as itself. It is optional and must be asked for; without it an API can only guess from the absence of other claims.',
  looksAt: ['application: appRoles[].allowedMemberTypes, optionalClaims.accessToken'],
  fix: 'Ask for the optional claim idtyp in access tokens.',
  manifest: 'optionalClaims:\n  accessToken: [idtyp]',
  az: (api) => patchApplication(api, '{"optionalClaims":{"accessToken":[<the claims to keep>,{"name":"idtyp"}]}}'),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/optional-claims-reference',
  check: (exposure) => {
    const roles = exposure.appRoles
      .filter(({ enabled, allowed }) => enabled && allowed.includes('application'))
      .map(({ value }) => value);
    if (roles.length === 0 || exposure.accessTokenClaims.some(({ name }) => name === 'idtyp')) return undefined;
    return {
      message:
        'Applications can hold roles of this API, but its tokens do not say whether an application or a user asked: the API has to guess.',
      evidence: `app roles for applications: ${listOf(roles)}; ${term(exposure, 'accessTokenClaims')} has no idtyp`,
      manifestPath: ['optionalClaims', 'accessToken'],
    };
  },
};
