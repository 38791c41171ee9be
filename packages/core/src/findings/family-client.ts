import { findWellKnownClient } from '../data/find-well-known-client.ts';
import type { ApiManifest } from '../manifest/manifest.ts';
import type { Finding } from './finding.ts';

/** A03: an authorized client belongs to the family of client ids, whose refresh tokens stand for each other. */
export function familyClient(api: ApiManifest): Finding | undefined {
  const clients = api.authorizedClients.flatMap(({ appId }) => {
    const client = findWellKnownClient(appId);
    return client?.foci === true ? [client] : [];
  });
  if (clients.length === 0) return undefined;
  return {
    rule: 'A03',
    severity: 'high',
    message: `${clients.map(({ name }) => name).join(' and ')} belongs to Microsoft’s family of client ids: a refresh token of any application of that family becomes a token for this API.`,
    evidence: `authorizedClients: ${clients.map(({ appId }) => appId).join(', ')}; family flags as of January 2026`,
    fix: 'Authorize a client outside of the family, such as azure-cli or azure-powershell.',
    docs: 'findings/A03',
    grade: 'I',
  };
}
