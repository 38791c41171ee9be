import { styleFor, type Terminal } from '../terminal.ts';

/** Milliseconds of silence after which a person is told what is going on. */
const patience = 2_000;

/** The line that says what is being waited for. */
export interface Progress {
  /**
   * Writes text on standard error, above that line.
   *
   * @param waitingFor what is waited for from now on
   */
  say(text: string, waitingFor?: string): void;
  /** Ends one wait and begins another, with a silence of its own. */
  next(waitingFor: string): void;
  /** Says on a terminal, with the seconds, how much is done, e.g. `12,000 objects`. */
  count(done: string): void;
}

/**
 * Runs `work`; when it takes longer than two seconds, says on standard error what is being waited for: a line that is
 * redrawn with the seconds on a terminal, one plain line elsewhere (none, when the work itself has said something).
 */
export async function withProgress<Result>(
  title: string,
  terminal: Pick<Terminal, 'stderr' | 'env'>,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  let started = Date.now();
  const { stderr } = terminal;
  const redraws = stderr.isTTY === true;
  const { dim } = styleFor(stderr, terminal.env);
  let waitingFor = title;
  let done = '';
  /** Whether the line is on the screen now, and whether a person knows already what is being waited for. */
  let drawn = false;
  let known = false;
  const clear = (): void => {
    if (drawn) stderr.write('\r\u001b[K');
    drawn = false;
  };
  const draw = (): void => {
    if (known && !redraws) return;
    const seconds = Math.round((Date.now() - started) / 1_000);
    stderr.write(redraws ? `\r\u001b[K${dim(`${waitingFor}… ${seconds} s${done}`)}` : `${waitingFor}…\n`);
    drawn = redraws;
    known = true;
  };
  let timer = setInterval(draw, patience);
  try {
    return await work({
      say: (text, next) => {
        clear();
        stderr.write(text);
        known = true;
        waitingFor = next ?? waitingFor;
      },
      next: (title) => {
        clear();
        clearInterval(timer);
        timer = setInterval(draw, patience);
        started = Date.now();
        known = false;
        waitingFor = title;
      },
      count: (text) => {
        done = `, ${text}`;
      },
    });
  } finally {
    clearInterval(timer);
    clear();
  }
}
