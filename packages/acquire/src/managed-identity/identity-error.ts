import { EntradaError } from '@entrada/core';

const details = { source: 'managed-identity' };

/** The endpoint was used and failed. */
export function identityFailed(message: string): EntradaError {
  return new EntradaError('source_failed', message, { details });
}

/** There is no managed identity here, and another source may be tried. */
export function identityUnavailable(message: string, cause?: unknown): EntradaError {
  return new EntradaError('source_unavailable', message, { details, cause });
}
