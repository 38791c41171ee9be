import { createRequire } from 'node:module';
import type { Entry } from '@napi-rs/keyring';
import type { KeyStore, StoredKey } from './key-store.ts';
import { keyBytes } from './seal.ts';

const service = 'entrada';
const user = 'cache-key';

/**
 * The operating system's own store of secrets: keychain on macOS, Credential Manager on Windows, Secret Service (GNOME
 * Keyring, KWallet) on Linux. On Linux the library would fall back to the kernel's keyring, which forgets: that is
 * ruled out, so that a machine without a desktop has no store, as it says.
 */
export function systemKeyStore(platform: NodeJS.Platform): KeyStore {
  let entry: Entry | undefined;
  const open = (): Entry => {
    entry ??= new (loadEntry())(service, user, { linux: { store: 'secret-service' } });
    return entry;
  };
  return {
    name: storeNames[platform] ?? 'Secret Service',
    read: () => {
      try {
        return interpret(open().getPassword());
      } catch (error) {
        const reason = reasonOf(error);
        return { state: 'unusable', reason, busy: noReply.test(reason) };
      }
    },
    write: (key) => open().setPassword(key.toString('base64url')),
    remove: () => open().deletePassword(),
  };
}

/** What D-Bus says when the store did not answer within its time. */
const noReply = /did not receive a reply|timed? ?out/i;

const storeNames: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'macOS keychain',
  win32: 'Windows Credential Manager',
};

/** Loaded by `require`, which is the faster way into a native module. */
function loadEntry(): typeof Entry {
  const keyring: typeof import('@napi-rs/keyring') = createRequire(import.meta.url)('@napi-rs/keyring');
  return keyring.Entry;
}

function interpret(password: string | null): StoredKey {
  if (password === null) return { state: 'absent' };
  const key = Buffer.from(password, 'base64url');
  // Whatever else lies there is not a key of ours: as good as none, and replaced by one.
  return key.length === keyBytes ? { state: 'found', key } : { state: 'absent' };
}

function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : 'unknown';
  return said.replaceAll(/\s+/g, ' ').slice(0, 200);
}
