import type { TokenSource } from '../source-contract.ts';
import { createSignIn } from './create-sign-in.ts';
import type { SignInOptions } from './sign-in-options.ts';

/**
 * Entrada's own sign-in as a source, named after its interaction. It is always available: put it last in a chain, or
 * leave it out where nobody sits at the terminal.
 *
 * @throws EntradaError `client_unknown`, `usage`
 */
export function signInSource(options: SignInOptions): TokenSource {
  const { getToken } = createSignIn(options);
  return { name: options.interaction, getToken };
}
