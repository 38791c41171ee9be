import type { ApiExposure, ApiServicePrincipal } from '../api-exposure.ts';
import { pasteId, patchServicePrincipal } from '../az-rest.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf } from '../words.ts';

/** A25 */
export const servicePrincipalDrift: RiskRule = {
  id: 'A25',
  severity: 'low',
  title: 'The service principal is missing, disabled, or not like the registration',
  why: 'Tokens are issued by the service principal, which holds copies of URIs, scopes and roles. A missing one fails every request (AADSTS500011), a disabled one too, and stale copies let in or refuse what the registration no longer says.',
  looksAt: ['servicePrincipal: accountEnabled, servicePrincipalNames, oauth2PermissionScopes, against the application'],
  fix: 'Create or enable the service principal. Copies are refreshed by themselves, if late; any change to the registration hurries it.',
  az: (api) => patchServicePrincipal(api, '{"accountEnabled":true}'),
  grade: 'D',
  reference: 'https://learn.microsoft.com/graph/api/resources/serviceprincipal',
  check: (exposure) => {
    const { servicePrincipal } = exposure;
    if (!servicePrincipal.known) return servicePrincipal;
    if (servicePrincipal.value === 'missing') {
      return {
        message: 'The API has no service principal in this tenant: every request for a token fails (AADSTS500011).',
        evidence: 'no servicePrincipal with this appId',
        az: `az ad sp create --id ${pasteId(exposure.appId, 'appId of the API')}`,
      };
    }
    if (!servicePrincipal.value.enabled) {
      return {
        message: 'The service principal of the API is disabled: nobody gets a token until somebody enables it.',
        evidence: 'servicePrincipal: accountEnabled is false',
      };
    }
    const drift = differences(exposure, servicePrincipal.value);
    if (drift.length === 0) return undefined;
    return {
      message: 'The service principal still holds an older copy of the registration, and tokens follow the copy.',
      evidence: listOf(drift),
    };
  },
};

function differences({ identifierUris, scopes }: ApiExposure, copy: ApiServicePrincipal): string[] {
  const enabled = scopes.filter((scope) => scope.enabled).map(({ value }) => value);
  return [
    ...identifierUris.filter((uri) => !copy.names.includes(uri)).map((uri) => `the copy lacks the URI ${uri}`),
    ...enabled.filter((value) => !copy.scopes.includes(value)).map((value) => `the copy lacks the scope ${value}`),
    ...copy.scopes.filter((value) => !enabled.includes(value)).map((value) => `the copy still has the scope ${value}`),
  ];
}
