import type { TokenDescription } from '@entrada/core';
import type { Colours } from '../terminal.ts';
import { renderFindings } from './render-plan.ts';
import { wrapText } from './wrap-text.ts';

/** A token in words: the summary, then claim by claim, then what to mind. */
export function renderTokenDescription(description: TokenDescription, colours: Colours, now: number): string {
  const { bold, dim, red, green } = colours;
  const left = description.expiresAt === undefined ? undefined : description.expiresAt - now;
  const lifetime =
    left === undefined
      ? 'no expiry'
      : left > 0
        ? green(`valid for ${minutes(left)}`)
        : red(`expired ${minutes(-left)} ago`);
  const lines = [`${bold(description.summary)}`, lifetime, ''];
  const width = Math.max(...description.rows.map(({ name }) => name.length));
  for (const row of description.rows) {
    lines.push(`  ${bold(row.name.padEnd(width))}  ${row.value}`);
    lines.push(...wrapText(`${row.meaning} [${row.grade}]`, 96).map((line) => `  ${' '.repeat(width)}  ${dim(line)}`));
  }
  lines.push(
    '',
    dim('Signature: present, not checked here, not shown. An API checks it against the keys of the tenant.'),
    '',
  );
  return `${lines.join('\n')}${renderFindings('To mind', description.notes, colours)}`;
}

function minutes(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
