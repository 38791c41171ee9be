import type { Finding } from '@entrada/core';
import type { TextStyle } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

const severityMark = { critical: '‼', high: '!', medium: '·', low: '·', info: 'i' } as const;

/** Findings under a title, each with its evidence and mend; nothing when there is none. */
export function renderFindings(title: string, findings: readonly Finding[], style: TextStyle): string {
  if (findings.length === 0) return '';
  const { bold, red, yellow, dim, green } = style;
  const lines = [bold(title)];
  for (const { severity, message, evidence, fix } of findings) {
    const paint = severity === 'critical' || severity === 'high' ? red : severity === 'info' ? dim : yellow;
    lines.push(`  ${paint(`${severityMark[severity]} ${severity.toUpperCase()}`)}`);
    const row = (text: string, paintText: (text: string) => string): void => {
      lines.push(...wrapText(text, style.width - 4).map((line) => `    ${paintText(line)}`));
    };
    row(message, (text) => text);
    row(evidence, dim);
    row(fix, green);
  }
  return `${lines.join('\n')}\n\n`;
}
