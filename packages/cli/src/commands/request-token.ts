import { type AccessToken, getToken, parseClaims, type SourceRequest } from '@entrada/acquire';
import { EntradaError, findWellKnownClient, isEntradaError, type ResourceRequest } from '@entrada/core';
import { withProgress } from '../output/with-progress.ts';
import type { Terminal } from '../terminal.ts';
import { inProfile } from './in-profile.ts';
import { type TokenOptions, tokenSources } from './token-sources.ts';

/**
 * Gets a token from the sources that the options or the profile in force name, and says what is being waited for.
 *
 * @throws EntradaError as `getToken` and `parseClaims`; the details of a refusal name resource, scopes, client and tenant of
 *   the request
 */
export async function requestToken(
  request: ResourceRequest,
  given: TokenOptions,
  around: Terminal,
): Promise<AccessToken> {
  const { options, terminal } = await inProfile(given, around);
  const asked = sourceRequest(request, options, terminal);
  try {
    return await withProgress(`Getting a token for ${request.resource}`, terminal, (progress) =>
      getToken(asked, tokenSources(options, terminal, progress)),
    );
  } catch (error) {
    if (!isEntradaError(error)) throw error;
    if (error.refusal !== undefined) throw refusedRequest(error, request, options);
    if (error.code === 'source_unavailable' && options.via === undefined) throw nothingAvailable(error);
    throw error;
  }
}

function sourceRequest(request: ResourceRequest, options: TokenOptions, { signal }: Terminal): SourceRequest {
  const { tenant, client, account, cloud, claims, force, minTtl } = options;
  return {
    ...request,
    ...(tenant !== undefined && { tenant }),
    ...(client !== undefined && { client }),
    ...(account !== undefined && { account }),
    ...(cloud !== undefined && { cloud }),
    ...(claims !== undefined && { claims: parseClaims(claims) }),
    ...(force !== undefined && { forceRefresh: force }),
    ...(minTtl !== undefined && { minTtl }),
    signal,
  };
}

function refusedRequest(error: EntradaError, request: ResourceRequest, options: TokenOptions): EntradaError {
  const { code, message, details, refusal, cause } = error;
  const client = options.client ?? clientOf(details.source);
  return new EntradaError(code, message, {
    details: {
      ...(client !== undefined && { client }),
      ...(options.tenant !== undefined && { tenant: options.tenant }),
      ...details,
      resource: request.resource,
      scopes: request.named,
    },
    ...(refusal !== undefined && { refusal }),
    cause,
  });
}

/** As which client a tool asks; azd uses Azure CLI's (its source). */
export function clientOf(source: unknown): string | undefined {
  return findWellKnownClient(source === 'azd' ? 'azure-cli' : String(source))?.appId;
}

function nothingAvailable({ code, message, details, cause }: EntradaError): EntradaError {
  const mend = 'Mend one of them, or sign in here: entrada login, or --via browser for one token.';
  return new EntradaError(code, `${message}\n${mend}`, { details, cause });
}
