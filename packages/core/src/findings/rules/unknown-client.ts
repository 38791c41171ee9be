import type { AuthorizedClient } from '../exposed-client.ts';
import { notLookedAt } from '../fact.ts';
import { keepClients } from '../keep-clients.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf, term } from '../words.ts';

/** A05 */
export const unknownClient: RiskRule = {
  id: 'A05',
  severity: 'high',
  title: 'A client that nobody here controls is authorized',
  why: 'Whoever owns the client decides where its users are sent and what it does with their tokens. A client of another organization, or an id that nobody can place, is one whose next version nobody here sees.',
  looksAt: [
    'application: api.preAuthorizedApplications',
    'servicePrincipal of each client: appOwnerOrganizationId',
    'the well-known clients of Microsoft',
  ],
  fix: 'Find out whose client it is; if nobody can say, remove it.',
  manifest: 'authorizedClients: [<clients that you know>]',
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/claims-validation',
  check: (exposure) => {
    const ofOthers = exposure.authorizedClients.filter(isOfOthers);
    if (ofOthers.length > 0) {
      return {
        message: `${listOf(ofOthers.map(describe))} authorized for this API: who owns it decides what happens to the tokens.`,
        evidence: `${term(exposure, 'authorizedClients')}: ${listOf(ofOthers.map(({ client }) => client.appId))}`,
        manifestPath: ['authorizedClients'],
        az: keepClients(exposure, (entry) => !isOfOthers(entry)),
      };
    }
    const unseen = exposure.authorizedClients.find(({ client }) => !client.owner.known);
    return unseen?.client.owner.known === false ? notLookedAt(unseen.client.owner.because) : undefined;
  },
};

function isOfOthers({ client: { owner } }: AuthorizedClient): boolean {
  return owner.known && (owner.value === 'foreign' || owner.value === 'unresolved');
}

function describe({ client: { owner, name, appId } }: AuthorizedClient): string {
  const foreign = owner.known && owner.value === 'foreign';
  return foreign ? `${name}, a client of another organization, is` : `${appId}, which nothing in this tenant has, is`;
}
