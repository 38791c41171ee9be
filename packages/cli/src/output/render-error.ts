import { errorCatalogue, isEntradaError } from '@entrada/core';
import { explainRefusal } from '@entrada/diagnose';
import { coloursFor, type Terminal } from '../terminal.ts';
import { renderExplanation } from './render-explanation.ts';

/**
 * Prints an error on standard error and gives the exit code that belongs to it. What is not an `EntradaError` is a
 * defect of ours: it is shown with its stack, so that it can be reported.
 */
export function renderError(error: unknown, terminal: Terminal, options: { json: boolean }): number {
  if (!isEntradaError(error)) {
    terminal.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    terminal.stderr.write('This is a defect in Entrada: please report it with the lines above.\n');
    return 1;
  }
  const { exitCode, hint } = errorCatalogue[error.code];
  const explanation = error.refusal && explainRefusal(error);
  if (options.json) {
    const { code, message, details, refusal } = error;
    terminal.stderr.write(
      `${JSON.stringify({ error: { code, message, hint, details, refusal, explanation } }, null, 2)}\n`,
    );
    return exitCode;
  }
  const colours = coloursFor(terminal.stderr, terminal.env);
  if (explanation) {
    terminal.stderr.write(renderExplanation(explanation, colours));
    return exitCode;
  }
  terminal.stderr.write(`${colours.red('✖')} ${error.message}\n`);
  if (hint && !error.message.includes(hint)) terminal.stderr.write(`  ${colours.dim(hint)}\n`);
  return exitCode;
}
