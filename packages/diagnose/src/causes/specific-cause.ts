import type { Mend } from '../explanation.ts';
import type { Parties } from '../parties.ts';

/** Why a code came up in this very request, and what to change for it. */
export interface SpecificCause {
  /** What happened, in a few words. */
  readonly title: string;
  readonly cause: string;
  readonly mend: Mend;
}

/** Explains one AADSTS code for the parties of a request. */
export type ExplainCause = (parties: Parties) => SpecificCause;
