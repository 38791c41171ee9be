import { patchServicePrincipal } from '../az-rest.ts';
import type { ExposedClient } from '../exposed-client.ts';
import { isOpen } from '../is-open.ts';
import type { RiskRule } from '../risk-rule.ts';
import { idsOf, namesOf, term } from '../words.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

/** A01 */
export const openPublicClient: RiskRule = {
  id: 'A01',
  severity: 'critical',
  title: 'A public client is authorized while everyone may use the API',
  why: 'Authorizing a client removes the consent prompt for everyone, and without required assignment nobody is filtered: any user of the tenant, guests included, gets a token. A public client is no boundary, since anyone can use its id. Whoever talks a user into one sign-in with that client, or steals its refresh token, is in.',
  looksAt: [
    'application: api.preAuthorizedApplications',
    'application: isFallbackPublicClient, publicClient.redirectUris of clients of this tenant',
    'servicePrincipal: appRoleAssignmentRequired',
  ],
  fix: 'Set assignment.required to true and list who may use the API under assignment.users or assignment.groups. By hand: first the people, then the switch.',
  manifest: 'assignment:\n  required: true\n  groups: [<group>]',
  az: (api) => patchServicePrincipal(api, '{"appRoleAssignmentRequired":true}'),
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity-platform/howto-restrict-your-app-to-a-set-of-users',
  check: (exposure) => {
    if (!isOpen(exposure)) return undefined;
    const clients = exposure.authorizedClients
      .filter(({ client }) => client.publicClient === true)
      .map(({ client }) => client);
    if (clients.length === 0) return undefined;
    return {
      message: `Any user of the tenant gets a token for this API through ${namesOf(clients)}: authorizing a client removes the consent prompt for everyone, and assignment is not required. A public client is no boundary, since anyone can use its id.${sharedId(clients)}`,
      evidence: `${term(exposure, 'authorizedClients')}: ${idsOf(clients)}; ${term(exposure, 'assignmentRequired')}: false`,
      manifestPath: ['assignment', 'required'],
    };
  },
};

function sharedId(clients: readonly ExposedClient[]): string {
  if (!clients.some(({ appId }) => appId === azureCli)) return '';
  return ' The id of Azure CLI is also that of azd and of the Azure SDK’s interactive sign-in.';
}
