import type { ResourceRequest } from '@entrada/core';
import type { Cloud } from '@entrada/core/data';
import { type ClientCredential, presentCredential } from '../client-credentials/client-credential.ts';
import { askTokenEndpoint, type TokenEndpointOptions } from '../login-host/ask-token-endpoint.ts';
import { authorityOf } from '../login-host/authority.ts';
import type { AccessToken } from '../source-contract.ts';

/** Who calls, for whom, and which API. */
export interface OnBehalfOfOptions extends TokenEndpointOptions {
  /** The access token that the user called this API with. It must be for this API, and the caller has to have verified it. */
  readonly assertion: string;
  /** The next API, and scopes of it: `resolveResource('api://adatum-reports')`. */
  readonly request: ResourceRequest;
  /** Tenant id of the user's token, its `tid`. */
  readonly tenant: string;
  /** Client id of this API. */
  readonly clientId: string;
  readonly credential: ClientCredential;
  readonly cloud?: Cloud['name'];
  /** Claims challenge of the next API, as JSON text: see `parseClaims`. */
  readonly claims?: string;
  readonly signal?: AbortSignal;
}

/**
 * A token for the next API on behalf of the user who called this one (OAuth 2.0 token exchange as Entra has it, RFC 7523
 * grant; Microsoft Learn, "OAuth 2.0 On-Behalf-Of flow"). Nothing is kept: put a cache around it, keyed by the assertion.
 *
 * When Entra wants the user to do something first (multi-factor authentication above all), it refuses with
 * `interaction_required`; this API can show no page. Hand `error.refusal.claims` on to the caller: status 401 and
 * `WWW-Authenticate: Bearer error="insufficient_claims", claims="BASE64"`. `challengeFor` writes it.
 *
 * @example
 * const token = await onBehalfOf({
 *   assertion, tenant, clientId, credential: { kind: 'secret', secret }, request: resolveResource('graph'),
 * });
 *
 * @throws EntradaError `refused` with Entra's words, ids and claims; `network_failed`, `source_failed`, `usage`; the
 *   signal's reason when aborted. None of them repeats assertion or credential.
 */
export async function onBehalfOf(options: OnBehalfOfOptions): Promise<AccessToken> {
  const { assertion, request, tenant, clientId, credential, cloud, claims, signal } = options;
  const tokenEndpoint = `${authorityOf(tenant, cloud)}/oauth2/v2.0/token`;
  const now = options.now?.() ?? Date.now() / 1000;
  const presented = await presentCredential(credential, { clientId, tokenEndpoint, now, signal });
  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    client_id: clientId,
    ...presented.form,
    assertion,
    scope: request.scopes.join(' '),
    ...(claims !== undefined && { claims }),
  };
  const secrets = [assertion, presented.secret];
  const asked = { source: 'on-behalf-of', clientId, resource: request.resource, form, secrets, signal };
  const issued = await askTokenEndpoint(tokenEndpoint, asked, options);
  return { ...issued, source: 'on-behalf-of', tenant, client: clientId };
}
