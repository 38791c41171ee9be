import { defineSource } from '../capabilities/define-source.ts';
import type { ApplicationOptions } from '../client-credentials/application-options.ts';
import type { TokenSource } from '../source-contract.ts';
import { askPlatform } from './ask-platform.ts';
import { checkAssertion } from './check-assertion.ts';
import { federatedToken } from './federated-token.ts';

/** Options of {@link azurePipelinesSource}. */
export interface AzurePipelinesOptions extends ApplicationOptions {
  /** Id of the service connection; AZURESUBSCRIPTION_SERVICE_CONNECTION_ID by default. */
  readonly serviceConnectionId?: string;
}

/** Version of Azure DevOps' REST interface that the Azure SDKs ask with. */
const apiVersion = '7.1';
/** An answer of 401 instead of a redirect to a sign-in page. */
const headers = { 'content-type': 'application/json', 'x-tfs-fedauthredirect': 'Suppress' };

/**
 * A token for the application behind a service connection of Azure Pipelines. The agent sets SYSTEM_OIDCREQUESTURI; the job
 * has to map SYSTEM_ACCESSTOKEN itself (`env: SYSTEM_ACCESSTOKEN: $(System.AccessToken)`). The task AzureCLI@2 sets
 * AZURESUBSCRIPTION_CLIENT_ID, _TENANT_ID and _SERVICE_CONNECTION_ID (Microsoft Learn, "AzurePipelinesCredential").
 *
 * `getToken` rejects with `source_unavailable` (a variable is missing), `source_unsupported`, `refused`,
 * `identity_mismatch`, `network_failed`, `source_failed` or `usage`.
 */
export function azurePipelinesSource(options: AzurePipelinesOptions = {}): TokenSource {
  const { env = process.env, fetch: send = fetch, timeoutMs = 30_000 } = options;
  const uri = env.SYSTEM_OIDCREQUESTURI;
  const bearer = env.SYSTEM_ACCESSTOKEN;
  const connection = options.serviceConnectionId ?? env.AZURESUBSCRIPTION_SERVICE_CONNECTION_ID;
  const platform = {
    SYSTEM_OIDCREQUESTURI: uri,
    SYSTEM_ACCESSTOKEN: bearer,
    AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: connection,
  };
  const getAssertion = async (signal: AbortSignal | undefined): Promise<string> => {
    const about = { source: 'azure-pipelines', platform: 'Azure Pipelines', method: 'POST', headers } as const;
    const address = withConnection(uri ?? '', connection ?? '');
    const answer = await askPlatform({ ...about, url: address, bearer: bearer ?? '', fetch: send, timeoutMs, signal });
    return checkAssertion(answer.oidcToken, 'Azure Pipelines');
  };
  // The connection's own application, unless another is named.
  const ofConnection = {
    AZURE_TENANT_ID: env.AZURESUBSCRIPTION_TENANT_ID ?? env.AZURE_TENANT_ID,
    AZURE_CLIENT_ID: env.AZURESUBSCRIPTION_CLIENT_ID ?? env.AZURE_CLIENT_ID,
  };
  return defineSource(
    'azure-pipelines',
    (request) => federatedToken('azure-pipelines', platform, getAssertion, request, { ...options, env: ofConnection }),
    options.now,
  );
}

function withConnection(address: string, connection: string): string {
  const url = URL.parse(address);
  url?.searchParams.set('api-version', apiVersion);
  url?.searchParams.set('serviceConnectionId', connection);
  return url?.href ?? address;
}
