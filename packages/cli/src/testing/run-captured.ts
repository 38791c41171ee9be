import { runEntrada } from '../run-entrada.ts';
import type { Terminal } from '../terminal.ts';
import { type Captured, refuseLeaks } from './refuse-leaks.ts';

/**
 * Runs a command line in this process, without a terminal, and gives what it printed.
 *
 * @throws Error when it printed a token or secret where none belongs
 */
export async function runCaptured(
  args: readonly string[],
  options: {
    readonly stdin?: string;
    /** Whether standard input is a person's terminal. */
    readonly stdinIsTTY?: boolean;
    readonly env?: Terminal['env'];
    readonly fetch?: typeof fetch;
    readonly platform?: NodeJS.Platform;
    readonly now?: () => number;
    readonly signal?: AbortSignal;
    /** Told of everything on standard error so far, e.g. to answer a device code. */
    readonly onStderr?: (text: string) => void;
    /** Columns, when standard output and error are to be a terminal. */
    readonly columns?: number;
  } = {},
): Promise<Captured> {
  let stdout = '';
  let stderr = '';
  const screen = options.columns === undefined ? {} : { isTTY: true, columns: options.columns };
  const exitCode = await runEntrada(args, {
    stdin: Object.assign(textStream(options.stdin ?? ''), { isTTY: options.stdinIsTTY ?? false }),
    stdout: {
      ...screen,
      write: (chunk) => {
        stdout += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      },
    },
    stderr: {
      ...screen,
      write: (chunk) => {
        stderr += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        options.onStderr?.(stderr);
      },
    },
    env: options.env ?? {},
    platform: options.platform ?? 'linux',
    now: options.now ?? (() => Math.floor(Date.now() / 1_000)),
    fetch: options.fetch ?? (() => Promise.reject(new TypeError('This test reaches no network'))),
    signal: options.signal ?? new AbortController().signal,
  });
  const captured = { exitCode, stdout, stderr };
  refuseLeaks(args, captured, [options.env?.AZURE_CLIENT_SECRET ?? '']);
  return captured;
}

async function* textStream(text: string): AsyncIterable<string> {
  yield text;
}
