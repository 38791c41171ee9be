import { EntradaError } from '@entrada/core';

/** Bounds of one operation. */
export interface TimeLimit {
  /** Milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** The message when time is up. */
  readonly tooLate: string;
}

/**
 * Runs `work` with a signal that is aborted when the caller's is, or when time is up; the work has to heed it.
 *
 * @throws EntradaError `source_timeout` when time is up; the caller's reason when aborted
 */
export async function withTimeLimit<Result>(
  { timeoutMs, signal, tooLate }: TimeLimit,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(new EntradaError('source_timeout', tooLate)), timeoutMs);
  const stop = signal === undefined ? timer.signal : AbortSignal.any([signal, timer.signal]);
  try {
    return await work(stop);
  } catch (error) {
    // Node's own timers reject with an error of theirs instead of the reason.
    stop.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timeout);
  }
}
