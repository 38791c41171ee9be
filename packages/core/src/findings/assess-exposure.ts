import type { ApiExposure } from './api-exposure.ts';
import type { Finding } from './finding.ts';
import { severities } from './finding.ts';
import type { FoundRisk, RiskRule } from './risk-rule.ts';
import { riskRules } from './risk-rules.ts';

/** What all rules say about one API: each rule stands in exactly one of the three lists. */
export interface Assessment {
  /** Most severe first. */
  readonly findings: readonly Finding[];
  /** Rules that could not be applied; nobody knows what they would have found. */
  readonly notLookedAt: readonly UnappliedRule[];
  /** Ids of the rules that looked and found nothing. */
  readonly clean: readonly string[];
}

export interface UnappliedRule {
  readonly rule: string;
  readonly title: string;
  /** The end of a sentence: "not looked at, because {because}". */
  readonly because: string;
}

/** Applies every rule to what is known of an API. Pure. */
export function assessExposure(exposure: ApiExposure): Assessment {
  const findings: Finding[] = [];
  const notLookedAt: UnappliedRule[] = [];
  const clean: string[] = [];
  for (const rule of riskRules) {
    const outcome = rule.check(exposure);
    if (outcome === undefined) clean.push(rule.id);
    else if ('because' in outcome) notLookedAt.push({ rule: rule.id, title: rule.title, because: outcome.because });
    else findings.push(toFinding(rule, exposure, outcome));
  }
  // The order of rules decides among equals: sorting is stable.
  findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return { findings, notLookedAt, clean };
}

function toFinding(rule: RiskRule, exposure: ApiExposure, found: FoundRisk): Finding {
  const manifest = found.manifest ?? rule.manifest;
  const az = found.az ?? rule.az?.(exposure);
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    message: found.message,
    evidence: found.evidence,
    fix: found.fix ?? rule.fix,
    ...(manifest !== undefined && { manifest }),
    ...(az !== undefined && { az }),
    ...(found.manifestPath !== undefined && { manifestPath: found.manifestPath }),
    docs: `findings/${rule.id}`,
    grade: rule.grade,
  };
}
