/** What a store says when it is asked for the key. */
export type StoredKey =
  | { readonly state: 'found'; readonly key: Buffer }
  | { readonly state: 'absent' }
  /** It cannot be used here; the reason is for a person, and names no secret. */
  | {
      readonly state: 'unusable';
      readonly reason: string;
      /** Whether it only did not answer in time, as when many ask at once. */
      readonly busy?: boolean;
    };

/** Where the one key lies under which everything of ours is encrypted. */
export interface KeyStore {
  /** What a person calls it, e.g. `macOS keychain`. */
  readonly name: string;
  read(): StoredKey;
  /**
   * Keeps a key. Another process may do the same at the same moment: who needs the key reads it back.
   *
   * @throws Error when it cannot be kept
   */
  write(key: Buffer): void;
  /** Whether there was one. */
  remove(): boolean;
}
