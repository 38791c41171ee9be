import type { Grade } from '../data/grade.ts';

/** How much a finding matters, most first. */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** Something that is worth knowing about a token, a manifest or a tenant. Findings are data, not errors. */
export interface Finding {
  /** Short id of the rule, such as `A01`; the same wherever the rule is applied. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is the case and why it matters. */
  readonly message: string;
  /** What was looked at and found. */
  readonly evidence: string;
  /** What to do about it. */
  readonly fix: string;
  readonly docs?: string;
  /** Grade of the knowledge behind the rule. */
  readonly grade?: Grade;
}
