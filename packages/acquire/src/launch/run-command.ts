import { type ChildProcess, spawn } from 'node:child_process';
import { EntradaError } from '@entrada/core';
import type { CommandLine } from './command-line.ts';
import type { Environment } from './launch-platform.ts';

/** Bounds of a started program. */
export interface CommandLimits {
  /** Name for messages, e.g. `Azure CLI`. */
  readonly program: string;
  /** Milliseconds until it is ended. */
  readonly timeoutMs: number;
  /** Bytes it may write to standard output, and to standard error, before it is ended. */
  readonly maxOutputBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** What a program wrote and how it ended. */
export interface CommandOutcome {
  /** Exit code; null when a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end, without standard input (nothing can ask a question) and in a process group of its own,
 * so that a timeout ends a wrapper script's children too.
 *
 * @throws EntradaError `source_unavailable` (cannot be started), `source_timeout`, `source_failed` (wrote too much);
 *   the signal's reason when aborted.
 */
export function runCommand(line: CommandLine, env: Environment, limits: CommandLimits): Promise<CommandOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<CommandOutcome>();
  if (limits.signal?.aborted) return Promise.reject(limits.signal.reason);
  const child = spawn(line.file, line.args, {
    cwd: line.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
    windowsVerbatimArguments: line.windowsVerbatimArguments,
  });
  const stop = (reason: unknown): void => {
    reject(reason);
    endProcess(child, line.cwd);
  };
  const tooMuch = (): void => stop(failure('source_failed', limits, `wrote more than ${limits.maxOutputBytes} bytes`));
  const stdout = collect(child.stdout, limits.maxOutputBytes, tooMuch);
  const stderr = collect(child.stderr, limits.maxOutputBytes, tooMuch);
  const timer = setTimeout(
    () => stop(failure('source_timeout', limits, `did not answer within ${limits.timeoutMs / 1000} seconds`)),
    limits.timeoutMs,
  );
  const onAbort = (): void => stop(limits.signal?.reason);
  limits.signal?.addEventListener('abort', onAbort, { once: true });
  child.once('error', (error) => reject(failure('source_unavailable', limits, 'could not be started', error)));
  child.once('close', (exitCode) => resolve({ exitCode, stdout: stdout(), stderr: stderr() }));
  return promise.finally(() => {
    clearTimeout(timer);
    limits.signal?.removeEventListener('abort', onAbort);
  });
}

function collect(stream: NodeJS.ReadableStream, limit: number, tooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) tooMuch();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/** Asks first, so that the program can finish writing its own cache, and insists a second later. */
function endProcess(child: ChildProcess, systemRoot: string): void {
  signalGroup(child, 'SIGTERM', systemRoot);
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL', systemRoot), 1000);
  insist.unref();
  child.once('exit', () => clearTimeout(insist));
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.unref();
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals, systemRoot: string): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    const args = ['/pid', String(child.pid), '/t', '/f'];
    const taskkill = spawn(`${systemRoot}\\System32\\taskkill.exe`, args, { stdio: 'ignore', windowsHide: true });
    taskkill.once('error', () => child.kill());
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // ESRCH: it ended by itself meanwhile.
  }
}

function failure(
  code: 'source_failed' | 'source_timeout' | 'source_unavailable',
  limits: CommandLimits,
  what: string,
  cause?: Error,
): EntradaError {
  return new EntradaError(code, `${limits.program} ${what}.`, { details: { program: limits.program }, cause });
}
