import type { Grade } from '@entrada/core/data';
import type { SignInEntry } from '../token-service/sign-in-log.ts';

/** A request to Microsoft Graph, ready to be sent by somebody who may. */
export interface GraphCall {
  readonly method: 'POST' | 'PATCH';
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The same in `entrada.yaml`. */
export interface ManifestLine {
  /** Where it stands, e.g. `api.assignment.users`. */
  readonly path: string;
  /** One line of YAML: an entry of a list, or `key: value`. */
  readonly yaml: string;
}

/** One way to mend a denial. */
export interface Remedy {
  /** What to do, in the imperative. */
  readonly title: string;
  readonly graph?: GraphCall;
  readonly manifest?: ManifestLine;
  /** What the remedy costs or takes, where that is not plain. */
  readonly note?: string;
}

/** Why a request was denied, as the directory stands when it is asked. */
export interface Explanation {
  readonly traceId: string;
  /** AADSTS number. */
  readonly code: number;
  /** The refusal's own words. */
  readonly text: string;
  /** The grant, assignment or setting that is missing. */
  readonly missing: string;
  /** Whether the directory still stands in the way; undefined where only the client can tell. */
  readonly stillDenied?: boolean;
  /** The best first. Empty when nothing in the directory could help. */
  readonly remedies: readonly Remedy[];
  /** Evidence for the number's OAuth answer. */
  readonly grade: Grade;
  readonly inferred?: string;
  /** Page of the documentation. */
  readonly docs: string;
}

/** What `GET /why` answers: the explanation, and the log entry that it is about. */
export interface ExplainedSignIn extends Explanation {
  readonly signIn: SignInEntry;
}

/** What an explainer finds out: it knows one kind of refusal. */
export type Finding = Pick<Explanation, 'missing' | 'remedies'>;
