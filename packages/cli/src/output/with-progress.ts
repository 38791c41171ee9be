import { coloursFor, type Terminal } from '../terminal.ts';

/** Milliseconds of silence after which a person is told what is going on. */
const patience = 2_000;

/**
 * Runs `work`; when it takes longer than two seconds, says on standard error what is being waited for: a line that is
 * redrawn with the seconds on a terminal, one plain line elsewhere.
 */
export async function withProgress<Result>(
  title: string,
  terminal: Terminal,
  work: () => Promise<Result>,
): Promise<Result> {
  const started = Date.now();
  const { stderr } = terminal;
  const redraws = stderr.isTTY === true;
  const dim = coloursFor(stderr, terminal.env).dim;
  let shown = false;
  const timer = setInterval(() => {
    if (shown && !redraws) return;
    const seconds = Math.round((Date.now() - started) / 1_000);
    stderr.write(redraws ? `\r\u001b[K${dim(`${title}… ${seconds} s`)}` : `${title}…\n`);
    shown = true;
  }, patience);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (shown && redraws) stderr.write('\r\u001b[K');
  }
}
