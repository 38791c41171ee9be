/** What a {@link BoundedMap} may hold. */
export interface Bounds {
  /** Entries; default 10,000, more than any local use needs. */
  readonly capacity?: number;
  /** Characters of all values together, as JSON; default 32 Mi. Clients choose how long what they send is. */
  readonly room?: number;
}

/**
 * Keeps the newest entries: when there are too many, or they are too long together, the oldest go. Whoever can ask for
 * codes can ask for any number of them, and must not fill the memory of the emulator.
 */
export class BoundedMap<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly length: number }>();
  readonly #capacity: number;
  readonly #room: number;
  readonly #onDrop: (value: Value, key: string) => void;
  #length = 0;

  /** @param onDrop told of each entry that went to make room */
  constructor(
    { capacity = 10_000, room = 32 * 1024 * 1024 }: Bounds = {},
    onDrop: (value: Value, key: string) => void = () => {},
  ) {
    this.#capacity = capacity;
    this.#room = room;
    this.#onDrop = onDrop;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  /** Adds an entry as the newest, or replaces one at its place. */
  set(key: string, value: Value): void {
    this.#length -= this.#entries.get(key)?.length ?? 0;
    const length = JSON.stringify(value).length;
    this.#entries.set(key, { value, length });
    this.#length += length;
    while (this.#entries.size > this.#capacity || this.#length > this.#room) {
      const oldest = this.#entries.entries().next().value;
      if (oldest === undefined) return;
      this.delete(oldest[0]);
      this.#onDrop(oldest[1].value, oldest[0]);
    }
  }

  /** Makes an entry the newest, since it is in use. */
  touch(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
  }

  delete(key: string): void {
    this.#length -= this.#entries.get(key)?.length ?? 0;
    this.#entries.delete(key);
  }

  /** Oldest first. */
  *entries(): IterableIterator<[string, Value]> {
    for (const [key, { value }] of this.#entries) yield [key, value];
  }
}
