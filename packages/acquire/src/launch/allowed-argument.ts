import { EntradaError } from '@entrada/core';

/** Letters, digits and `-_.:/~`, beginning with a letter or digit, so that nothing can be taken for an option. */
const identifier = /^[0-9A-Za-z][0-9A-Za-z\-_.:/~]*$/;

/**
 * Refuses a resource or scope that could be anything else to the program that it is passed to.
 *
 * @param program for the message, e.g. `Azure CLI`
 * @throws EntradaError `scope_invalid`
 */
export function validateIdentifier(value: string, program: string): void {
  if (identifier.test(value)) return;
  throw new EntradaError(
    'scope_invalid',
    `"${value}" cannot be passed to ${program}: expected letters, digits and - _ . : / ~ only.`,
    { details: { value } },
  );
}
