import type { FoldedMap } from './folded-map.ts';

/**
 * Finds objects by names that may change under it: the objects are shared and mutable. A hit is checked against the
 * object before it is believed, a miss builds the index anew, so nobody has to announce a change. Hits cost one lookup,
 * misses one pass over the objects.
 */
export class NameIndex<Value extends { readonly id: string }> {
  readonly #objects: FoldedMap<Value>;
  readonly #namesOf: (object: Value) => readonly string[];
  #byName = new Map<string, Value>();

  /** @param namesOf the folded names an object answers to */
  constructor(objects: FoldedMap<Value>, namesOf: (object: Value) => readonly string[]) {
    this.#objects = objects;
    this.#namesOf = namesOf;
  }

  find(name: string): Value | undefined {
    const found = this.#byName.get(name);
    if (found !== undefined && this.#objects.get(found.id) === found && this.#namesOf(found).includes(name)) {
      return found;
    }
    this.#rebuild();
    return this.#byName.get(name);
  }

  #rebuild(): void {
    this.#byName = new Map();
    for (const object of this.#objects.values()) {
      for (const name of this.#namesOf(object)) {
        if (!this.#byName.has(name)) this.#byName.set(name, object);
      }
    }
  }
}
