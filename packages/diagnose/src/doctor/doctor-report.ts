import type { DoctorFinding } from './doctor-finding.ts';

/** Why a token is refused, and what to change. Plain data, without anything secret. */
export interface DoctorReport {
  readonly question: {
    readonly resource: string;
    readonly scopes: readonly string[];
    /** Application id. */
    readonly client?: string;
    readonly user?: string;
    readonly tenant?: string;
    readonly url?: string;
  };
  /**
   * `token`: one was got; `refused`: Entra said no; `no-token`: no source could ask, or it failed; `not-tried`: whoever is
   * signed in here is not who is meant, so only the directory tells.
   */
  readonly outcome: 'token' | 'refused' | 'no-token' | 'not-tried';
  readonly attempts: readonly ReportedAttempt[];
  /** Rule of the finding that most likely is the reason; undefined when nothing is wrong. */
  readonly likelyCause: string | undefined;
  /** One for each check that applies, in the order in which they were made. */
  readonly findings: readonly DoctorFinding[];
}

export interface ReportedAttempt {
  readonly source: string;
  readonly outcome: 'token' | 'refused' | 'unavailable' | 'unsupported' | 'failed';
  /** User principal name or client id, as far as known. */
  readonly account?: string;
  readonly client?: string;
  /** What Entra said or why nothing came of it. */
  readonly because?: string;
  readonly aadsts?: number;
  readonly traceId?: string;
  readonly correlationId?: string;
  /** Of a token: audience, issuer, version, scopes and roles. */
  readonly token?: TokenSummary;
}

export interface TokenSummary {
  readonly audience: string;
  readonly issuer: string;
  readonly version: string;
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
  /** Seconds since the epoch. */
  readonly expires: number;
}
