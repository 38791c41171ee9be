import type { Grade } from '@entrada/core/data';

/** What is known of the request that was refused; whatever is missing is read from Entra's words, where they say it. */
export interface RefusalContext {
  /** The resource that was asked for, e.g. `api://adatum-auth-test-app`. */
  readonly resource?: string | undefined;
  /** Names of the scopes that were asked for; none for `.default`. */
  readonly scopes?: readonly string[] | undefined;
  /** Client id or well-known alias of the client that asked. */
  readonly client?: string | undefined;
  /** User principal name of the person who signed in. */
  readonly user?: string | undefined;
  /** Tenant id or domain. */
  readonly tenant?: string | undefined;
}

/** What to change so that the next request succeeds. */
export interface Mend {
  readonly text: string;
  /** Lines of entrada.yaml to merge into what is there. */
  readonly manifest?: string;
  /** Commands of Azure CLI that do the same; `<…>` stands for what is not known. */
  readonly az?: string;
}

/** A refusal in words. */
export interface Explanation {
  readonly title: string;
  readonly aadsts: number | undefined;
  /** What Entra said, on one line. */
  readonly said: string;
  /** What the code means in general. */
  readonly meaning: string;
  /** Why it happened here, with the names of client, resource and user. */
  readonly cause: string;
  readonly mend: Mend;
  /** How well the form of the refusal is evidenced. */
  readonly grade: Grade;
  /** What of it is inferred, not seen; to be shown. */
  readonly inferred?: string;
  /** Where the knowledge comes from. */
  readonly source: string;
  /** Documentation page, `errors/AADSTS65001`. */
  readonly docs: string;
  readonly traceId: string | undefined;
  readonly correlationId: string | undefined;
}
