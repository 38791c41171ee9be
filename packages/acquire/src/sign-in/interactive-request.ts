/** One sign-in that a person takes part in. */
export interface InteractiveRequest {
  readonly scopes: readonly string[];
  readonly authority: string;
  /** Claims challenge that the sign-in must satisfy, a JSON text. */
  readonly claims?: string | undefined;
  /** User principal name to offer, when somebody signed in before. */
  readonly loginHint?: string | undefined;
  readonly signal: AbortSignal | undefined;
}
