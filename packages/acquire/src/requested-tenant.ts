import { decodeToken, EntradaError } from '@entrada/core';
import type { AccessToken, SourceRequest } from './source-contract.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const tenantName = /^[0-9A-Za-z](?:[0-9A-Za-z.-]{0,252}[0-9A-Za-z])?$/;

/**
 * Refuses a tenant that is neither a GUID nor a domain name, before it becomes part of a URL or of a command line.
 *
 * @throws EntradaError `usage`
 */
export function validateTenant(tenant: string): void {
  if (tenantName.test(tenant)) return;
  throw new EntradaError('usage', `"${tenant}" is not a tenant: expected a tenant id (GUID) or a domain name.`, {
    details: { tenant },
  });
}

/**
 * Gives the token back if the requested tenant issued it. Asked by GUID, the answer's tenant and the token's own
 * `tid` must agree with it; a domain cannot be compared with either, and a token that is not a JWT has no `tid`.
 *
 * @throws EntradaError `source_failed` when another tenant issued the token.
 */
export function ofRequestedTenant(answer: AccessToken, request: SourceRequest): AccessToken {
  const wanted = request.tenant;
  if (wanted === undefined || !guid.test(wanted)) return answer;
  for (const found of [answer.tenant, issuingTenant(answer.token)]) {
    if (found === undefined || !guid.test(found) || found.toLowerCase() === wanted.toLowerCase()) continue;
    throw new EntradaError(
      'source_failed',
      `${answer.source} gave a token of tenant ${found}, but ${wanted} was asked for. Sign in to that tenant first.`,
      { details: { source: answer.source, found, expected: wanted } },
    );
  }
  return answer;
}

function issuingTenant(token: string): string | undefined {
  try {
    const { tid } = decodeToken(token).claims;
    return typeof tid === 'string' ? tid : undefined;
  } catch {
    return undefined;
  }
}
