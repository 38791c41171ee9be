import { asKeptToken } from '../cache/kept-token.ts';
import { openVaultAt, recordFolders, vaultPlace } from '../cache/open-vault.ts';
import { keyedHash } from '../cache/seal.ts';
import { removeSealedFolder } from '../cache/sealed-folder.ts';
import type { Surroundings } from '../signed-in/signed-in.ts';
import { findKeptLogin, loginId } from './kept-login.ts';

/** What a sign-out removed. */
export interface SignedOut {
  readonly logins: number;
  readonly tokens: number;
  /** Whether the key is gone too. */
  readonly key: boolean;
  /** Why nothing could be looked for. */
  readonly nothingKept?: string;
}

/**
 * Removes everything that was kept: sign-ins, tokens of every source, and the key under which they lay. What the tools
 * keep themselves stays, and so do tokens that were handed out.
 */
export function signOut({ env, platform }: Surroundings): SignedOut {
  const place = vaultPlace(env, platform);
  if ('off' in place) return { logins: 0, tokens: 0, key: false, nothingKept: place.off };
  const { tokens, logins } = recordFolders(place.folders);
  const removed = { logins: removeSealedFolder(logins), tokens: removeSealedFolder(tokens) };
  // The system's store has one key for the emulator and the real thing.
  const isShared = Boolean(env.ENTRADA_EMULATOR) && !place.plain;
  return { ...removed, key: !isShared && removeKey(place.store.remove) };
}

/** Removes the kept sign-in of one profile, and the tokens that were got with it. */
export function signOutOf(profile: string, { env, platform }: Surroundings): SignedOut {
  const place = vaultPlace(env, platform);
  if ('off' in place) return { logins: 0, tokens: 0, key: false, nothingKept: place.off };
  const opened = openVaultAt(place);
  if (opened.state !== 'open') {
    return { logins: 0, tokens: 0, key: false, ...(opened.state !== 'empty' && { nothingKept: opened.reason }) };
  }
  const { vault } = opened;
  const login = findKeptLogin(vault.logins, profile, env)?.login;
  if (login === undefined) return { logins: 0, tokens: 0, key: false };
  const binding = keyedHash(vault.key, 'binding', login.id);
  const tokens = vault.tokens.removeWhere((record) => asKeptToken(record)?.binding === binding);
  return { logins: vault.logins.remove(loginId(profile, env)) ? 1 : 0, tokens, key: false };
}

function removeKey(remove: () => boolean): boolean {
  try {
    return remove();
  } catch {
    // A store that cannot be reached keeps its key; nothing lies under it any more.
    return false;
  }
}
