import { createHash } from 'node:crypto';
import { type Finding, riskRules, type Severity } from '@entrada/core';
import type { AuditReport } from '@entrada/diagnose';

/** Where in a manifest a finding belongs. */
export interface ManifestPlace {
  /** As a URI, relative to where the command ran. */
  readonly file: string;
  /** Both count from 1. */
  locate(path: readonly string[]): { readonly line: number; readonly column: number };
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** What code scanning sorts by: the severities of CVSS, in the middle of their ranges. */
const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: '0.0',
};

/**
 * The findings as SARIF 2.1.0 (OASIS). Each names the registration as its logical location; with a manifest also the line
 * where it is mended. Rules that could not be applied are notifications of the run, since they are no results.
 */
export function renderSarif(
  report: AuditReport,
  options: { readonly version: string; readonly manifest?: ManifestPlace },
): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'entrada', semanticVersion: options.version, rules: riskRules.map(describeRule) } },
        automationDetails: { id: `entrada/audit/${report.api.appId}/` },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.notLookedAt.map(({ rule, title, because }) => ({
              level: 'note',
              associatedRule: { id: rule, index: indexOf(rule) },
              message: { text: `${title}: not looked at, because ${because}` },
            })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => describeResult(finding, report, options.manifest)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule({ id, title, why, fix, severity, reference, grade }: (typeof riskRules)[number]) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: fix },
    helpUri: reference,
    defaultConfiguration: { level: levels[severity] },
    properties: { 'security-severity': scores[severity], tags: ['security', 'entra'], grade },
  };
}

function describeResult(finding: Finding, { api, tenant }: AuditReport, manifest: ManifestPlace | undefined) {
  const { rule, severity, message, evidence, fix, manifestPath = [], grade } = finding;
  return {
    ruleId: rule,
    ruleIndex: indexOf(rule),
    level: levels[severity],
    message: { text: `${message}\nSeen: ${evidence}\n${fix}` },
    locations: [
      {
        logicalLocations: [
          { name: api.name, fullyQualifiedName: `${tenant.id}/applications/${api.appId}`, kind: 'resource' },
        ],
        ...(manifest !== undefined && { physicalLocation: placeIn(manifest, manifestPath) }),
      },
    ],
    // The same finding on the same API stays the same alert, however its words change.
    partialFingerprints: { 'entradaFinding/v1': fingerprint(rule, api.appId) },
    properties: { severity, ...(grade !== undefined && { grade }) },
  };
}

function placeIn({ file, locate }: ManifestPlace, path: readonly string[]) {
  const { line, column } = locate(path);
  return { artifactLocation: { uri: file }, region: { startLine: line, startColumn: column } };
}

function indexOf(rule: string): number {
  return riskRules.findIndex(({ id }) => id === rule);
}

function fingerprint(rule: string, appId: string): string {
  return createHash('sha256').update(`${appId} ${rule}`).digest('hex').slice(0, 32);
}
