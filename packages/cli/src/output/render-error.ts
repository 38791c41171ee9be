import { type EntradaError, type ErrorCode, errorCatalogue, isEntradaError } from '@entrada/core';
import { type Explanation, explainRefusal, type RefusalContext } from '@entrada/diagnose';
import { styleFor, type Terminal, type TextStyle } from '../terminal.ts';
import { hideTokens } from './hide-tokens.ts';
import { renderExplanation } from './render-explanation.ts';
import { wrapText } from './wrap-text.ts';

/** Codes whose messages tell what happened, but mostly not what to do. The others name the mend themselves. */
const hinted: ReadonlySet<ErrorCode> = new Set([
  'client_unknown',
  'source_failed',
  'source_timeout',
  'token_malformed',
]);

/**
 * Prints an error on standard error and gives the exit code that belongs to it. What is not an `EntradaError` is a
 * defect of ours: it is shown with its stack, so that it can be reported.
 */
export function renderError(error: unknown, terminal: Terminal, options: { json: boolean }): number {
  if (!isEntradaError(error)) return renderDefect(error, terminal);
  const explanation = error.refusal && explainRefusal(error, contextOf(error));
  const text = options.json
    ? renderJson(error, explanation)
    : renderForPerson(error, explanation, styleFor(terminal.stderr, terminal.env));
  // A message may quote an argument, and people do paste tokens there.
  terminal.stderr.write(hideTokens(text));
  return errorCatalogue[error.code].exitCode;
}

function renderForPerson(error: EntradaError, explanation: Explanation | undefined, style: TextStyle): string {
  const { mend } = error.details;
  if (explanation) return renderExplanation(explanation, style, typeof mend === 'string' ? mend : undefined);
  const [first = '', ...rest] = wrapText(error.message, style.width - 2);
  const lines = [`${style.red('✖')} ${first}`, ...rest.map((line) => `  ${line}`)];
  if (hinted.has(error.code)) {
    const { hint } = errorCatalogue[error.code];
    lines.push(...wrapText(hint, style.width - 2).map((line) => `  ${style.dim(line)}`));
  }
  return `${lines.join('\n')}\n`;
}

function renderJson(error: EntradaError, explanation: Explanation | undefined): string {
  const { code, message, details, refusal } = error;
  const { hint } = errorCatalogue[code];
  return `${JSON.stringify({ error: { code, message, hint, details, refusal, explanation } }, null, 2)}\n`;
}

function renderDefect(error: unknown, terminal: Terminal): number {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.stderr.write(`${hideTokens(text)}\n`);
  terminal.stderr.write('This is a defect in Entrada: please report it with the lines above.\n');
  return errorCatalogue.internal.exitCode;
}

/** What a refused request was about, from the error's details. */
function contextOf({ details }: EntradaError): RefusalContext {
  const text = (name: string): string | undefined => {
    const value = details[name];
    return typeof value === 'string' ? value : undefined;
  };
  const scopes = Array.isArray(details.scopes) && details.scopes.length > 0 ? details.scopes : undefined;
  return { resource: text('resource'), client: text('client'), tenant: text('tenant'), scopes };
}
