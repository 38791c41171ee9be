import { EntradaError, isEntradaError } from '@entrada/core';
import { acceptToken } from './capabilities/accept-token.ts';
import type { AccessToken, SourceRequest, TokenSource } from './source-contract.ts';

interface PassedOver {
  readonly source: string;
  readonly error: EntradaError;
}

/**
 * Asks the sources in order and gives the first token. A source that is unavailable, or that cannot do what is asked, is
 * passed over; one that fails stops the chain, so that a refusal by Entra is never hidden behind the next source's trouble.
 *
 * A token for another tenant, account or cloud than asked for is refused whichever source gave it, so a source may be
 * wrapped (in a cache, for one) and still needs no checks of its own.
 *
 * @example
 * const token = await getToken(resolveResource('api://adatum-auth-test-app'), [environmentSource(), azureCliSource()]);
 *
 * @throws EntradaError `source_unavailable` when no source can be used, saying why for each of them; whatever else a
 *   source rejects with.
 * @throws TypeError when there is no source at all.
 */
export async function getToken(request: SourceRequest, sources: readonly TokenSource[]): Promise<AccessToken> {
  if (sources.length === 0) throw new TypeError('getToken needs at least one source');
  const passedOver: PassedOver[] = [];
  for (const source of sources) {
    request.signal?.throwIfAborted();
    try {
      return acceptToken(await source.getToken(request), request, Date.now() / 1000);
    } catch (error) {
      if (!isEntradaError(error) || !letsTheNextTry(error)) throw error;
      passedOver.push({ source: source.name, error });
    }
  }
  throw noSourceAvailable(request, passedOver);
}

function letsTheNextTry({ code }: EntradaError): boolean {
  return code === 'source_unavailable' || code === 'source_unsupported';
}

function noSourceAvailable(request: SourceRequest, passedOver: readonly PassedOver[]): EntradaError {
  const [only, ...others] = passedOver;
  if (only !== undefined && others.length === 0) return only.error;
  const reasons = passedOver.map(({ source, error }) => `  ${source}: ${error.message}`);
  return new EntradaError(
    'source_unavailable',
    `No source can give a token for ${request.resource}:\n${reasons.join('\n')}`,
    {
      details: { resource: request.resource, sources: passedOver.map(({ source }) => source) },
      cause: new AggregateError(passedOver.map(({ error }) => error)),
    },
  );
}
