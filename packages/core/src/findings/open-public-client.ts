import { findWellKnownClient } from '../data/find-well-known-client.ts';
import type { WellKnownClient } from '../data/well-known-client.ts';
import type { ApiManifest } from '../manifest/manifest.ts';
import type { Finding } from './finding.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

/** A01: a public client is authorized while everyone in the tenant may use the API. */
export function openPublicClient(api: ApiManifest): Finding | undefined {
  if (api.assignment.required) return undefined;
  const clients = api.authorizedClients.flatMap(({ appId }) => {
    const client = findWellKnownClient(appId);
    return client?.publicClient === true ? [client] : [];
  });
  if (clients.length === 0) return undefined;
  return {
    rule: 'A01',
    severity: 'critical',
    message: `Any user of the tenant gets a token for this API through ${listNames(clients)}: authorizing a client removes the consent prompt for everyone, and assignment is not required. A public client is no boundary, since anyone can use its id.${sharedId(clients)}`,
    evidence: `authorizedClients: ${clients.map(({ appId }) => appId).join(', ')}; assignment.required: false`,
    fix: 'Set assignment.required to true and list who may use the API under assignment.users or assignment.groups.',
    docs: 'findings/A01',
    grade: 'D',
  };
}

function listNames(clients: readonly WellKnownClient[]): string {
  return clients.map(({ name }) => name).join(' and ');
}

function sharedId(clients: readonly WellKnownClient[]): string {
  if (!clients.some(({ appId }) => appId === azureCli)) return '';
  return ' The id of Azure CLI is also that of azd and of the Azure SDK’s interactive sign-in.';
}
