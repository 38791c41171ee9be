import { EntradaError } from '@entrada/core';
import { clouds } from '@entrada/core/data';
import type { TokenInQuestion } from './accept-token.ts';

/**
 * The token's issuer must be one of the cloud that was asked for. The public cloud and the one of the US government
 * share the host of their v1 issuers, so there a v1 token of the other passes.
 */
export function checkCloud({ answer, claims, request, wasTold }: TokenInQuestion): EntradaError | undefined {
  if (request.cloud === undefined) return undefined;
  const { loginHost, stsIssuerHost } = clouds[request.cloud];
  const issuer = typeof claims?.iss === 'string' ? URL.parse(claims.iss)?.host : undefined;
  if (issuer === loginHost || issuer === stsIssuerHost) return undefined;
  if (issuer === undefined && wasTold('cloud')) return undefined;
  const found = issuer ?? 'nobody that it names';
  return new EntradaError(
    'identity_mismatch',
    `${answer.source} gave a token issued by ${found}, but cloud ${request.cloud} was asked for (${loginHost}).`,
    { details: { source: answer.source, about: 'cloud', found, expected: request.cloud } },
  );
}
