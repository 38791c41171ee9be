import { defineSource } from '../capabilities/define-source.ts';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import { createSignIn, type SignIn } from './create-sign-in.ts';
import type { SignInOptions } from './sign-in-options.ts';

/**
 * Entrada's own sign-in as a source, named after its interaction. It is always available: put it last in a chain, or
 * leave it out where nobody sits at the terminal. A request's `client` and `cloud` go over those of the options; each pair
 * has a sign-in of its own, and all of them live in memory only.
 *
 * @throws EntradaError `client_unknown`, `usage`
 */
export function signInSource(options: SignInOptions): TokenSource {
  const signIns = new Map<string, SignIn>();
  const signInFor = ({ client = options.client, cloud = options.cloud }: Partial<SourceRequest>): SignIn => {
    const key = `${client} ${cloud}`;
    const known = signIns.get(key);
    if (known !== undefined) return known;
    const ofRequest = { ...(client !== undefined && { client }), ...(cloud !== undefined && { cloud }) };
    const signIn = createSignIn({ ...options, ...ofRequest });
    signIns.set(key, signIn);
    return signIn;
  };
  // A mistake in the options is said now, and not when somebody waits for a token.
  signInFor({});
  return defineSource(options.interaction, (request) => signInFor(request).getToken(request));
}
