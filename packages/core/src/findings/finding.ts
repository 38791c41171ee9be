import type { Grade } from '../data/grade.ts';

/** How much a finding matters, most first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;

export type Severity = (typeof severities)[number];

/** Whether a finding is as severe as `level`, or more. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

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
  /** Lines of `entrada.yaml` that do it. */
  readonly manifest?: string;
  /** Commands of Azure CLI that do it. */
  readonly az?: string;
  /** Where in the manifest of the API it stands, or would stand: keys, outermost first. */
  readonly manifestPath?: readonly string[];
  /** Documentation page, such as `findings/A01`. */
  readonly docs?: string;
  /** Grade of the knowledge behind the rule. */
  readonly grade?: Grade;
}
