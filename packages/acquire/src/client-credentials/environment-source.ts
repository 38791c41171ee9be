import { EntradaError, refusalFromBody } from '@entrada/core';
import { clouds } from '@entrada/core/data';
import { entraRefused } from '../entra-refused.ts';
import { exchange } from '../login-host/exchange.ts';
import { ofRequestedTenant, validateTenant } from '../requested-tenant.ts';
import type { AccessToken, SourceRequest, TokenSource } from '../source-contract.ts';

/** Options of {@link environmentSource}. */
export interface EnvironmentOptions {
  /** Environment that the variables are read from; this process's by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly fetch?: typeof fetch;
  /** Epoch seconds. */
  readonly now?: () => number;
  /** Milliseconds until the request is given up; 30,000 by default. */
  readonly timeoutMs?: number;
}

interface ClientSecret {
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const variables = ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'] as const;

/**
 * A token for an application itself (OAuth 2.0 client credentials, RFC 6749 section 4.4) with the secret that
 * AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET name, as the Azure SDKs' environment credential reads them.
 *
 * `getToken` rejects with `source_unavailable` (a variable is missing), `scope_invalid` (a named scope), `refused`,
 * `network_failed`, `source_failed` or `usage`.
 */
export function environmentSource(options: EnvironmentOptions = {}): TokenSource {
  return { name: 'environment', getToken: (request) => requestToken(request, options) };
}

async function requestToken(request: SourceRequest, options: EnvironmentOptions): Promise<AccessToken> {
  const { env = process.env, now = () => Date.now() / 1000, timeoutMs = 30_000 } = options;
  const client = readVariables(env);
  if (request.named.length > 0) throw namedScope(request);
  const tenant = request.tenant ?? client.tenant;
  validateTenant(tenant);
  const url = `https://${clouds.public.loginHost}/${tenant}/oauth2/v2.0/token`;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client.clientId,
    client_secret: client.clientSecret,
    scope: request.scopes.join(' '),
  });
  const init: RequestInit = { method: 'POST', body, headers: { accept: 'application/json' } };
  const answer = await exchange(url, init, { fetch: options.fetch ?? fetch, timeoutMs, signal: request.signal });
  if (answer.status !== 200) throw refused(answer.status, answer.body, client, request);
  const { token, expiresIn } = readTokenResponse(answer.body);
  const expiresOn = Math.floor(now()) + expiresIn;
  const known = { token, expiresOn, source: 'environment', client: client.clientId, account: client.clientId };
  return ofRequestedTenant({ ...known, tenant }, request);
}

function readVariables(env: Readonly<Record<string, string | undefined>>): ClientSecret {
  const missing = variables.filter((name) => !env[name]);
  const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: clientId, AZURE_CLIENT_SECRET: clientSecret } = env;
  if (tenant && clientId && clientSecret) return { tenant, clientId, clientSecret };
  throw new EntradaError('source_unavailable', `Not set: ${missing.join(', ')}.`, {
    details: { source: 'environment', missing },
  });
}

/** Refused before it is sent: client credentials take the `.default` scope only (RFC 6749 leaves it open, Entra does not). */
function namedScope({ resource, scopes }: SourceRequest): EntradaError {
  return new EntradaError(
    'scope_invalid',
    `An application by itself gets the app roles assigned to it, never a named scope (${scopes.join(' ')}). Ask for ${resource}/.default.`,
    { details: { resource, scopes } },
  );
}

function refused(status: number, body: unknown, client: ClientSecret, request: SourceRequest): EntradaError {
  const refusal = refusalFromBody(body);
  if (refusal === undefined) {
    return new EntradaError('source_failed', `The token endpoint answered ${status} without saying why.`, {
      details: { source: 'environment', status },
    });
  }
  const details = { source: 'environment', resource: request.resource, client: client.clientId };
  return entraRefused(`client ${client.clientId}`, refusal, details, [client.clientSecret]);
}

function readTokenResponse(body: unknown): { token: string; expiresIn: number } {
  const answer: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
  const { access_token: token, token_type: type, expires_in: lifetime } = answer;
  const expiresIn = Number(lifetime);
  if (typeof token === 'string' && token !== '' && /^bearer$/i.test(String(type)) && expiresIn > 0) {
    return { token, expiresIn };
  }
  throw new EntradaError(
    'source_failed',
    'The token endpoint answered 200 without a bearer token and its lifetime (access_token, token_type, expires_in).',
  );
}
