import type { Durability } from './journal.ts';

/** What is kept beside the directories. */
export type KeptKind = 'signingKeys' | 'refreshTokens' | 'revocations' | 'signIns';

/** Where what belongs to no directory is kept from one start to the next. */
export interface Keeping {
  /** What was kept, the oldest first. */
  read<Value>(kind: KeptKind): readonly (readonly [id: string, value: Value])[];
  /** Keeps a value as the newest of its kind, in the place of one with the same id. */
  put(kind: KeptKind, id: string, value: unknown, outlives?: Durability): void;
  remove(kind: KeptKind, id: string, outlives?: Durability): void;
}

/** Without a data file. */
export const keepNothing: Keeping = { read: () => [], put: () => {}, remove: () => {} };
