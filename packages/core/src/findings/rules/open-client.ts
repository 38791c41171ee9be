import { pasteId } from '../az-rest.ts';
import type { ExposedClient } from '../exposed-client.ts';
import { notLookedAt } from '../fact.ts';
import type { RiskRule } from '../risk-rule.ts';
import { namesOf } from '../words.ts';

/** A18 */
export const openClient: RiskRule = {
  id: 'A18',
  severity: 'medium',
  title: 'Everyone may use the public client itself',
  why: 'In the phish called ConsentFix the victim signs in to Azure CLI on the genuine page and hands over the address that the browser lands on. Requiring assignment on the client’s own service principal limits who can use the client at all, and is the strongest single mitigation.',
  looksAt: ['servicePrincipal of each public client that is let in: appRoleAssignmentRequired'],
  fix: 'Create the client’s service principal in the tenant, assign who works with it, then require assignment on it. This concerns everything that people do with that client, not this API alone.',
  grade: 'C',
  reference: 'https://github.com/maester365/maester',
  check: ({ authorizedClients, grants }) => {
    const letIn = [...authorizedClients, ...(grants.known ? grants.value : [])].map(({ client }) => client);
    const clients = [...new Map(letIn.map((client) => [client.appId, client])).values()].filter(
      ({ publicClient }) => publicClient === true,
    );
    const open = clients.filter(isOpenClient);
    if (open.length > 0) {
      return {
        message: `Everyone in the tenant may use ${namesOf(open)}, so a phish for that client can aim at anyone who may use this API.`,
        evidence: open.map(describe).join('; '),
        az: open.map(mendFor).join('\n'),
      };
    }
    const unseen = clients.find(({ principal }) => !principal.known);
    return unseen?.principal.known === false ? notLookedAt(unseen.principal.because) : undefined;
  },
};

function isOpenClient({ principal }: ExposedClient): boolean {
  if (!principal.known) return false;
  return principal.value === 'missing' || (principal.value.enabled && !principal.value.assignmentRequired);
}

function describe({ appId, principal }: ExposedClient): string {
  const missing = principal.known && principal.value === 'missing';
  return `${appId}: ${missing ? 'no service principal in the tenant' : 'appRoleAssignmentRequired is false'}`;
}

function mendFor({ appId, principal }: ExposedClient): string {
  const id = pasteId(appId, 'client id');
  const require = `az rest --method PATCH --url "https://graph.microsoft.com/v1.0/servicePrincipals(appId='${id}')" --body '{"appRoleAssignmentRequired":true}'`;
  return principal.known && principal.value === 'missing' ? `az ad sp create --id ${id}\n${require}` : require;
}
