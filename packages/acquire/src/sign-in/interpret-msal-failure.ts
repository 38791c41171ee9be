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
 * @returns `refused`, the network's own error, or `source_failed` with MSAL's code and words.
 */
export function interpretMsalFailure(error: unknown, record: NetworkRecord, request: FailedRequest): unknown {
  if (record.failure !== undefined) return record.failure;
  const details = { source: request.source, client: request.clientId, resource: request.resource };
  if (record.refusal !== undefined) return entraRefused(`client ${request.clientId}`, record.refusal, details);
  if (isEntradaError(error) || !(error instanceof Error)) return error;
  const code = 'errorCode' in error && typeof error.errorCode === 'string' ? error.errorCode : error.name;
  return new EntradaError('source_failed', `The sign-in failed (${code}): ${redactSecrets(error.message)}`, {
    details: { ...details, msal: code },
  });
}
