import type { AuthenticateChallenge, Fact, JsonObject } from '@entrada/core';
import type { Attempt } from './attempt.ts';
import type {
  ApiInDirectory,
  AppAssignment,
  ClientInDirectory,
  TenantName,
  UserInDirectory,
} from './directory-facts.ts';
import type { PolicyInDirectory } from './policy.ts';
import type { DoctorQuestion } from './question.ts';

/** Everything that was gathered; what could not be seen says why. Holds no token and no secret. */
export interface DoctorFacts {
  readonly question: DoctorQuestion;
  /** Seconds since the epoch. */
  readonly now: number;
  /** In the order in which a token would be looked for. */
  readonly attempts: readonly Attempt[];
  readonly subject: Subject;
  readonly tenant: Fact<TenantName>;
  readonly api: Fact<ApiInDirectory>;
  /** `undefined` when it is not known which client asks. */
  readonly client: Fact<ClientInDirectory> | undefined;
  /** `undefined` when no user is behind the request. */
  readonly user: Fact<UserInDirectory | 'missing'> | undefined;
  /** Who is assigned to the API. */
  readonly assignments: Fact<readonly AppAssignment[]>;
  readonly policies: Fact<readonly PolicyInDirectory[]>;
  /** `undefined` without an address. */
  readonly answers: Fact<ApiAnswers> | undefined;
}

/** For whom, and through which client, a token is asked. */
export interface Subject {
  readonly kind: 'user' | 'application';
  /** User principal name or object id. */
  readonly user?: string;
  /** Application id in lower case. */
  readonly client?: string;
  /** The attempt that is about this subject, and not about whoever happens to be signed in here. */
  readonly attempt?: Attempt;
}

/** What an API answers, and says about itself. */
export interface ApiAnswers {
  readonly url: string;
  readonly withoutToken: ApiAnswer;
  /** `undefined` when there was no token, or it may not be sent there. */
  readonly withToken: Fact<ApiAnswer>;
  readonly metadataUrl: string | undefined;
  /** RFC 9728, as the server wrote it: not to be believed. */
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** The resource that it names in metadata or challenge. */
  readonly resource: string | undefined;
}

export interface ApiAnswer {
  readonly status: number | undefined;
  readonly challenge: AuthenticateChallenge | undefined;
}

/** The claims of the token that the subject got, if one was got and can be read. */
export function claimsOf({ subject: { attempt } }: Pick<DoctorFacts, 'subject'>): JsonObject | undefined {
  return attempt?.outcome === 'token' ? attempt.claims : undefined;
}

/** The AADSTS code with which the subject was refused. */
export function refusalCodeOf({ subject: { attempt } }: Pick<DoctorFacts, 'subject'>): number | undefined {
  return attempt?.outcome === 'refused' ? attempt.refusal.aadsts : undefined;
}
