import { EntradaError, errorCatalogue } from '@entrada/core';
import { type Explanation, explainText, type RefusalContext } from '@entrada/diagnose';
import { hideTokens } from '../output/hide-tokens.ts';
import { renderExplanation } from '../output/render-explanation.ts';
import { wrapText } from '../output/wrap-text.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { readInput } from './read-input.ts';

/** Larger than any error that a tool prints. */
const inputLimit = 1024 * 1024;

export interface ExplainOptions extends Pick<RefusalContext, 'resource' | 'client' | 'user' | 'tenant'> {
  readonly json?: boolean;
}

/**
 * `entrada explain [TEXT...]`: what the catalogue knows of the AADSTS codes in a text. Offline.
 *
 * @throws EntradaError `usage` when there is no code in it
 */
export async function explainError(words: string, options: ExplainOptions, terminal: Terminal): Promise<void> {
  if (words === '' && terminal.stdin.isTTY) {
    terminal.stderr.write('Paste the error, then press Enter and Ctrl+D:\n');
  }
  const text = words === '' || words === '-' ? await readInput(terminal.stdin, inputLimit) : words;
  const { json, ...context } = options;
  const style = styleFor(terminal.stdout, terminal.env);
  const own = Object.entries(errorCatalogue).find(([code]) => code === text.trim());
  if (own !== undefined) {
    const [code, { title, hint, docs, exitCode }] = own;
    const words = wrapText(`${title}. ${hint} Exit code ${exitCode}.`, style.width).join('\n');
    terminal.stdout.write(json ? asJson({ error: { code, title, hint, docs, exitCode } }) : `${words}\n`);
    return;
  }
  const explanations = explainText(text, context);
  if (explanations.length === 0) throw nothingToExplain(text);
  terminal.stdout.write(
    // What is explained was pasted, and people paste more than the error.
    hideTokens(json ? asJson({ explanations }) : render(explanations, terminal)),
  );
}

function render(explanations: readonly Explanation[], terminal: Terminal): string {
  return explanations.map((each) => renderExplanation(each, styleFor(terminal.stdout, terminal.env))).join('\n');
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function nothingToExplain(text: string): EntradaError {
  const found =
    text.trim() === '' ? 'The text is empty' : 'The text has no AADSTS code and is no answer of the token endpoint';
  return new EntradaError(
    'usage',
    `${found}. Give a code such as AADSTS65001, or pipe the whole error: COMMAND 2>&1 | entrada explain.`,
  );
}
