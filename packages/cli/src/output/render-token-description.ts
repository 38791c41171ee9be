import type { TokenDescription } from '@entrada/core';
import type { TextStyle } from '../terminal.ts';
import { renderFindings } from './render-findings.ts';
import { wrapText } from './wrap-text.ts';

const signatureNote =
  'Signature: present, not checked here, not shown. An API checks it against the keys of the tenant.';

/** A token in words: the summary, then claim by claim, then what to mind. */
export function renderTokenDescription(description: TokenDescription, style: TextStyle, now: number): string {
  const { bold, dim, red, green } = style;
  const left = description.expiresAt === undefined ? undefined : description.expiresAt - now;
  const lifetime =
    left === undefined
      ? 'no expiry'
      : left > 0
        ? green(`valid for ${minutes(left)}`)
        : red(`expired ${minutes(-left)} ago`);
  const lines = [...wrapText(description.summary, style.width).map(bold), lifetime, ''];
  const width = Math.max(...description.rows.map(({ name }) => name.length));
  const indent = ' '.repeat(width + 4);
  for (const row of description.rows) {
    lines.push(`  ${bold(row.name.padEnd(width))}  ${row.value}`);
    const meaning = wrapText(`${row.meaning} [${row.grade}]`, style.width - indent.length);
    lines.push(...meaning.map((line) => indent + dim(line)));
  }
  lines.push('', ...wrapText(signatureNote, style.width).map(dim), '');
  return `${lines.join('\n')}${renderFindings('To mind', description.notes, style)}`;
}

function minutes(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
