import type { FoldedMap } from './folded-map.ts';

/** Whether the names of an object can change while it is in the directory. */
export type NameLife = 'fixed' | 'changing';

/**
 * Finds objects by names that may change under it: the objects are shared and mutable. A hit is checked against the
 * object before it is believed. A miss looks at every object once, so nobody has to announce a change; where names are
 * fixed, only if an object came or went since, so that asking for strangers costs a large tenant nothing.
 */
export class NameIndex<Value extends { readonly id: string }> {
  readonly #objects: FoldedMap<Value>;
  readonly #namesOf: (object: Value) => readonly string[];
  readonly #life: NameLife;
  #byName = new Map<string, Value>();
  #revision = -1;

  /** @param namesOf the folded names an object answers to */
  constructor(objects: FoldedMap<Value>, namesOf: (object: Value) => readonly string[], life: NameLife) {
    this.#objects = objects;
    this.#namesOf = namesOf;
    this.#life = life;
  }

  find(name: string): Value | undefined {
    const found = this.#byName.get(name);
    if (found !== undefined && this.#objects.get(found.id) === found && this.#namesOf(found).includes(name)) {
      return found;
    }
    if (this.#revision !== this.#objects.revision) {
      this.#rebuild();
      return this.#byName.get(name);
    }
    return this.#life === 'fixed' ? undefined : this.#findRenamed(name);
  }

  #findRenamed(name: string): Value | undefined {
    for (const object of this.#objects.values()) {
      if (!this.#namesOf(object).includes(name)) continue;
      this.#byName.set(name, object);
      return object;
    }
    return undefined;
  }

  #rebuild(): void {
    this.#revision = this.#objects.revision;
    this.#byName = new Map();
    for (const object of this.#objects.values()) {
      for (const name of this.#namesOf(object)) {
        if (!this.#byName.has(name)) this.#byName.set(name, object);
      }
    }
  }
}
