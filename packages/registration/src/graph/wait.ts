import { EntradaError } from '@entrada/core';

/** What a wait is given: milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Waits in real time. */
export const realWait: Wait = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The wait, ended early by the signal. @throws EntradaError `cancelled` from the wait */
export function interruptible(wait: Wait, signal: AbortSignal | undefined): Wait {
  if (signal === undefined) return wait;
  return (milliseconds) =>
    new Promise((resolve, reject) => {
      const stop = () => reject(cancelled());
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      wait(milliseconds)
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', stop));
    });
}

/** What stops when it is asked to. */
export function cancelled(): EntradaError {
  return new EntradaError('cancelled', 'Stopped.');
}

const firstDelay = 500;
const longestDelay = 16_000;

/** Milliseconds before attempt `attempt` + 1 (counting from 1) when nobody says how long: doubling, 16 s at most. */
export function backOff(attempt: number): number {
  return Math.min(firstDelay * 2 ** (attempt - 1), longestDelay);
}
