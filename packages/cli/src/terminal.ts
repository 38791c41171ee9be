import { createColors } from 'picocolors';

/** The streams, variables and colours that a command may use; only `bin.ts` knows the process behind them. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Seconds since the epoch. */
  readonly now: () => number;
  readonly fetch: typeof fetch;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
}

export interface OutputStream {
  write(chunk: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Colour functions for one stream: plain text unless it is a terminal; `NO_COLOR` and `FORCE_COLOR` are honoured. */
export type Colours = ReturnType<typeof createColors>;

export function coloursFor(stream: OutputStream, env: Terminal['env']): Colours {
  if (env.NO_COLOR) return createColors(false);
  return createColors(Boolean(env.FORCE_COLOR) || (stream.isTTY === true && env.TERM !== 'dumb'));
}
