/**
 * What a test and a client's script say to each other, over the IPC channel of the child process: secrets never stand in
 * an argument, and tokens never leave the child.
 */

/** One flow to run, in an application object of its own. */
export interface ClientTask {
  /** One of the flows that the script has. */
  readonly flow: string;
  /** What the authority names: a tenant id, a domain, `organizations`. */
  readonly tenant: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly secret?: string;
  /** Private key and certificate. */
  readonly pem?: string;
  /** A token of an issuer that the application trusts. */
  readonly assertion?: string;
  /** File that holds such a token. */
  readonly assertionFile?: string;
  /** Who signs in with a password, or is asked for on the device page. */
  readonly username?: string;
  readonly password?: string;
  /** Public client and scope by which the user's token for a middle tier is obtained. */
  readonly upstream?: { readonly clientId: string; readonly scopes: readonly string[] };
  readonly redirectUri?: string;
  /** How a secret travels: in the Authorization header, or (default) in the body. */
  readonly secretIn?: 'header' | 'body';
  /** What the token's `aud` has to be, for a flow that checks it. */
  readonly audience?: string;
}

/** What a client needs a person for. */
export type PersonQuestion =
  | { readonly ask: 'approve-device-code'; readonly userCode: string }
  | { readonly ask: 'answer-authorize-url'; readonly url: string };

/** What the person's browser then carries to the client; `refusedOnPage` is an AADSTS number that only the person sees. */
export type PersonAnswer =
  | { readonly refusedOnPage: number }
  | {
      readonly refusedOnPage?: undefined;
      readonly method: 'GET' | 'POST';
      readonly url: string;
      readonly fields: Readonly<Record<string, string>>;
    };

/** How a flow ended in the client. */
export type ClientOutcome =
  | { readonly outcome: 'token'; readonly claims: Readonly<Record<string, unknown>> }
  | { readonly outcome: 'refused'; readonly error: ReportedError }
  | { readonly outcome: 'value'; readonly value: unknown };

/** What of an error may leave the child. */
export interface ReportedError {
  /** Name of its class. */
  readonly name: string;
  /** Its own code, e.g. `invalid_grant`. */
  readonly code?: string;
  readonly suberror?: string;
  /** Number in the first `AADSTSn` of its message. */
  readonly aadsts?: number;
  /** The first line of its message, where no AADSTS number says it all. */
  readonly message?: string;
}

export type FromParent =
  | { readonly kind: 'task'; readonly id: number; readonly task: ClientTask }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: PersonAnswer };

export type FromChild =
  | { readonly kind: 'question'; readonly id: number; readonly question: PersonQuestion }
  | { readonly kind: 'outcome'; readonly id: number; readonly outcome: ClientOutcome };
