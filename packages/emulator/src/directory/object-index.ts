import type { Collection } from './collection.ts';

/**
 * Finds the objects of a collection by what they answer to: names, or ids of what they refer to. It is built when it is
 * first asked, and follows every change from then on, so that a question never looks at all objects.
 */
export class ObjectIndex<Value extends { readonly id: string }> {
  readonly #objects: Collection<Value>;
  readonly #keysOf: (object: Value) => readonly string[];
  /** What each object was last found by; undefined until somebody asks. */
  #keys: Map<Value, readonly string[]> | undefined;
  /** Most keys lead to one object: a set for each would cost a large tenant a hundred megabytes. */
  readonly #found = new Map<string, Value | Set<Value>>();

  constructor(objects: Collection<Value>, keysOf: (object: Value) => readonly string[]) {
    this.#objects = objects;
    this.#keysOf = keysOf;
    objects.watch((_, now, before) => {
      if (this.#keys === undefined) return;
      if (before !== undefined) this.#remove(this.#keys, before);
      if (now !== undefined) this.#add(this.#keys, now);
    });
  }

  /** One object that answers to the key. */
  find(key: string): Value | undefined {
    const found = this.#lookUp(key);
    return found instanceof Set ? found.values().next().value : found;
  }

  /** All objects that answer to the key. */
  all(key: string): Value[] {
    const found = this.#lookUp(key);
    if (found === undefined) return [];
    return found instanceof Set ? [...found] : [found];
  }

  #lookUp(key: string): Value | Set<Value> | undefined {
    if (this.#keys === undefined) {
      this.#keys = new Map();
      for (const object of this.#objects.values()) this.#add(this.#keys, object);
    }
    return this.#found.get(key);
  }

  #add(known: Map<Value, readonly string[]>, object: Value): void {
    const keys = this.#keysOf(object);
    known.set(object, keys);
    for (const key of keys) {
      const found = this.#found.get(key);
      if (found === undefined) this.#found.set(key, object);
      else if (found instanceof Set) found.add(object);
      else if (found !== object) this.#found.set(key, new Set([found, object]));
    }
  }

  #remove(known: Map<Value, readonly string[]>, object: Value): void {
    for (const key of known.get(object) ?? []) {
      const found = this.#found.get(key);
      if (found === object) this.#found.delete(key);
      else if (found instanceof Set) {
        found.delete(object);
        if (found.size === 0) this.#found.delete(key);
      }
    }
    known.delete(object);
  }
}
