import { randomBytes } from 'node:crypto';
import { EntradaError } from '@entrada/core';
import type { Cloud } from '@entrada/core/data';
import { makeVault } from '../cache/make-vault.ts';
import type { Surroundings } from '../signed-in/signed-in.ts';
import { type KeptLogin, loginId } from './kept-login.ts';

/** A sign-in as it is to be kept. */
export interface LoginToKeep {
  readonly profile?: string | undefined;
  readonly account: string;
  readonly tenant: string;
  readonly client: string;
  readonly cloud: Cloud['name'];
  readonly refreshToken: string;
}

/** Where sign-ins are kept. */
export interface LoginStore {
  /** What a person calls the place of the key. */
  readonly name: string;
  readonly folder: string;
  /**
   * Keeps a sign-in in place of the profile's earlier one.
   *
   * @throws EntradaError `store_unavailable` when it cannot be written
   */
  keep(login: LoginToKeep): void;
}

/**
 * Opens the place for sign-ins, before anybody signs in for nothing.
 *
 * @param now seconds since the epoch
 * @throws EntradaError `store_unavailable`, saying why
 */
export async function openLoginStore(
  { env, platform }: Surroundings,
  { now, onPlainKey }: { readonly now: () => number; readonly onPlainKey: (store: string) => void },
): Promise<LoginStore> {
  const opened = await makeVault(env, platform, onPlainKey);
  if (opened.state !== 'open') {
    const reason = opened.state === 'empty' ? 'the key store did not keep the key' : opened.reason;
    throw unavailable(reason);
  }
  const { logins } = opened.vault;
  return {
    name: opened.storeName,
    folder: logins.path,
    keep: (login) => {
      const { profile, ...rest } = login;
      const id = randomBytes(16).toString('hex');
      const kept: KeptLogin = {
        kind: 'login',
        id,
        ...rest,
        signedInOn: now(),
        ...(profile !== undefined && { profile }),
      };
      try {
        logins.write(loginId(profile, env), kept);
      } catch (error) {
        throw unavailable(error instanceof Error ? error.message : 'unknown', error);
      }
    },
  };
}

function unavailable(reason: string, cause?: unknown): EntradaError {
  return new EntradaError(
    'store_unavailable',
    `A sign-in cannot be kept here: ${reason}. With ENTRADA_CACHE=file its key lies in a plain file that only you may read; "entrada token --via browser" signs in without keeping anything.`,
    { details: { reason }, cause },
  );
}
