import { graphError } from '../errors/graph-error.ts';
import type { ApplicationChange } from './application-change.ts';

/**
 * An audience with personal accounts takes nothing but version 2 [D: application manifest].
 *
 * @throws {GraphError} accessTokenVersionInvalid
 */
export function checkAccessTokenVersion({ next }: ApplicationChange): void {
  const personal = next.signInAudience.includes('PersonalMicrosoftAccount');
  if (personal && next.api.requestedAccessTokenVersion !== 2) throw graphError('accessTokenVersionInvalid');
}
