import type { RiskRule } from '../risk-rule.ts';

/** A23 */
export const uriPolicyOff: RiskRule = {
  id: 'A23',
  severity: 'medium',
  title: 'The tenant allows identifier URIs that are tied to nothing',
  why: 'With the restriction off, every owner of an application can give it a URI that holds neither tenant id, nor application id, nor a verified domain. Microsoft switched it on in most tenants in June and July 2025.',
  looksAt: ['policies/defaultAppManagementPolicy: applicationRestrictions.identifierUris'],
  fix: 'Switch uriAdditionWithoutUniqueTenantIdentifier on. It concerns all applications of the tenant; those that are there keep their URIs.',
  az: () =>
    `az rest --method PATCH --url "https://graph.microsoft.com/v1.0/policies/defaultAppManagementPolicy" --body '{"applicationRestrictions":{"identifierUris":{"uriAdditionWithoutUniqueTenantIdentifier":{"state":"enabled"}}}}'`,
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/identifier-uri-restrictions',
  check: ({ identifierUriPolicy: policy }) => {
    if (!policy.known) return policy;
    if (policy.value.defaultUrisOnly || policy.value.uniqueUrisOnly) return undefined;
    return {
      message:
        'Any owner of an application in this tenant can give it an identifier URI that is tied to nothing, and so take one that clients of this API might ask for elsewhere.',
      evidence: 'nonDefaultUriAddition and uriAdditionWithoutUniqueTenantIdentifier are disabled',
    };
  },
};
