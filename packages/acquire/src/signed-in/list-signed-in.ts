import { openVault } from '../cache/open-vault.ts';
import { findKeptLogin } from '../login/kept-login.ts';
import type { SignedIn, Surroundings } from './signed-in.ts';
import { whoIsSignedIn } from './who-is-signed-in.ts';

/** A source and who is signed in to it, as far as it shows without asking. */
export interface SourceState {
  readonly source: string;
  readonly state: SignedIn['state'];
  readonly account?: string;
  readonly tenant?: string;
  readonly cloud?: string;
}

/** Who is signed in to each of some sources now. Nothing is started and nobody is asked. */
export function listSignedIn(
  sources: readonly string[],
  surroundings: Surroundings,
  profile: string | undefined,
): readonly SourceState[] {
  return sources.map((source) => {
    const who = source === 'login' ? keptSignIn(surroundings, profile) : whoIsSignedIn(source, surroundings);
    if (who.state !== 'somebody') return { source, state: who.state };
    const { identity: _secret, place: _place, ...shown } = who;
    return { source, ...shown };
  });
}

function keptSignIn({ env, platform }: Surroundings, profile: string | undefined): SignedIn {
  const opened = openVault(env, platform);
  const found = opened.state === 'open' ? findKeptLogin(opened.vault.logins, profile, env) : undefined;
  return found?.signedIn ?? { state: 'nobody' };
}
