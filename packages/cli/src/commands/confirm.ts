import { EntradaError } from '@entrada/core';
import { wrapText } from '../output/wrap-text.ts';
import { styleFor, type Terminal } from '../terminal.ts';

export interface ConfirmOptions {
  /** Answered already. */
  readonly yes?: boolean;
  readonly json?: boolean;
}

/**
 * Asks a person before something that may take something away from somebody. Nothing but `yes` is taken for it.
 *
 * @param losses what is lost, a line each
 * @throws EntradaError `confirmation_missing` where nobody can be asked; `cancelled` for any other answer
 */
export async function confirm(
  losses: readonly string[],
  { yes = false, json = false }: ConfirmOptions,
  terminal: Terminal,
): Promise<void> {
  if (yes || losses.length === 0) return;
  const { stdin, stderr, env } = terminal;
  if (json || !stdin.isTTY || !stderr.isTTY) {
    throw new EntradaError(
      'confirmation_missing',
      `Nothing was written: this takes something away, and nobody is here to be asked. Look at it, then add --yes.\n${losses.map((line) => `  ${line}`).join('\n')}`,
      { details: { losses } },
    );
  }
  const { bold, yellow, width } = styleFor(stderr, env);
  const lines = losses.flatMap((line) => wrapText(`  ${line}`, width));
  stderr.write(`\n${bold(yellow('This takes something away:'))}\n${lines.join('\n')}\nType ${bold('yes')} to go on: `);
  const answer = await readLine(terminal);
  if (answer.trim().toLowerCase() !== 'yes') throw new EntradaError('cancelled', 'Stopped. Nothing was written.');
}

/** The first line of standard input, or what there is of it. */
async function readLine({ stdin, signal }: Terminal): Promise<string> {
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(new EntradaError('cancelled', 'Stopped. Nothing was written.'));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([firstLine(stdin), stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function firstLine(stdin: Terminal['stdin']): Promise<string> {
  let text = '';
  for await (const chunk of stdin) {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    const end = text.indexOf('\n');
    if (end !== -1) return text.slice(0, end);
  }
  return text;
}
