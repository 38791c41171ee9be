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
    this.revision += 1;
    return super.set(key.toLowerCase(), value);
  }
  override delete(key: string): boolean {
    this.revision += 1;
    return super.delete(key.toLowerCase());
  }
  override clear(): void {
    this.revision += 1;
    super.clear();
  }
}
