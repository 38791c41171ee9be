import { graphError } from '../errors/graph-error.ts';
import type { ApplicationChange } from './application-change.ts';

/**
 * PATCH does not write client secrets: addPassword and removePassword do [D: application-update.md].
 *
 * @throws {GraphError} passwordNotPatchable
 */
export function checkPasswordCredentials({ current, sent }: ApplicationChange): void {
  if (current !== undefined && sent.passwordCredentials !== undefined) throw graphError('passwordNotPatchable');
}
