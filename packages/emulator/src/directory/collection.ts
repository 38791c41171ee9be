/** Told of each entry that came, changed (`now` and `before` are one object then) or went. */
export type CollectionWatcher<Value> = (key: string, now: Value | undefined, before: Value | undefined) => void;

/**
 * Objects by id, without regard to case, as Entra compares GUIDs. Objects keep their identity: whoever holds one sees it
 * change. Since all that happens to them goes through here, indexes and the data file are never out of date.
 */
export class Collection<Value extends { readonly id: string }> extends Map<string, Value> {
  readonly #watchers: CollectionWatcher<Value>[] = [];

  override get(key: string): Value | undefined {
    return super.get(key.toLowerCase());
  }
  override has(key: string): boolean {
    return super.has(key.toLowerCase());
  }
  override set(key: string, value: Value): this {
    const folded = key.toLowerCase();
    const before = super.get(folded);
    super.set(folded, value);
    this.#announce(folded, value, before);
    return this;
  }
  override delete(key: string): boolean {
    const folded = key.toLowerCase();
    const before = super.get(folded);
    if (before === undefined) return false;
    super.delete(folded);
    this.#announce(folded, undefined, before);
    return true;
  }
  override clear(): void {
    for (const key of this.keys()) this.delete(key);
  }

  /**
   * Changes properties of an object that is in the collection.
   *
   * @throws Error when it is not, or no longer: what was deleted meanwhile must not change in secret
   * @example directory.users.change(user, { accountEnabled: false })
   */
  change(object: Value, changes: Partial<Value>): void {
    if (this.get(object.id) !== object) throw new Error(`There is no such object here any more: ${object.id}`);
    Object.assign(object, changes);
    this.#announce(object.id.toLowerCase(), object, object);
  }

  watch(watcher: CollectionWatcher<Value>): void {
    this.#watchers.push(watcher);
  }

  #announce(key: string, now: Value | undefined, before: Value | undefined): void {
    for (const watcher of this.#watchers) watcher(key, now, before);
  }
}
