import type { AnswerFacts } from './answer-facts.ts';
import type { AzureHost, Stage } from './stage.ts';

/** A recorded exchange of a real Microsoft service (evidence of grade R), and what becomes of it here. */
export type Evidence = ReplayedExchange | InapplicableExchange;

interface RecordedExchange {
  /** Area, topic and number, as in the collection of recordings. */
  readonly id: string;
  /** Public repository that the recording was published in. */
  readonly source: string;
  /** Year and month of the answer. */
  readonly recorded: string;
}

/** An exchange that is asked of the emulator. */
export interface ReplayedExchange extends RecordedExchange {
  /** The request, in words. */
  readonly request: string;
  /** The Azure host that the client runs on; none unless its identity is asked for. */
  readonly host?: AzureHost;
  /** Sets the scene on a fresh emulator and sends the request. */
  readonly ask: (stage: Stage) => Promise<Response>;
  /** What the real service answered: facts about it, not its body. */
  readonly answer: AnswerFacts;
  /** Values of the answer that are of the scene, not of the recording, such as the name of an API. */
  readonly ofTheScene?: readonly string[];
  /** Where the emulator differs by intent. */
  readonly differs?: readonly Difference[];
  /** The feature that the emulator needs first; until then the exchange is skipped. */
  readonly pending?: string;
}

/** An exchange with a service, or a feature of one, that the local Entra has no part in. */
export interface InapplicableExchange extends RecordedExchange {
  readonly notApplicable: string;
}

export interface Difference {
  /** A line as {@link ./compare-answers.ts} writes it. */
  readonly what: string;
  readonly why: string;
}

/** The service that an exchange was with, by its id: `login`, `graph`, `arm` … */
export function serviceOf({ id }: Pick<RecordedExchange, 'id'>): string {
  return id.split('/')[0] ?? '';
}

export function isReplayed(evidence: Evidence): evidence is ReplayedExchange {
  return 'ask' in evidence;
}

/** Every header name that any recording of the exchange's service has. */
export function headersOfService(
  exchanges: readonly ReplayedExchange[],
  of: Pick<RecordedExchange, 'id'>,
): ReadonlySet<string> {
  const same = exchanges.filter((exchange) => serviceOf(exchange) === serviceOf(of));
  return new Set(same.flatMap(({ answer }) => (answer.headers ?? '').split(' ')));
}
