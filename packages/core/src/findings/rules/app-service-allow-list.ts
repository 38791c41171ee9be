import { findWellKnownClient } from '../../data/find-well-known-client.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf } from '../words.ts';

/** A28 */
export const appServiceAllowList: RiskRule = {
  id: 'A28',
  severity: 'info',
  title: 'A list of allowed clients is taken for a boundary',
  why: 'App Service authentication can let in tokens of certain clients alone. For a public client that is no boundary: anyone can ask for tokens by its id. It tells applications apart, not people.',
  looksAt: ['authsettingsV2: validation.defaultAuthorizationPolicy.allowedApplications'],
  fix: 'Decide by the user and by scopes or roles; keep required assignment on the API.',
  manifest: 'assignment:\n  required: true',
  grade: 'D',
  reference: 'https://learn.microsoft.com/azure/app-service/configure-authentication-provider-aad',
  check: ({ appServiceClients }) => {
    if (!appServiceClients.known) return appServiceClients;
    const found = appServiceClients.value
      .map(findWellKnownClient)
      .filter((client) => client?.publicClient === true)
      .map((client) => client?.name ?? '');
    if (found.length === 0) return undefined;
    return {
      message: `App Service lets in tokens of ${listOf(found)}. That is no boundary: anyone can use the id of a public client.`,
      evidence: `allowedApplications: ${listOf(found)}`,
    };
  },
};
