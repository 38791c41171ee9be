/** Why a token is not accepted. */
export type CheckFailureCode =
  | 'token_expired'
  | 'token_not_yet_valid'
  | 'time_missing'
  | 'issuer_mismatch'
  | 'tenant_mismatch'
  | 'audience_mismatch'
  | 'version_refused'
  | 'scope_missing'
  | 'role_missing'
  | 'app_only_refused'
  | 'permission_missing';

/** The first check that a token did not pass. Its message quotes claims such as `aud` and `iss`, never the token. */
export interface CheckFailure {
  /** Name of the check: time, issuer, tenant, audience, version, policy. */
  readonly check: 'time' | 'issuer' | 'tenant' | 'audience' | 'version' | 'policy';
  readonly code: CheckFailureCode;
  readonly message: string;
}
