import { deleteObject } from '../az-rest.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf, namesOf, term } from '../words.ts';

/** A04 */
export const hiddenGrant: RiskRule = {
  id: 'A04',
  severity: 'high',
  title: 'A grant lets a public client in, and the registration does not show it',
  why: 'A permission grant for everyone (AllPrincipals) lets a client in as well as pre-authorization does, but it is kept beside the registration: whoever looks at “Expose an API” does not see it.',
  looksAt: ['oauth2PermissionGrants: consentType AllPrincipals with the API as resource'],
  fix: 'Delete the grant. If the client is meant to have access, authorize it on the registration, where it is seen.',
  manifest: 'authorizedClients: [<client>]',
  az: () => deleteObject('oauth2PermissionGrants/<id of the grant>'),
  grade: 'C',
  reference: 'https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant',
  check: (exposure) => {
    const { grants } = exposure;
    if (!grants.known) return grants;
    const found = grants.value.filter(({ user, client }) => user === undefined && client.publicClient === true);
    if (found.length === 0) return undefined;
    const clients = found.map(({ client }) => client);
    return {
      message: `${namesOf(clients)} may ask for tokens for everyone through a permission grant. It is no entry of the registration, so “Expose an API” does not show it.`,
      evidence: `${term(exposure, 'grants')} for all principals: ${listOf(found.map(({ client, scopes }) => `${client.appId} (${listOf(scopes)})`))}`,
      manifestPath: ['grants'],
    };
  },
};
