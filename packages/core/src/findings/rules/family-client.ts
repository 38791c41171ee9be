import { keepClients } from '../keep-clients.ts';
import type { RiskRule } from '../risk-rule.ts';
import { idsOf, namesOf, term } from '../words.ts';

/** A03 */
export const familyClient: RiskRule = {
  id: 'A03',
  severity: 'high',
  title: 'A member of the family of client ids is authorized',
  why: 'Refresh tokens of Microsoft’s family of client ids (FOCI) stand for each other: one that was given to any application of the family can be redeemed as any other, and so becomes a token for the API. Azure CLI and Azure PowerShell left the family in January 2026.',
  looksAt: ['application: api.preAuthorizedApplications, against the family flags of January 2026'],
  fix: 'Authorize a client outside of the family, such as Azure CLI or Azure PowerShell, or one of your own.',
  manifest: 'authorizedClients: [azure-cli]',
  grade: 'I',
  reference: 'https://github.com/secureworks/family-of-client-ids-research',
  open: 'Microsoft publishes no list of the family, and changes it. The flags are those of a public list of January 2026.',
  check: (exposure) => {
    const clients = exposure.authorizedClients
      .filter(({ client }) => client.family === true)
      .map(({ client }) => client);
    if (clients.length === 0) return undefined;
    const verb = clients.length === 1 ? 'belongs' : 'belong';
    return {
      message: `${namesOf(clients)} ${verb} to Microsoft’s family of client ids: a refresh token of any application of that family becomes a token for this API.`,
      evidence: `${term(exposure, 'authorizedClients')}: ${idsOf(clients)}; family flags as of January 2026`,
      manifestPath: ['authorizedClients'],
      az: keepClients(exposure, ({ client }) => client.family !== true),
    };
  },
};
