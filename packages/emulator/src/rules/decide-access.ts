import type { EmulatorContext } from '../emulator-context.ts';
import type { AccessDecision, AccessRequest } from './access-request.ts';

/**
 * Decides one request for access by running the rules of the precedence table in order. Reads the directory, writes
 * nothing.
 */
export function decideAccess(_context: EmulatorContext, _request: AccessRequest): AccessDecision {
  throw new TypeError('not built yet');
}
