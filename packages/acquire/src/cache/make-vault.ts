import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Environment } from '../launch/launch-platform.ts';
import { onceAcrossProcesses } from './acquisition-lock.ts';
import { type OpenedVault, openVaultAt, vaultPlace } from './open-vault.ts';
import { makePrivateFolder } from './private-file.ts';
import { keyBytes } from './seal.ts';

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
  const opened = openVaultAt(place);
  if (opened.state !== 'empty') return opened;
  try {
    const folder = join(place.folders.data, 'key');
    makePrivateFolder(folder);
    return await onceAcrossProcesses<OpenedVault>(join(folder, 'key.lock'), {
      find: () => {
        const found = openVaultAt(place);
        return found.state === 'empty' ? undefined : found;
      },
      work: async () => {
        place.store.write(randomBytes(keyBytes));
        if (place.plain) onPlainKey(place.store.name);
        return openVaultAt(place);
      },
    });
  } catch (error) {
    return { state: 'unusable', reason: `${place.store.name}: ${error instanceof Error ? error.message : 'unknown'}` };
  }
}
