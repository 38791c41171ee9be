import { type Finding, riskRules } from '@entrada/core';
import type { TextStyle } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

const severityMark = { critical: '‼', high: '!', medium: '·', low: '·', info: 'i' } as const;

export interface FindingsOptions {
  /** To show the manifest lines and the commands that mend each, and its page, too. */
  readonly mends?: boolean;
}

/** Findings under a title, each with its evidence and mend; nothing when there is none. */
export function renderFindings(
  title: string,
  findings: readonly Finding[],
  style: TextStyle,
  { mends = false }: FindingsOptions = {},
): string {
  if (findings.length === 0) return '';
  const { bold, red, yellow, dim, green } = style;
  const lines = [bold(title)];
  for (const finding of findings) {
    const { severity, message, evidence, fix, rule, grade } = finding;
    const paint = severity === 'critical' || severity === 'high' ? red : severity === 'info' ? dim : yellow;
    const known = grade === undefined ? rule : `${rule} [${grade}]`;
    lines.push(`  ${paint(`${severityMark[severity]} ${severity.toUpperCase()}`)} ${dim(known)}`);
    const row = (text: string, paintText: (text: string) => string): void => {
      lines.push(...wrapText(text, style.width - 4).map((line) => `    ${paintText(line)}`));
    };
    row(message, (text) => text);
    row(evidence, dim);
    row(fix, green);
    if (mends) lines.push(...mendLines(finding, style));
  }
  return `${lines.join('\n')}\n\n`;
}

/** Lines to copy, which are not wrapped. */
export function mendLines({ rule, manifest, az }: Finding, { dim, cyan }: TextStyle): string[] {
  const reference = riskRules.find(({ id }) => id === rule)?.reference;
  const indented = (text: string): string[] => text.split('\n').map((line) => `      ${cyan(line)}`);
  return [
    ...(manifest === undefined ? [] : [dim('    entrada.yaml, below api:'), ...indented(manifest)]),
    ...(az === undefined ? [] : [dim('    Azure CLI:'), ...indented(az)]),
    ...(reference === undefined ? [] : [dim(`    More: ${reference}`)]),
  ];
}
