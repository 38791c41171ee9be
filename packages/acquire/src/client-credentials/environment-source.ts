import { defineSource, type SourceAnswer } from '../capabilities/define-source.ts';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import { type ApplicationOptions, meantApplication } from './application-options.ts';
import { certificateToken } from './certificate-source.ts';
import { secretToken } from './client-secret-source.ts';
import { variablesMissing } from './variables-missing.ts';

/** Options of {@link environmentSource}. */
export type EnvironmentOptions = Pick<ApplicationOptions, 'env' | 'fetch' | 'now' | 'timeoutMs'>;

/**
 * A token for an application itself, with whatever the environment proves it with: a secret (AZURE_CLIENT_SECRET) before
 * a certificate (AZURE_CLIENT_CERTIFICATE_PATH), as the Azure SDKs' environment credential reads them.
 *
 * `getToken` rejects as `clientSecretSource` and `certificateSource` do.
 */
export function environmentSource(options: EnvironmentOptions = {}): TokenSource {
  return defineSource('environment', (request) => askWithVariables(request, options), options.now);
}

async function askWithVariables(request: SourceRequest, options: EnvironmentOptions): Promise<SourceAnswer> {
  const { env = process.env } = options;
  if (env.AZURE_CLIENT_SECRET) return secretToken('environment', request, options);
  if (env.AZURE_CLIENT_CERTIFICATE_PATH) return certificateToken('environment', request, options);
  const { tenant, clientId } = meantApplication(request, options);
  throw variablesMissing('environment', {
    AZURE_TENANT_ID: tenant,
    AZURE_CLIENT_ID: clientId,
    'AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH': undefined,
  });
}
