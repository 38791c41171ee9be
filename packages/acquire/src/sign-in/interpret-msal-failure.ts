import { EntradaError, isEntradaError } from '@entrada/core';
import { entraRefused } from '../entra-refused.ts';
import { redactSecrets } from '../redact-secrets.ts';
import type { NetworkRecord } from './msal-network.ts';

/** Whose request failed, and for what. */
export interface FailedRequest {
  readonly source: string;
  readonly clientId: string;
  readonly resource: string;
}

/**
 * What MSAL threw, as an `EntradaError`. The wire's own record is preferred: MSAL drops the trace id of a
 * `ServerError`, the whole description while polling for a device code, and every cause of a network error.
 *
 * @returns `refused`, the network's own error, `source_timeout`, or `source_failed` with MSAL's code and words; an error that is not
 *   MSAL's is given back.
 */
export function interpretMsalFailure(error: unknown, record: NetworkRecord, request: FailedRequest): unknown {
  if (record.failure !== undefined) return record.failure;
  const details = { source: request.source, client: request.clientId, resource: request.resource };
  if (record.refusal !== undefined) return entraRefused(`client ${request.clientId}`, record.refusal, details);
  // What the caller's own prompt or browser threw stays what it is.
  if (isEntradaError(error) || !isMsalError(error)) return error;
  if (error.errorCode === 'device_code_expired') {
    return new EntradaError('source_timeout', 'Nobody finished the sign-in before its code expired.', { details });
  }
  const said = redactSecrets(error.message);
  return new EntradaError('source_failed', `The sign-in failed (${error.errorCode}): ${said}`, {
    details: { ...details, msal: error.errorCode },
  });
}

function isMsalError(error: unknown): error is Error & { readonly errorCode: string } {
  return error instanceof Error && 'errorCode' in error && typeof error.errorCode === 'string';
}
