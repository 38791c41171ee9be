import { runEntrada } from '../run-entrada.ts';
import type { Terminal } from '../terminal.ts';

export interface Captured {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, without a terminal, and gives what it printed. */
export async function runCaptured(
  args: readonly string[],
  options: {
    readonly stdin?: string;
    readonly env?: Terminal['env'];
    readonly fetch?: typeof fetch;
    readonly platform?: NodeJS.Platform;
    readonly now?: () => number;
    readonly signal?: AbortSignal;
    /** Told of everything on standard error so far, e.g. to answer a device code. */
    readonly onStderr?: (text: string) => void;
  } = {},
): Promise<Captured> {
  let stdout = '';
  let stderr = '';
  const exitCode = await runEntrada(args, {
    stdin: textStream(options.stdin ?? ''),
    stdout: {
      write: (chunk) => {
        stdout += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      },
    },
    stderr: {
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
  return { exitCode, stdout, stderr };
}

async function* textStream(text: string): AsyncIterable<string> {
  yield text;
}
