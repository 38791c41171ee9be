/**
 * A Map that is keyed without regard to case, as Entra compares GUIDs, domains and user principal names. It counts its
 * changes, so that an index over it knows when it is out of date.
 */
export class FoldedMap<Value> extends Map<string, Value> {
  /** Grows with each entry that comes or goes. */
  revision = 0;

  override get(key: string): Value | undefined {
    return super.get(key.toLowerCase());
  }
  override has(key: string): boolean {
    return super.has(key.toLowerCase());
  }
  override set(key: string, value: Value): this {
    this.#changed();
    return super.set(key.toLowerCase(), value);
  }
  override delete(key: string): boolean {
    this.#changed();
    return super.delete(key.toLowerCase());
  }
  override clear(): void {
    this.#changed();
    super.clear();
  }

  // The Map constructor calls set() before the field exists, hence no private field for the counter.
  #changed(): void {
    this.revision = (this.revision ?? 0) + 1;
  }
}
