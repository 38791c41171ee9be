/**
 * Verifies Entra access tokens in an API and answers 401 and 403 as RFC 6750 asks.
 *
 * @packageDocumentation
 */
export type { AuthorizationInput } from './authorization-header.ts';
export { createGuard, type Guard } from './create-guard.ts';
export { type DenialResponse, denialResponse } from './denial-response.ts';
export type { GuardOptions } from './guard-options.ts';
export type { DenialCode, Denied, Granted, GuardResult, Problem, Refused, Unavailable } from './guard-result.ts';
export type { Principal } from './principal.ts';
