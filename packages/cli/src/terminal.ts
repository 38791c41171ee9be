import { createColors } from 'picocolors';

/** The streams, variables and network that a command may use; only `bin.ts` knows the process behind them. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Decides for which shell variables are written where no shell is named. */
  readonly platform: NodeJS.Platform;
  /** Seconds since the epoch. */
  readonly now: () => number;
  readonly fetch: typeof fetch;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
}

export interface OutputStream {
  /** False when it is full, and then it tells by `drain` when there is room again. */
  write(chunk: string | Uint8Array): unknown;
  readonly once?: (event: 'drain', listener: () => void) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Colours = ReturnType<typeof createColors>;

/** How text is written to one stream: colour functions, and the columns to wrap at. */
export interface TextStyle extends Colours {
  readonly width: number;
}

/** Lines longer than this are tiring to read, however wide the window is. */
const comfortableWidth = 100;
const narrowest = 40;

/**
 * The style for a stream: plain text, 100 columns wide, unless it is a terminal. `NO_COLOR` (https://no-color.org),
 * `FORCE_COLOR` and `TERM=dumb` are honoured.
 */
export function styleFor(stream: OutputStream, env: Terminal['env']): TextStyle {
  const isTerminal = stream.isTTY === true;
  const coloured = !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (isTerminal && env.TERM !== 'dumb'));
  const columns = isTerminal && stream.columns ? stream.columns : comfortableWidth;
  return { ...createColors(coloured), width: Math.min(comfortableWidth, Math.max(narrowest, columns)) };
}
