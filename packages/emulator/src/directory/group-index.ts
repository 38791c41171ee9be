import type { FoldedMap } from './folded-map.ts';

/** Groups entries by a property that never changes; built anew when an entry came or went. */
export class GroupIndex<Value> {
  readonly #entries: FoldedMap<Value>;
  readonly #keyOf: (entry: Value) => string;
  #revision = -1;
  #groups = new Map<string, Value[]>();

  constructor(entries: FoldedMap<Value>, keyOf: (entry: Value) => string) {
    this.#entries = entries;
    this.#keyOf = keyOf;
  }

  of(key: string): readonly Value[] {
    if (this.#revision !== this.#entries.revision) {
      this.#groups = Map.groupBy(this.#entries.values(), this.#keyOf);
      this.#revision = this.#entries.revision;
    }
    return this.#groups.get(key) ?? [];
  }
}
