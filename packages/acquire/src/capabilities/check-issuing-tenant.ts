import { EntradaError } from '@entrada/core';
import type { TokenInQuestion } from './accept-token.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Asked by id, the answer's tenant and the token's own `tid` must agree with it. A domain can be compared with neither:
 * there the source was told, and Entra issues the token where it is asked.
 */
export function checkIssuingTenant({ answer, claims, request, wasTold }: TokenInQuestion): EntradaError | undefined {
  const wanted = request.tenant;
  if (wanted === undefined || !guid.test(wanted)) return undefined;
  const issuer = typeof claims?.tid === 'string' ? claims.tid : undefined;
  if (issuer === undefined && !wasTold('tenant')) return mismatch(answer.source, 'no tenant that it names', wanted);
  for (const found of [answer.tenant, issuer]) {
    if (found === undefined || !guid.test(found) || found.toLowerCase() === wanted.toLowerCase()) continue;
    return mismatch(answer.source, `tenant ${found}`, wanted, found);
  }
  return undefined;
}

function mismatch(source: string, words: string, wanted: string, found?: string): EntradaError {
  return new EntradaError(
    'identity_mismatch',
    `${source} gave a token of ${words}, but ${wanted} was asked for. Sign in to that tenant first.`,
    { details: { source, about: 'tenant', expected: wanted, ...(found !== undefined && { found }) } },
  );
}
