import type { SourceAnswer } from '../capabilities/define-source.ts';
import type { SourceName } from '../capabilities/source-capabilities.ts';
import { askTokenEndpoint, type TokenEndpointOptions } from '../login-host/ask-token-endpoint.ts';
import { authorityOf } from '../login-host/authority.ts';
import type { SourceRequest } from '../source-contract.ts';
import { type ClientCredential, presentCredential } from './client-credential.ts';

/** An application and what proves it. */
export interface Application {
  /** Tenant id or domain. */
  readonly tenant: string;
  readonly clientId: string;
  readonly credential: ClientCredential;
}

/**
 * A token for an application itself (OAuth 2.0 client credentials, RFC 6749 section 4.4). Nothing is kept: each call asks
 * Entra.
 *
 * @throws EntradaError as `askTokenEndpoint`, and `usage` for a tenant that is none
 */
export async function applicationToken(
  source: SourceName,
  { tenant, clientId, credential }: Application,
  request: SourceRequest,
  options: TokenEndpointOptions,
): Promise<SourceAnswer> {
  const { resource, scopes, claims, signal } = request;
  const tokenEndpoint = `${authorityOf(tenant, request.cloud)}/oauth2/v2.0/token`;
  const now = options.now?.() ?? Date.now() / 1000;
  const presented = await presentCredential(credential, { clientId, tokenEndpoint, now, signal });
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    ...presented.form,
    scope: scopes.join(' '),
    ...(claims !== undefined && { claims }),
  };
  const asked = { source, clientId, resource, form, secrets: [presented.secret], signal };
  const issued = await askTokenEndpoint(tokenEndpoint, asked, options);
  return { ...issued, tenant, client: clientId, account: clientId };
}
