/** One thing wrong with a seed. */
export interface SeedIssue {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

/** A tenant seed that cannot be used; `issues` names every place. */
export class SeedError extends Error {
  readonly code = 'seed_invalid';
  readonly issues: readonly SeedIssue[];

  constructor(issues: readonly SeedIssue[]) {
    const lines = issues.map(({ line, column, message }) => `  ${line}:${column} ${message}`);
    super(
      `The tenant seed has ${issues.length === 1 ? 'a problem' : `${issues.length} problems`}:\n${lines.join('\n')}`,
    );
    this.name = 'SeedError';
    this.issues = issues;
  }
}
