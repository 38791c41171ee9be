/** Something that was looked at, or the reason why it was not: so that nobody takes "not seen" for "not there". */
export type Fact<Value> = Known<Value> | NotLookedAt;

export interface Known<Value> {
  readonly known: true;
  readonly value: Value;
}

export interface NotLookedAt {
  readonly known: false;
  /** Why, as the end of a sentence: "…, because {because}". */
  readonly because: string;
}

/** A fact that was looked at. */
export function known<Value>(value: Value): Known<Value> {
  return { known: true, value };
}

/** A fact that was not looked at. */
export function notLookedAt(because: string): NotLookedAt {
  return { known: false, because };
}
