import type { ErrorCode, JsonObject, Refusal } from '@entrada/core';

/** What came of asking one source. Never holds the token. */
export type Attempt = AttemptSource &
  (
    | { readonly outcome: 'token'; readonly claims: JsonObject | undefined; readonly expiresOn: number }
    | { readonly outcome: 'refused'; readonly refusal: Refusal; readonly message: string }
    | { readonly outcome: 'unavailable' | 'unsupported'; readonly because: string }
    | { readonly outcome: 'failed'; readonly code: ErrorCode; readonly because: string }
  );

/** Who asks, as far as it is known without a token. */
export interface AttemptSource {
  readonly source: string;
  /** User principal name or client id of who is signed in. */
  readonly account?: string;
  /** Application id of the client. */
  readonly client?: string;
  /** Tenant id or domain that is signed in to. */
  readonly tenant?: string;
}

/** The attempt at which looking for a token ends: the first that the source was there for. */
export function decisiveAttempt(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts.find(({ outcome }) => outcome !== 'unavailable' && outcome !== 'unsupported');
}
