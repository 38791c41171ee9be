import { defineSource, type SourceAnswer } from '../capabilities/define-source.ts';
import type { SourceName } from '../capabilities/source-capabilities.ts';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import { type ApplicationOptions, meantApplication } from './application-options.ts';
import { applicationToken } from './application-token.ts';
import { variablesMissing } from './variables-missing.ts';

/** Options of {@link clientSecretSource}. */
export interface ClientSecretOptions extends ApplicationOptions {
  /** AZURE_CLIENT_SECRET by default. */
  readonly secret?: string;
}

/**
 * A token for an application itself, which a secret proves (AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET).
 *
 * `getToken` rejects with `source_unavailable` (a variable is missing), `source_unsupported`, `refused`,
 * `identity_mismatch`, `network_failed`, `source_failed` or `usage`.
 */
export function clientSecretSource(options: ClientSecretOptions = {}): TokenSource {
  return defineSource('client-secret', (request) => secretToken('client-secret', request, options), options.now);
}

/** What the source does, under the name of the source that does it. */
export async function secretToken(
  source: SourceName,
  request: SourceRequest,
  options: ClientSecretOptions,
): Promise<SourceAnswer> {
  const { tenant, clientId } = meantApplication(request, options);
  const secret = options.secret ?? (options.env ?? process.env).AZURE_CLIENT_SECRET;
  if (!tenant || !clientId || !secret) {
    const values = { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: clientId, AZURE_CLIENT_SECRET: secret };
    throw variablesMissing(source, values);
  }
  const application = { tenant, clientId, credential: { kind: 'secret', secret } } as const;
  return applicationToken(source, application, request, options);
}
