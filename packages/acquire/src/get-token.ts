import { EntradaError, isEntradaError } from '@entrada/core';
import type { AccessToken, SourceRequest, TokenSource } from './source-contract.ts';

interface Unavailable {
  readonly source: string;
  readonly error: EntradaError;
}

/**
 * Asks the sources in order and gives the first token. A source that is unavailable is passed over; one that fails
 * stops the chain, so that a refusal by Entra is never hidden behind the next source's trouble.
 *
 * @example
 * const token = await getToken(resolveResource('api://adatum-auth-test-app'), [azureCliSource(), environmentSource()]);
 *
 * @throws EntradaError `source_unavailable` when no source can be used, saying why for each of them; whatever else a
 *   source rejects with.
 * @throws TypeError when there is no source at all.
 */
export async function getToken(request: SourceRequest, sources: readonly TokenSource[]): Promise<AccessToken> {
  if (sources.length === 0) throw new TypeError('getToken needs at least one source');
  const unavailable: Unavailable[] = [];
  for (const source of sources) {
    request.signal?.throwIfAborted();
    try {
      return await source.getToken(request);
    } catch (error) {
      if (!isEntradaError(error) || error.code !== 'source_unavailable') throw error;
      unavailable.push({ source: source.name, error });
    }
  }
  throw noSourceAvailable(request, unavailable);
}

function noSourceAvailable(request: SourceRequest, unavailable: readonly Unavailable[]): EntradaError {
  const [only, ...others] = unavailable;
  if (only !== undefined && others.length === 0) return only.error;
  const reasons = unavailable.map(({ source, error }) => `  ${source}: ${error.message}`);
  return new EntradaError(
    'source_unavailable',
    `No source can give a token for ${request.resource}:\n${reasons.join('\n')}`,
    {
      details: { resource: request.resource, sources: unavailable.map(({ source }) => source) },
      cause: new AggregateError(unavailable.map(({ error }) => error)),
    },
  );
}
