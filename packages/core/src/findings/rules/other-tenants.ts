import { patchApplication } from '../az-rest.ts';
import type { RiskRule } from '../risk-rule.ts';
import { namesOf, term } from '../words.ts';

/** A12 */
export const otherTenants: RiskRule = {
  id: 'A12',
  severity: 'high',
  title: 'Users of other tenants, and authorized clients',
  why: 'An API for several organizations that authorizes clients may let in users of other tenants without anyone there having consented: their administrators review consents, and pre-authorization is none.',
  looksAt: ['application: signInAudience, api.preAuthorizedApplications'],
  fix: 'Keep the API to your own tenant; or authorize no client and let each tenant’s administrator consent.',
  manifest: 'signInAudience: AzureADMyOrg',
  az: (api) => patchApplication(api, '{"signInAudience":"AzureADMyOrg"}'),
  grade: '?',
  reference: 'https://learn.microsoft.com/entra/identity-platform/howto-convert-app-to-be-multi-tenant',
  open: 'Whether pre-authorization reaches users of other tenants is unclear: one employee of Microsoft wrote that it does, the reporter saw that it did not (MicrosoftDocs/azure-docs#90788).',
  check: (exposure) => {
    const { signInAudience, authorizedClients } = exposure;
    if (signInAudience === 'AzureADMyOrg' || authorizedClients.length === 0) return undefined;
    return {
      message: `Users of other tenants may get tokens through ${namesOf(authorizedClients.map(({ client }) => client))} without anyone in their tenant having consented. Whether pre-authorization reaches that far is not documented; expect that it does.`,
      evidence: `signInAudience: ${signInAudience}; ${term(exposure, 'authorizedClients')}: ${authorizedClients.length}`,
      manifestPath: ['signInAudience'],
    };
  },
};
