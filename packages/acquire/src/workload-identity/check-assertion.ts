import { EntradaError } from '@entrada/core';

const compactJwt = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const maxCharacters = 64 * 1024;

/**
 * Gives an assertion back if it can be one; Entra looks at the rest.
 *
 * @param origin where it came from, for the message
 * @throws EntradaError `source_failed`, which does not repeat it
 */
export function checkAssertion(assertion: unknown, origin: string): string {
  if (typeof assertion === 'string' && assertion.length <= maxCharacters && compactJwt.test(assertion))
    return assertion;
  const found = typeof assertion === 'string' && assertion !== '' ? 'something else' : 'nothing';
  throw new EntradaError('source_failed', `${origin} gave ${found}; expected an assertion (a JWT).`);
}
