import type { Explanation } from '@entrada/diagnose';
import type { Colours } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

const label = (name: string): string => `  ${name.padEnd(9)}`;
const indent = ' '.repeat(11);

/** A refusal for a person: what Entra said, what it means here, what mends it, and how well that is known. */
export function renderExplanation(explanation: Explanation, colours: Colours): string {
  const { bold, dim, red, green } = colours;
  const lines = [`${red('✖')} ${bold(explanation.title)}`];
  const row = (name: string, text: string, paint: (text: string) => string = (plain) => plain): void => {
    const [first = '', ...rest] = wrapText(text, 100);
    lines.push(`${dim(label(name))}${paint(first)}`, ...rest.map((line) => `${indent}${paint(line)}`));
  };
  if (explanation.said) row('Entra', explanation.said, dim);
  row('Means', explanation.meaning);
  if (explanation.cause) row('Cause', explanation.cause);
  row('Mend', explanation.mend.text, green);
  if (explanation.mend.manifest) block(lines, 'entrada.yaml', explanation.mend.manifest);
  if (explanation.mend.az) block(lines, 'or with az', explanation.mend.az);
  if (explanation.inferred) row('Inferred', `${explanation.inferred} [${explanation.grade}]`, dim);
  else row('Evidence', `[${explanation.grade}] ${explanation.source}`, dim);
  const ids = [
    explanation.traceId && `trace ${explanation.traceId}`,
    explanation.correlationId && `correlation ${explanation.correlationId}`,
  ].filter(Boolean);
  if (ids.length > 0) row('Ids', ids.join(' · '), dim);
  return `${lines.join('\n')}\n`;
}

function block(lines: string[], title: string, text: string): void {
  lines.push(`${indent}${title}:`, ...text.split('\n').map((line) => `${indent}  ${line}`));
}
