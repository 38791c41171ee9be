import { asKeptLogin, type KeptLogin } from '../login/kept-login.ts';
import type { Surroundings } from '../signed-in/signed-in.ts';
import { identify } from './find-kept-token.ts';
import { asKeptToken, type KeptToken, lastsLongEnough } from './kept-token.ts';
import { openVaultAt, recordFolders, type Vault, vaultPlace } from './open-vault.ts';

/** A kept token, without the token. */
export interface KeptTokenDescription {
  readonly source: string;
  readonly resource: string;
  readonly scopes: readonly string[];
  readonly account?: string;
  readonly tenant?: string;
  readonly client?: string;
  /** Seconds since the epoch. */
  readonly expiresOn: number;
  /** Whether it would be given: it lasts long enough, and is for whoever is signed in now. */
  readonly usable: boolean;
}

/** A kept sign-in, without its refresh token. */
export type KeptLoginDescription = Omit<KeptLogin, 'kind' | 'id' | 'refreshToken'>;

/** What is kept, and where; never a secret. */
export interface CacheDescription {
  /** `empty`: it would be kept, but nothing has been yet. `off`: by choice. `unusable`: there is no store. */
  readonly state: 'open' | 'empty' | 'off' | 'unusable';
  readonly reason?: string;
  /** Where the key lies. */
  readonly store?: string;
  readonly folders?: { readonly tokens: string; readonly logins: string };
  readonly tokens: readonly KeptTokenDescription[];
  readonly logins: readonly KeptLoginDescription[];
}

/**
 * Says what is kept, of which nothing is secret. It makes nothing.
 *
 * @param now seconds since the epoch
 */
export function describeCache(surroundings: Surroundings, profile: string | undefined, now: number): CacheDescription {
  const place = vaultPlace(surroundings.env, surroundings.platform);
  if ('off' in place) return { state: 'off', reason: place.off, tokens: [], logins: [] };
  const about = { store: place.store.name, folders: recordFolders(place.folders) };
  const opened = openVaultAt(place);
  if (opened.state !== 'open') {
    return {
      state: opened.state,
      ...about,
      ...('reason' in opened && { reason: opened.reason }),
      tokens: [],
      logins: [],
    };
  }
  const { vault } = opened;
  const kept = vault.tokens
    .all()
    .map(asKeptToken)
    .filter((token) => token !== undefined);
  return {
    state: 'open',
    ...about,
    tokens: kept
      .map((token) => describeToken(token, vault, surroundings, profile, now))
      .toSorted((one, other) => compareTexts(orderOf(one), orderOf(other))),
    logins: vault.logins
      .all()
      .map(asKeptLogin)
      .filter((login) => login !== undefined)
      .map(describeLogin)
      .toSorted((one, other) => compareTexts(one.profile ?? '', other.profile ?? '')),
  };
}

function describeToken(
  { token, resource, scopes, binding }: KeptToken,
  vault: Vault,
  surroundings: Surroundings,
  profile: string | undefined,
  now: number,
): KeptTokenDescription {
  const { token: _secret, ...rest } = token;
  const who = identify(token.source, { ...surroundings, vault, profile, now: () => now });
  return { ...rest, resource, scopes, usable: who?.binding === binding && lastsLongEnough(token, undefined, now) };
}

/** By source and API: where the records lie has no order that means anything. */
function orderOf({ source, scopes, account = '', usable }: KeptTokenDescription): string {
  return [source, ...scopes, account, usable ? '' : 'unusable'].join(' ');
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function describeLogin({ kind: _kind, id: _id, refreshToken: _secret, ...rest }: KeptLogin): KeptLoginDescription {
  return rest;
}
