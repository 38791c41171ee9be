import type { Grade } from '../data/grade.ts';
import type { ApiExposure } from './api-exposure.ts';
import type { NotLookedAt } from './fact.ts';
import type { Severity } from './finding.ts';

/** One risk of an API that tools may call: what it is, why it matters, and how it is seen. */
export interface RiskRule {
  /** `A01` to `A28`; never used again for something else. */
  readonly id: string;
  /** Of the worst case; a finding may be milder. */
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  /** What is looked at, by the names of Microsoft Graph. */
  readonly looksAt: readonly string[];
  readonly fix: string;
  /** Lines of `entrada.yaml` that mend it; `<…>` stands for what is not known. */
  readonly manifest?: string;
  /** Commands of Azure CLI that mend it. */
  readonly az?: (api: Pick<ApiExposure, 'appId'>) => string;
  /** How well it is known that this is as `why` says. */
  readonly grade: Grade;
  /** A page of somebody else's that tells more. */
  readonly reference: string;
  /** What nobody has seen yet. */
  readonly open?: string;
  /** Looks for the risk. Pure. */
  check(exposure: ApiExposure): RuleOutcome;
}

/** A risk, the reason why it could not be looked for, or `undefined`: looked for and not found. */
export type RuleOutcome = FoundRisk | NotLookedAt | undefined;

/** What a rule found; what is left out is as the rule says. */
export interface FoundRisk {
  readonly message: string;
  readonly evidence: string;
  readonly severity?: Severity;
  readonly fix?: string;
  readonly manifest?: string;
  readonly az?: string;
  /** Where in the manifest of the API it stands, or would stand. */
  readonly manifestPath?: readonly string[];
}
