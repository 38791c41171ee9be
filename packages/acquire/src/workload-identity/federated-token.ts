import type { SourceAnswer } from '../capabilities/define-source.ts';
import type { SourceName } from '../capabilities/source-capabilities.ts';
import { type ApplicationOptions, meantApplication } from '../client-credentials/application-options.ts';
import { applicationToken } from '../client-credentials/application-token.ts';
import { variablesMissing } from '../client-credentials/variables-missing.ts';
import type { SourceRequest } from '../source-contract.ts';

/** What Entra expects as the audience of another identity provider's assertion (Microsoft Learn, "Workload identity federation"). */
export const federationAudience = 'api://AzureADTokenExchange';

/**
 * Exchanges the assertion of another identity provider for a token of the application that trusts it.
 *
 * @param platform variables of the platform that the assertion comes from; when one is not set, nothing is asked
 * @throws EntradaError `source_unavailable` naming what is not set; otherwise as `applicationToken`
 */
export async function federatedToken(
  source: SourceName,
  platform: Readonly<Record<string, string | undefined>>,
  getAssertion: (signal: AbortSignal | undefined) => Promise<string>,
  request: SourceRequest,
  options: ApplicationOptions,
): Promise<SourceAnswer> {
  const { tenant, clientId } = meantApplication(request, options);
  const unset = Object.values(platform).filter((value) => !value).length;
  // Elsewhere than on the platform, the application does not matter.
  if (unset === Object.keys(platform).length) throw variablesMissing(source, platform);
  if (!tenant || !clientId || unset > 0) {
    throw variablesMissing(source, { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: clientId, ...platform });
  }
  return applicationToken(
    source,
    { tenant, clientId, credential: { kind: 'assertion', getAssertion } },
    request,
    options,
  );
}
