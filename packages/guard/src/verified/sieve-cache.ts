interface Slot<Value> {
  readonly key: string;
  value: Value;
  visited: boolean;
  newer: Slot<Value> | undefined;
  older: Slot<Value> | undefined;
}

/**
 * A bounded map that keeps what is used again: many keys that are seen once do not push out the ones seen often.
 *
 * SIEVE (Zhang et al., NSDI 2024): a hit only marks; eviction walks from the oldest towards the newest, unmarks what
 * was used and takes the first that was not.
 */
export class SieveCache<Value> {
  readonly capacity: number;
  readonly #slots = new Map<string, Slot<Value>>();
  #newest: Slot<Value> | undefined;
  #oldest: Slot<Value> | undefined;
  #hand: Slot<Value> | undefined;

  /** @param capacity entries at most; 0 keeps nothing. */
  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get size(): number {
    return this.#slots.size;
  }

  get(key: string): Value | undefined {
    const slot = this.#slots.get(key);
    if (slot === undefined) return undefined;
    slot.visited = true;
    return slot.value;
  }

  set(key: string, value: Value): void {
    if (this.capacity === 0) return;
    const known = this.#slots.get(key);
    if (known !== undefined) {
      known.value = value;
      return;
    }
    if (this.#slots.size >= this.capacity) this.#evict();
    const slot: Slot<Value> = { key, value, visited: false, newer: undefined, older: this.#newest };
    if (this.#newest !== undefined) this.#newest.newer = slot;
    this.#newest = slot;
    this.#oldest ??= slot;
    this.#slots.set(key, slot);
  }

  delete(key: string): void {
    const slot = this.#slots.get(key);
    if (slot !== undefined) this.#remove(slot);
  }

  #evict(): void {
    let slot = this.#hand ?? this.#oldest;
    while (slot?.visited === true) {
      slot.visited = false;
      slot = slot.newer ?? this.#oldest;
    }
    if (slot === undefined) return;
    this.#hand = slot.newer;
    this.#remove(slot);
  }

  #remove(slot: Slot<Value>): void {
    this.#slots.delete(slot.key);
    if (this.#hand === slot) this.#hand = slot.newer;
    if (slot.newer === undefined) this.#newest = slot.older;
    else slot.newer.older = slot.older;
    if (slot.older === undefined) this.#oldest = slot.newer;
    else slot.older.newer = slot.newer;
  }
}
