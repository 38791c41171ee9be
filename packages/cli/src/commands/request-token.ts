import { type AccessToken, azureCliClientId, getToken } from '@entrada/acquire';
import { EntradaError, isEntradaError, type ResourceRequest } from '@entrada/core';
import { withProgress } from '../output/with-progress.ts';
import type { Terminal } from '../terminal.ts';
import { type TokenOptions, tokenSources } from './token-sources.ts';

/**
 * Gets a token from the sources that the options name, and says what is being waited for.
 *
 * @throws EntradaError as `getToken`; the details of a refusal name resource, scopes, client and tenant of the request
 */
export async function requestToken(
  request: ResourceRequest,
  options: TokenOptions,
  terminal: Terminal,
): Promise<AccessToken> {
  const tenant = options.tenant !== undefined && { tenant: options.tenant };
  try {
    return await withProgress(`Getting a token for ${request.resource}`, terminal, (progress) =>
      getToken({ ...request, ...tenant, signal: terminal.signal }, tokenSources(options, terminal, progress)),
    );
  } catch (error) {
    if (!isEntradaError(error)) throw error;
    if (error.refusal !== undefined) throw refusedRequest(error, request, options);
    if (error.code === 'source_unavailable' && options.via === undefined) throw nothingAvailable(error);
    throw error;
  }
}

function refusedRequest(error: EntradaError, request: ResourceRequest, options: TokenOptions): EntradaError {
  const { code, message, details, refusal, cause } = error;
  return new EntradaError(code, message, {
    details: {
      client: options.client ?? azureCliClientId,
      ...(options.tenant !== undefined && { tenant: options.tenant }),
      ...details,
      resource: request.resource,
      scopes: request.named,
    },
    ...(refusal !== undefined && { refusal }),
    cause,
  });
}

function nothingAvailable({ code, message, details, cause }: EntradaError): EntradaError {
  const mend = 'Mend one of them, or sign in here: --via browser or --via device-code.';
  return new EntradaError(code, `${message}\n${mend}`, { details, cause });
}
