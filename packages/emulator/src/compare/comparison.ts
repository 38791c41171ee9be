import type { Grade } from '@entrada/core/data';
import type { Aspect } from './answer.ts';

/** What came of comparing two sides. Every text in it is scrubbed. */
export interface Comparison {
  readonly probes: readonly ProbeOutcome[];
  /** Header names that only one side sends, each with where. */
  readonly headers: readonly HeaderDifference[];
  /** Test applications that could not be deleted, by side. */
  readonly left: Readonly<Record<'tenant' | 'emulator', number | 'unknown'>>;
}

export interface ProbeOutcome {
  readonly id: string;
  readonly title: string;
  /** What it is about, e.g. `AADSTS7000215` or `order of client-credential, resource-known`. */
  readonly about: string;
  readonly outcome: 'agrees' | 'differs' | 'could not run';
  /** Where the sides differ; headers are told apart, in {@link Comparison.headers}. */
  readonly differences: readonly Difference[];
  /** Why it could not run. */
  readonly reason?: string;
  /** Claims of the emulator that this outcome turns into something seen. */
  readonly upgrades: readonly GradeUpgrade[];
}

export interface Difference {
  readonly aspect: Aspect;
  /** What each side answered; undefined where it has no such thing. */
  readonly tenant: string | undefined;
  readonly emulator: string | undefined;
}

/** A header that one side sends where the other does not. */
export interface HeaderDifference {
  readonly header: string;
  readonly onlyFrom: 'tenant' | 'emulator';
  /** Ids of the probes in whose answers it was found. */
  readonly probes: readonly string[];
}

/** A grade that the catalogue may raise to R, recorded. */
export interface GradeUpgrade {
  /** E.g. `AADSTS501051`. */
  readonly about: string;
  readonly part: 'answer' | 'text' | 'order';
  readonly from: Grade;
  readonly to: 'R';
  /** What was inferred, in the words of the catalogue. */
  readonly inferred?: string;
}
