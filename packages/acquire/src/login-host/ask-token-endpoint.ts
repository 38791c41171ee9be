import { EntradaError, type Refusal, refusalFromBody } from '@entrada/core';
import { isBearerToken } from '../bearer-token.ts';
import { entraRefused } from '../entra-refused.ts';
import { exchange } from './exchange.ts';

/** One request for a token. */
export interface TokenEndpointRequest {
  /** Whose request it is, for messages. */
  readonly source: string;
  readonly clientId: string;
  readonly resource: string;
  readonly form: Readonly<Record<string, string>>;
  /** Values of the form that no error may repeat. */
  readonly secrets: readonly string[];
  readonly signal: AbortSignal | undefined;
}

/** What every request to a token endpoint is carried out with. */
export interface TokenEndpointOptions {
  readonly fetch?: typeof fetch;
  /** Epoch seconds. */
  readonly now?: () => number;
  /** Milliseconds until the request is given up; 30,000 by default. */
  readonly timeoutMs?: number;
}

/** An access token as the endpoint gave it. */
export interface IssuedToken {
  readonly token: string;
  /** Seconds since the epoch. */
  readonly expiresOn: number;
}

/**
 * Posts a form to a token endpoint (RFC 6749 section 3.2).
 *
 * @param url of the endpoint
 * @throws EntradaError `refused` with Entra's words and ids, `network_failed`, `source_failed`; the signal's reason when
 *   aborted
 */
export async function askTokenEndpoint(
  url: string,
  request: TokenEndpointRequest,
  options: TokenEndpointOptions = {},
): Promise<IssuedToken> {
  const { token, expiresOn } = await askForTokens(url, request, options);
  return { token, expiresOn };
}

/**
 * The same, with the refresh token that a sign-in is renewed with (RFC 6749 section 6).
 *
 * @throws EntradaError as `askTokenEndpoint`
 */
export async function askForTokens(
  url: string,
  request: TokenEndpointRequest,
  options: TokenEndpointOptions = {},
): Promise<IssuedToken & { readonly refreshToken: string | undefined }> {
  const { fetch: send = fetch, now = () => Date.now() / 1000, timeoutMs = 30_000 } = options;
  const { form, signal } = request;
  const init: RequestInit = {
    method: 'POST',
    body: new URLSearchParams({ ...form }),
    headers: { accept: 'application/json' },
  };
  const answer = await exchange(url, init, { fetch: send, timeoutMs, signal });
  if (answer.status !== 200) throw refused(answer.status, refusalFromBody(answer.body), request);
  const { token, expiresIn, refreshToken } = readTokenResponse(answer.body);
  return { token, expiresOn: Math.floor(now()) + expiresIn, refreshToken };
}

function refused(
  status: number,
  refusal: Refusal | undefined,
  { source, clientId, resource, secrets }: TokenEndpointRequest,
): EntradaError {
  if (refusal !== undefined) {
    return entraRefused(`client ${clientId}`, refusal, { source, resource, client: clientId }, secrets);
  }
  return new EntradaError('source_failed', `The token endpoint answered ${status} without saying why.`, {
    details: { source, status },
  });
}

function readTokenResponse(body: unknown): { token: string; expiresIn: number; refreshToken: string | undefined } {
  const answer: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {};
  const { access_token: token, token_type: type, expires_in: lifetime, refresh_token: refresh } = answer;
  const refreshToken = typeof refresh === 'string' && refresh !== '' ? refresh : undefined;
  const expiresIn = Number(lifetime);
  if (isBearerToken(token) && /^bearer$/i.test(String(type)) && expiresIn > 0)
    return { token, expiresIn, refreshToken };
  throw new EntradaError(
    'source_failed',
    'The token endpoint answered 200 without a bearer token and its lifetime (access_token, token_type, expires_in).',
  );
}
