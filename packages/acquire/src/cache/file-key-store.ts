import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeyStore } from './key-store.ts';
import { makePrivateFolder, readPrivateFile, writePrivateFile } from './private-file.ts';
import { keyBytes } from './seal.ts';

/**
 * The key in a file that only its owner may read, for machines without a store, by the person's own choice. It keeps a
 * backup or another user from reading tokens, and nobody who can run programs as the person.
 *
 * @param data the folder for data of `entradaFolders`
 */
export function fileKeyStore(data: string): KeyStore {
  const path = join(data, 'key', 'cache-key');
  return {
    name: `key file ${path}`,
    read: () => {
      try {
        const key = readPrivateFile(path, keyBytes);
        return key?.length === keyBytes ? { state: 'found', key } : { state: 'absent' };
      } catch (error) {
        return { state: 'unusable', reason: error instanceof Error ? error.message : 'unknown' };
      }
    },
    write: (key) => {
      makePrivateFolder(dirname(path));
      writePrivateFile(path, key);
    },
    remove: () => {
      const there = readPrivateFile(path, keyBytes) !== undefined;
      rmSync(path, { force: true });
      return there;
    },
  };
}
