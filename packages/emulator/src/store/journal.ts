import type { DatabaseSync } from 'node:sqlite';

/** Which row a change is about. */
export interface Place {
  /** Number of the tenant, from 1; 0 for what belongs to none. */
  readonly tenant: number;
  readonly kind: string;
  readonly id: string;
}

/** A change that is not in the file yet. */
interface Pending extends Place {
  /** The value as it is when it is written; undefined when it is gone. */
  readonly read: () => unknown;
  /** Whether it came anew, and so belongs at the end. */
  readonly moved: boolean;
}

/**
 * When a change is in the file: before the answer, safe from the end of the process (`process`) or of the machine's power as
 * well (`power`); or a moment after it (`soon`), which nobody waits for.
 */
export type Durability = 'soon' | 'process' | 'power';

/** Milliseconds after which it is there too. */
const soon = 100;

/**
 * Writes changes to a data file. What changes in one turn of the event loop becomes one transaction: what one request
 * writes, and what requests that were answered at the same time wrote. An object that changes twice is written once.
 * What may come a moment later goes along with the next transaction, or has one of its own then.
 */
export class Journal {
  readonly #database: DatabaseSync;
  readonly #pending = new Map<string, Pending>();
  readonly #put: ReturnType<DatabaseSync['prepare']>;
  readonly #remove: ReturnType<DatabaseSync['prepare']>;
  #outlives: Durability = 'process';
  #synchronous = 'FULL';
  /** Whether an answer has to wait for something. */
  #isUrgent = false;
  #later: NodeJS.Timeout | undefined;
  #commit: Promise<void> | undefined;
  #isClosed = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#put = database.prepare(
      'INSERT INTO entries (tenant, kind, id, value) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    );
    this.#remove = database.prepare('DELETE FROM entries WHERE tenant = ? AND kind = ? AND id = ?');
  }

  /**
   * Takes note of a change; the value is read when it is written.
   *
   * @param moved whether the object came anew, and so belongs at the end
   */
  note(place: Place, read: () => unknown, moved: boolean, outlives: Durability = 'power'): void {
    if (this.#isClosed) return;
    const key = `${place.tenant} ${place.kind} ${place.id}`;
    const wasMoved = this.#pending.get(key)?.moved ?? false;
    if (moved) this.#pending.delete(key);
    this.#pending.set(key, { ...place, read, moved: moved || wasMoved });
    if (outlives === 'power') this.#outlives = 'power';
    if (outlives === 'soon') {
      this.#later ??= setTimeout(() => void this.#schedule(), soon).unref();
      return;
    }
    this.#isUrgent = true;
    void this.#schedule();
  }

  /** Whether every change that an answer waits for is in the file. */
  get isSettled(): boolean {
    return !this.#isUrgent;
  }

  /** Resolves when that is so. Rejects when it cannot be written; it is tried again then. */
  settled(): Promise<void> {
    if (!this.#isUrgent) return Promise.resolve();
    return this.#commit ?? this.#schedule();
  }

  /** Writes what is left; later changes are not followed. */
  close(): void {
    this.flush();
    this.#isClosed = true;
  }

  /** Writes every change so far. */
  flush(): void {
    if (this.#pending.size === 0) return;
    this.#demand(this.#outlives);
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      for (const { tenant, kind, id, read, moved } of this.#pending.values()) {
        const value = read();
        if (value === undefined || moved) this.#remove.run(tenant, kind, id);
        if (value !== undefined) this.#put.run(tenant, kind, id, JSON.stringify(value));
      }
      this.#database.exec('COMMIT');
    } catch (error) {
      // A full disk has rolled it back already.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
    this.#pending.clear();
    this.#outlives = 'process';
    this.#isUrgent = false;
    clearTimeout(this.#later);
    this.#later = undefined;
  }

  /** With a WAL, only FULL waits for the disk at each commit; what NORMAL wrote is safe from the end of the process. */
  #demand(outlives: Durability): void {
    const wanted = outlives === 'power' ? 'FULL' : 'NORMAL';
    if (wanted === this.#synchronous) return;
    this.#database.exec(`PRAGMA synchronous = ${wanted}`);
    this.#synchronous = wanted;
  }

  #schedule(): Promise<void> {
    if (this.#commit !== undefined) return this.#commit;
    const commit = new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        this.#commit = undefined;
        try {
          this.flush();
          resolve();
        } catch (error) {
          reject(error);
        }
      });
    });
    // Whoever waits for it is told; a change that nobody waits for is tried again with the next, or when closing.
    commit.catch(() => {});
    this.#commit = commit;
    return commit;
  }
}
