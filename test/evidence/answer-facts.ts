/** What is compared of an answer. Everything but the status may be unknown, because the recorder dropped or replaced it. */
export interface AnswerFacts {
  readonly status: number;
  /** Header names, lower case, sorted, apart by blanks. */
  readonly headers?: string;
  /** Member names of the body in order, as {@link ./member-names.ts} writes them; empty for no body. */
  readonly members?: string;
  /** Values by path (`error.message`, `error_codes`) or by header name (`header cache-control`); normalised text. */
  readonly values?: Readonly<Record<string, string>>;
  /** Claims of the id_token, in order. */
  readonly idToken?: string;
  /** Claims of the access token, in no order: the source of the recording had sorted them. */
  readonly accessToken?: string;
}

/** An answer with all its facts; `values` has every plain value there is. */
export type WholeAnswer = Required<Omit<AnswerFacts, 'idToken' | 'accessToken' | 'headers'>> &
  Pick<AnswerFacts, 'idToken' | 'accessToken' | 'headers'>;
