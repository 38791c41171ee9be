import type { AuthorizedClient, AuthorizedScope } from '../exposed-client.ts';
import { keepClients } from '../keep-clients.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf, term } from '../words.ts';

/** A21 */
export const idleAuthorization: RiskRule = {
  id: 'A21',
  severity: 'medium',
  title: 'A client is authorized for a scope that is disabled or gone',
  why: 'Such an entry does nothing today and comes alive when somebody enables the scope, or adds one under that id, without anyone having decided about the client.',
  looksAt: ['application: api.preAuthorizedApplications[].delegatedPermissionIds, api.oauth2PermissionScopes'],
  fix: 'Take the scope out of the client’s entry.',
  manifest: 'authorizedClients:\n  - { client: <client>, scopes: [<scope that is there>] }',
  grade: 'D',
  reference: 'https://learn.microsoft.com/graph/api/resources/preauthorizedapplication',
  check: (exposure) => {
    // An application can have hundreds of scopes and a thousand clients.
    const enabled = new Map(exposure.scopes.map((scope) => [scope.value, scope.enabled]));
    const found = exposure.authorizedClients.flatMap((entry) => {
      const idle = idleScopes(entry, enabled);
      return idle.length === 0 ? [] : [`${entry.client.name}: ${listOf(idle)}`];
    });
    if (found.length === 0) return undefined;
    return {
      message:
        'A client is authorized for a scope that does nothing now and comes alive when somebody enables it or adds one under its id.',
      evidence: `${term(exposure, 'authorizedClients')}: ${listOf(found)}`,
      manifestPath: ['authorizedClients'],
      az: keepClients(exposure, (entry) => idleScopes(entry, enabled).length === 0),
    };
  },
};

/** @param enabled whether a scope is enabled, by value */
function idleScopes({ scopes }: AuthorizedClient, enabled: ReadonlyMap<string, boolean>): string[] {
  return scopes.flatMap((scope) => {
    const why = reason(scope, enabled);
    return why === undefined ? [] : [`${scope.value ?? scope.id} (${why})`];
  });
}

function reason({ value }: AuthorizedScope, enabled: ReadonlyMap<string, boolean>): string | undefined {
  const isEnabled = value === undefined ? undefined : enabled.get(value);
  if (isEnabled === undefined) return 'no such scope';
  return isEnabled ? undefined : 'disabled';
}
