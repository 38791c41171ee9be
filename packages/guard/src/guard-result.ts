import type { CheckFailureCode } from '@entrada/core';
import type { Principal } from './principal.ts';

/** Which rule refused the request; for logs and tests. Callers get the OAuth error in `problem.error`. */
export type DenialCode =
  | 'token_missing'
  | 'authorization_malformed'
  | 'token_malformed'
  | 'token_too_large'
  | 'algorithm_refused'
  | 'header_critical'
  | 'header_nonce'
  | 'key_id_missing'
  | 'key_unknown'
  | 'key_refused'
  | 'signature_invalid'
  | 'identity_missing'
  | 'keys_unavailable'
  | CheckFailureCode;

/** The body of a refusal. */
export interface Problem {
  /**
   * RFC 6750 section 3.1; `token_missing` when there was no credential (the challenge then has no error, as that
   * section asks), `temporarily_unavailable` when the signing keys cannot be had.
   */
  readonly error:
    | 'invalid_request'
    | 'invalid_token'
    | 'insufficient_scope'
    | 'token_missing'
    | 'temporarily_unavailable';
  /** One line of ASCII. Never holds a token. */
  readonly error_description: string;
}

/** The caller is known and may come in. */
export interface Granted {
  readonly ok: true;
  readonly principal: Principal;
}

/** The request is refused because of what it brought. */
export interface Refused {
  readonly ok: false;
  /** 400 malformed header, 401 no valid token, 403 valid token without the permission (RFC 6750 section 3.1). */
  readonly status: 400 | 401 | 403;
  readonly code: Exclude<DenialCode, 'keys_unavailable'>;
  /** Value of the `WWW-Authenticate` header. */
  readonly challenge: string;
  readonly problem: Problem;
}

/** The token could not be judged, since the tenant's signing keys are out of reach. A new token would not help. */
export interface Unavailable {
  readonly ok: false;
  readonly status: 503;
  readonly code: 'keys_unavailable';
  /** Seconds, value of the `Retry-After` header. */
  readonly retryAfter: number;
  readonly problem: Problem;
}

export type Denied = Refused | Unavailable;

/** The guard's answer for one request. */
export type GuardResult = Granted | Denied;
