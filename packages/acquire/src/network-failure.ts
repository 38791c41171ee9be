import { EntradaError } from '@entrada/core';

const certificateCodes: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/**
 * What `fetch` threw, as an `EntradaError`. `fetch` itself only says "fetch failed"; the system's code (ECONNREFUSED,
 * ENOTFOUND, …) is what tells a person what to look at.
 *
 * @param host the host that was asked, for the message.
 */
export function networkFailure(error: unknown, host: string): EntradaError {
  const code = failureCode(error);
  const mend = certificateCodes.has(code)
    ? 'Its certificate is not trusted here; NODE_EXTRA_CA_CERTS names a file with further authorities.'
    : 'Check the network and, behind a proxy, HTTPS_PROXY together with NODE_USE_ENV_PROXY=1.';
  return new EntradaError('network_failed', `${host} could not be reached (${code}). ${mend}`, {
    details: { host, cause: code },
    cause: error,
  });
}

/** The system's code of a failed `fetch`, looked for along the chain of causes. */
function failureCode(error: unknown): string {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth += 1) {
    if ('code' in current && typeof current.code === 'string') return current.code;
    if (current.name === 'TimeoutError') return 'TIMEOUT';
  }
  return 'UNKNOWN';
}
