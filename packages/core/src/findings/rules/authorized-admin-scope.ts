import type { RiskRule } from '../risk-rule.ts';
import { listOf, term } from '../words.ts';

/** A06 */
export const authorizedAdminScope: RiskRule = {
  id: 'A06',
  severity: 'high',
  title: 'A scope that needs an administrator’s consent is authorized',
  why: 'A scope is marked “admins only” so that an administrator decides who uses it. Authorizing a client for it skips that decision.',
  looksAt: ['application: api.preAuthorizedApplications[].delegatedPermissionIds, api.oauth2PermissionScopes[].type'],
  fix: 'List only the other scopes for the client, and let an administrator consent to this one.',
  manifest: 'authorizedClients:\n  - { client: <client>, scopes: [<scope for users>] }',
  grade: '?',
  reference: 'https://learn.microsoft.com/graph/api/resources/permissionscope',
  open: 'Whether Entra honours pre-authorization of such scopes is not documented; expect that it does.',
  check: (exposure) => {
    const adminScopes = new Set(exposure.scopes.filter(({ consent }) => consent === 'admin').map(({ value }) => value));
    const found = exposure.authorizedClients.flatMap(({ client, scopes }) => {
      const values = scopes.flatMap(({ value }) => (value !== undefined && adminScopes.has(value) ? [value] : []));
      return values.length === 0 ? [] : [`${client.name}: ${listOf(values)}`];
    });
    if (found.length === 0) return undefined;
    return {
      message:
        'A scope that needs an administrator’s consent is authorized for a client, which skips that consent. Whether Entra honours it for such scopes is not documented; expect that it does.',
      evidence: `${term(exposure, 'authorizedClients')}: ${listOf(found)}`,
      manifestPath: ['authorizedClients'],
    };
  },
};
