import type { JsonObject } from '@entrada/core';
import type { Refused } from './guard-result.ts';

/** Why a JOSE header is refused. */
export interface HeaderRefusal {
  readonly code: Refused['code'];
  readonly message: string;
}

/**
 * The key id of a JOSE header that this guard can verify.
 * @returns the `kid`, or why there is none to go by.
 */
export function readKeyId(header: JsonObject): string | HeaderRefusal {
  // Entra signs with RS256 alone (discovery document). Anything else is an attempt, never a configuration.
  if (header.alg !== 'RS256') {
    return { code: 'algorithm_refused', message: 'The token is not signed with RS256, which Entra uses.' };
  }
  // RFC 7515 section 4.1.11: a critical extension that is not understood makes the token invalid; none is.
  if ('crit' in header) {
    return { code: 'header_critical', message: 'The token header demands an extension (crit) that is not supported.' };
  }
  if ('nonce' in header) {
    return {
      code: 'header_nonce',
      message:
        'The token is for a Microsoft API such as Graph (its header has a nonce), which alone can verify it. Get a token for this API.',
    };
  }
  const { kid } = header;
  if (typeof kid !== 'string' || kid === '') {
    return { code: 'key_id_missing', message: 'The token header has no key id (kid).' };
  }
  return kid;
}
