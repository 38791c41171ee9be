/** What of an answer is compared, in the order in which a report lists it. */
export const aspects = [
  'status',
  'error',
  'error codes',
  'suberror',
  'members',
  'text',
  'token header',
  'claims',
  'claim values',
] as const;

export type Aspect = (typeof aspects)[number];

/** An answer as it may be shown: nothing in it is secret or names anybody. */
export interface Answer {
  /** What the answer does not have is not there. */
  readonly aspects: Readonly<Partial<Record<Aspect, string>>>;
  /** Names, lower case, sorted. Their values are not kept. */
  readonly headers: readonly string[];
}
