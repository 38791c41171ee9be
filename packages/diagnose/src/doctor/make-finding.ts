import type { DoctorFinding } from './doctor-finding.ts';
import { doctorRules, type RuleId } from './doctor-rules.ts';

/** What to do, in words, as lines below `api:` of entrada.yaml, and as commands of Azure CLI. */
export type Mend = Pick<DoctorFinding, 'fix' | 'manifest' | 'az'>;

/** Something wrong, and what mends it. */
export interface Problem extends Mend {
  readonly message: string;
  readonly evidence: string;
  /** `high` by default: it stands between the subject and the token. */
  readonly severity?: DoctorFinding['severity'];
  readonly docs?: string;
  readonly grade?: NonNullable<DoctorFinding['grade']>;
}

/** A check that found nothing wrong. */
export function fine(rule: RuleId, message: string, evidence: string): DoctorFinding {
  return { ...base(rule), status: 'ok', severity: 'info', message, evidence, fix: '' };
}

/** A check that could not be made. @param because the end of a sentence: "not looked at, because …" */
export function unseen(rule: RuleId, because: string): DoctorFinding {
  const message = `Not looked at, because ${because}.`;
  return { ...base(rule), status: 'not-looked-at', severity: 'info', message, evidence: '', fix: '' };
}

/** A check that found what is wrong. */
export function problem(rule: RuleId, { severity = 'high', ...found }: Problem): DoctorFinding {
  return { ...base(rule), status: 'problem', severity, ...found };
}

function base(rule: RuleId): Pick<DoctorFinding, 'rule' | 'title' | 'docs' | 'grade'> {
  const { title, docs, grade } = doctorRules[rule];
  return { rule, title, docs, grade };
}
