import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../launch/launch-platform.ts';
import { oneAtATime } from './acquisition-lock.ts';
import { type OpenedVault, openVaultAt, recordFolders, type VaultPlace, vaultPlace } from './open-vault.ts';
import { makePrivateFolder } from './private-file.ts';
import { keyBytes } from './seal.ts';

/** Milliseconds to wait for other processes that ask the key store. */
const patience = 60_000;
/** How often a store that many ask is asked when it does not answer, and milliseconds before the second time. */
const attempts = 8;
const firstPause = 100;

/**
 * Opens what has been kept so far. Two hundred processes at once are more than a key store answers in its time: who got no
 * answer asks again when it is alone.
 */
export async function openVaultPatiently(env: Environment, platform: NodeJS.Platform): Promise<OpenedVault> {
  const place = vaultPlace(env, platform);
  if ('off' in place) return { state: 'off', reason: place.off };
  const opened = openVaultAt(place);
  return isBusy(opened) ? await alone(place, (waited) => openInTime(place, waited)) : opened;
}

/**
 * Opens the vault, and makes its key at the first time; of several processes at once, one does. Never throws.
 *
 * @param onPlainKey told when the key is put into a plain file, which happens once on a machine
 */
export async function makeVault(
  env: Environment,
  platform: NodeJS.Platform,
  onPlainKey: (store: string) => void,
): Promise<OpenedVault> {
  const place = vaultPlace(env, platform);
  if ('off' in place) return { state: 'off', reason: place.off };
  // Where nothing was kept before, many may come at once for the first time, so that each asks alone.
  const opened = existsSync(recordFolders(place.folders).tokens) ? openVaultAt(place) : undefined;
  if (opened !== undefined && opened.state !== 'empty' && !isBusy(opened)) return opened;
  return await alone(place, async (waited) => {
    const found = await openInTime(place, waited);
    if (found.state !== 'empty') return found;
    place.store.write(randomBytes(keyBytes));
    if (place.plain) onPlainKey(place.store.name);
    return await openInTime(place, waited);
  });
}

/**
 * What earlier processes asked may still keep the store from answering, though they gave up. A store that does not answer a
 * single process either is broken, and is asked no more.
 */
async function openInTime(place: VaultPlace, amongMany: boolean): Promise<OpenedVault> {
  let opened = openVaultAt(place);
  for (let attempt = 1; isBusy(opened) && amongMany && attempt < attempts; attempt += 1) {
    await sleep(firstPause * 1.5 ** attempt);
    opened = openVaultAt(place);
  }
  return opened;
}

function isBusy(opened: OpenedVault): boolean {
  return opened.state === 'unusable' && opened.busy;
}

async function alone(
  { folders, store }: VaultPlace,
  work: (waited: boolean) => Promise<OpenedVault>,
): Promise<OpenedVault> {
  try {
    const folder = join(folders.data, 'key');
    makePrivateFolder(folder);
    return await oneAtATime(join(folder, 'key.lock'), work, patience);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return { state: 'unusable', reason: `${store.name}: ${reason}`, busy: false };
  }
}
