import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../launch/launch-platform.ts';
import { type EntradaFolders, entradaFolders } from './entrada-folders.ts';
import { fileKeyStore } from './file-key-store.ts';
import type { KeyStore } from './key-store.ts';
import { openSealedFolder, type SealedFolder } from './sealed-folder.ts';
import { systemKeyStore } from './system-key-store.ts';

/** What is kept, open under its key. */
export interface Vault {
  readonly key: Buffer;
  readonly tokens: SealedFolder;
  readonly logins: SealedFolder;
}

/** A vault, or why there is none: `off` by choice, `empty` before anything was kept, `unusable` for want of a store. */
export type OpenedVault =
  | { readonly state: 'open'; readonly storeName: string; readonly vault: Vault }
  | { readonly state: 'empty' }
  | { readonly state: 'off'; readonly reason: string }
  | { readonly state: 'unusable'; readonly reason: string; readonly busy: boolean };

/** Where the variables say that things are kept. */
export interface VaultPlace {
  readonly folders: EntradaFolders;
  readonly store: KeyStore;
  /** Whether the key lies in a plain file, by choice. */
  readonly plain: boolean;
}

/** Folders of the two kinds of records. */
export function recordFolders({ cache, data }: EntradaFolders): { readonly tokens: string; readonly logins: string } {
  return { tokens: join(cache, 'tokens'), logins: join(data, 'logins') };
}

/** Folders and key store for an environment, or why nothing is kept in it. */
export function vaultPlace(env: Environment, platform: NodeJS.Platform): VaultPlace | { readonly off: string } {
  const choice = env.ENTRADA_CACHE || 'on';
  if (choice === 'off') return { off: 'ENTRADA_CACHE=off' };
  if (choice !== 'on' && choice !== 'file') return { off: 'ENTRADA_CACHE is none of on, file, off' };
  const folders = vaultFolders(env, platform);
  if (folders === undefined) return { off: 'no variable names a home folder' };
  const plain = choice === 'file';
  return { folders, plain, store: plain ? fileKeyStore(folders.data) : systemKeyStore(platform) };
}

/** Under the emulator everything lies apart, so that signing out of it touches nothing of a real tenant. */
function vaultFolders(env: Environment, platform: NodeJS.Platform): EntradaFolders | undefined {
  const folders = entradaFolders(env, platform);
  if (folders === undefined || !env.ENTRADA_EMULATOR) return folders;
  return { ...folders, cache: join(folders.cache, 'emulator'), data: join(folders.data, 'emulator') };
}

/** Opens what has been kept so far. Makes nothing, and never throws. */
export function openVault(env: Environment, platform: NodeJS.Platform): OpenedVault {
  const place = vaultPlace(env, platform);
  return 'off' in place ? { state: 'off', reason: place.off } : openVaultAt(place);
}

/** Whether tokens may be kept here, told without asking the key store. */
export function anythingKept(env: Environment, platform: NodeJS.Platform): boolean {
  const place = vaultPlace(env, platform);
  return !('off' in place) && existsSync(recordFolders(place.folders).tokens);
}

/** Whether a sign-in is kept here, told without asking the key store. */
export function anyLoginKept(env: Environment, platform: NodeJS.Platform): boolean {
  const place = vaultPlace(env, platform);
  if ('off' in place) return false;
  const { logins } = recordFolders(place.folders);
  return existsSync(logins) && readdirSync(logins).length > 0;
}

/** Opens the vault of a place. */
export function openVaultAt({ folders, store }: VaultPlace): OpenedVault {
  const stored = store.read();
  if (stored.state === 'absent') return { state: 'empty' };
  if (stored.state === 'unusable') {
    return { state: 'unusable', reason: `${store.name}: ${stored.reason}`, busy: stored.busy === true };
  }
  const { key } = stored;
  const { tokens, logins } = recordFolders(folders);
  return {
    state: 'open',
    storeName: store.name,
    vault: { key, tokens: openSealedFolder(tokens, key), logins: openSealedFolder(logins, key) },
  };
}
