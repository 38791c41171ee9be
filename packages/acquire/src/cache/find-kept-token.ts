import { findKeptLogin } from '../login/kept-login.ts';
import type { SignedIn, Surroundings } from '../signed-in/signed-in.ts';
import { whoIsSignedIn } from '../signed-in/who-is-signed-in.ts';
import type { AccessToken, SourceRequest } from '../source-contract.ts';
import { asKeptToken, lastsLongEnough, tokenId } from './kept-token.ts';
import type { Vault } from './open-vault.ts';
import { keyedHash } from './seal.ts';

/** Where to look for a kept token, and when. */
export interface CacheContext extends Surroundings {
  readonly vault: Vault;
  /** Seconds since the epoch. */
  readonly now: () => number;
  /** Name of the profile in force; its kept sign-in is the one that counts. */
  readonly profile?: string | undefined;
}

/** Who is signed in to a source now, in a form that may be kept. */
export interface Identity {
  readonly place: string;
  readonly binding: string;
}

/** Who is signed in to a source, the kept sign-in among them. */
export function signedInTo(source: string, context: CacheContext): SignedIn {
  if (source !== 'login') return whoIsSignedIn(source, context);
  return findKeptLogin(context.vault.logins, context.profile, context.env)?.signedIn ?? { state: 'nobody' };
}

/** Whom the tokens of a source are for now, or undefined where nobody can tell. */
export function identify(source: string, context: CacheContext): Identity | undefined {
  const { vault, env } = context;
  const who = signedInTo(source, context);
  if (who.state !== 'somebody') return undefined;
  return { place: `${realmOf(env)}${who.place}`, binding: keyedHash(vault.key, 'binding', who.identity) };
}

/**
 * The token that a source gave for the same request before, if it lasts long enough and the same account is still
 * signed in. One that is for somebody else, or has ended, is deleted.
 */
export function findKeptToken(source: string, request: SourceRequest, context: CacheContext): AccessToken | undefined {
  const { vault, now } = context;
  const who = identify(source, context);
  if (who === undefined) return undefined;
  const id = tokenId(source, who.place, request);
  const kept = asKeptToken(vault.tokens.read(id));
  if (kept === undefined) return undefined;
  if (kept.binding !== who.binding || kept.token.expiresOn <= now()) {
    vault.tokens.remove(id);
    return undefined;
  }
  return lastsLongEnough(kept.token, request.minTtl, now()) ? kept.token : undefined;
}

/** Under the emulator the same hosts are another tenant: what is kept there is of no use elsewhere, and the reverse. */
function realmOf({ ENTRADA_EMULATOR: emulator, AZURE_CONFIG_DIR: session }: Surroundings['env']): string {
  return emulator ? `${emulator} ${session ?? ''} ` : '';
}
