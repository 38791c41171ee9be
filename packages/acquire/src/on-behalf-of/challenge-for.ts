import { isEntradaError } from '@entrada/core';

/**
 * The `WWW-Authenticate` header with which an API hands a claims challenge on to its caller, who signs the user in again
 * with it (Microsoft Learn, "Claims challenges, claims requests, and client capabilities").
 *
 * @param error what `onBehalfOf` threw
 * @returns undefined when the error asks for nothing that the caller could bring
 */
export function challengeFor(error: unknown): string | undefined {
  const claims = isEntradaError(error) ? error.refusal?.claims : undefined;
  if (claims === undefined) return undefined;
  return `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
}
