import type { Grade } from '../grade.ts';

/** What is known of one AADSTS code, for a custom API that is called through a CLI or another public client. */
export interface AadstsRow {
  readonly code: number;
  /** The name that the documentation gives the code, where it has one. */
  readonly symbol: string | undefined;
  /** `error` at the token endpoint; undefined = not evidenced. */
  readonly error: string | undefined;
  /** HTTP status at the token endpoint; undefined = not evidenced. */
  readonly status: number | undefined;
  readonly suberror: string | undefined;
  /** Whether the body carries `error_uri`; undefined = not evidenced. */
  readonly errorUri: boolean | undefined;
  /** Text with `{placeholders}`, without the leading `AADSTSn: `; with `textGrade` D it is the documentation's, not the run-time text. */
  readonly text: string | undefined;
  readonly textGrade: Grade;
  /** Grade of the OAuth shape: `error`, `status`, `suberror`. */
  readonly grade: Grade;
  /** What exactly is inferred, in words; shown wherever a person meets the row. */
  readonly inferred?: string;
  /** Public thread, recording or page behind the row. */
  readonly source: string;
  readonly meaning: string;
  /** What to change, first in `entrada.yaml`, then by hand. */
  readonly mend: string;
  /** Documentation page of Entrada, `errors/AADSTSn`. */
  readonly docs: string;
}

/** A row as a table writes it: what is not evidenced is left out. */
export interface AadstsFacts {
  readonly code: number;
  readonly symbol?: string;
  readonly error?: string;
  readonly status?: number;
  readonly suberror?: string;
  readonly errorUri?: boolean;
  readonly text?: string;
  readonly textGrade?: Grade;
  readonly grade?: Grade;
  readonly inferred?: string;
  readonly source?: string;
  readonly meaning: string;
  readonly mend: string;
}

const documentation = 'MicrosoftDocs/entra-docs reference-error-codes.md';

/**
 * Completes a row. What a table does not say is the documentation's: its text is graded D, its OAuth shape is open.
 */
function describeCode(facts: AadstsFacts): AadstsRow {
  return {
    code: facts.code,
    symbol: facts.symbol,
    error: facts.error,
    status: facts.status,
    suberror: facts.suberror,
    errorUri: facts.errorUri,
    text: facts.text,
    textGrade: facts.textGrade ?? (facts.text === undefined ? '?' : 'D'),
    grade: facts.grade ?? '?',
    ...(facts.inferred === undefined ? {} : { inferred: facts.inferred }),
    source: facts.source ?? documentation,
    meaning: facts.meaning,
    mend: facts.mend,
    docs: `errors/AADSTS${facts.code}`,
  };
}

/** Completes the rows of one table. */
export function describeCodes(table: readonly AadstsFacts[]): readonly AadstsRow[] {
  return table.map(describeCode);
}
