import type { Explanation } from '@entrada/diagnose';
import type { TextStyle } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

const indent = ' '.repeat(11);

/**
 * A refusal for a person: what Entra said, what it means here, what mends it, and how well that is known.
 *
 * @param here what the source knows to do about it, beside what is known of the code
 */
export function renderExplanation(explanation: Explanation, style: TextStyle, here?: string): string {
  const { bold, dim, red, green, width } = style;
  const { mend } = explanation;
  const lines = [`${red('✖')} ${bold(explanation.title)}`];
  const row = (name: string, text: string, paint: (text: string) => string = (plain) => plain): void => {
    const [first = '', ...rest] = wrapText(text, width - indent.length);
    lines.push(`${dim(`  ${name.padEnd(9)}`)}${paint(first)}`, ...rest.map((line) => `${indent}${paint(line)}`));
  };
  if (explanation.said) row('Entra', explanation.said, dim);
  row('Means', explanation.meaning);
  if (explanation.cause) row('Cause', explanation.cause);
  if (here !== undefined) row('Here', here, green);
  row('Mend', mend.text, green);
  if (mend.manifest) lines.push(...snippet('In entrada.yaml:', mend.manifest));
  if (mend.az) lines.push(...snippet(mend.manifest ? 'Or with Azure CLI:' : 'With Azure CLI:', mend.az));
  if (explanation.inferred) row('Inferred', `${explanation.inferred} [${explanation.grade}]`, dim);
  else row('Evidence', `[${explanation.grade}] ${explanation.source}`, dim);
  const ids = [
    explanation.traceId && `trace ${explanation.traceId}`,
    explanation.correlationId && `correlation ${explanation.correlationId}`,
  ].filter(Boolean);
  if (ids.length > 0) row('Ids', ids.join('\n'), dim);
  return `${lines.join('\n')}\n`;
}

/** Never wrapped: it is there to be copied. */
function snippet(title: string, text: string): string[] {
  return [`${indent}${title}`, ...text.split('\n').map((line) => `${indent}  ${line}`)];
}
