import { EntradaError } from '@entrada/core';
import { backOff, type Wait } from '../graph/wait.ts';

const rounds = 2;
const readsPerRound = 6;

export interface Convergence<Seen> {
  /** What is written, for the message when Graph never shows it. */
  readonly what: string;
  readonly wait: Wait;
  read(): Promise<Seen>;
  isThere(seen: Seen): boolean;
  write(seen: Seen): Promise<void>;
}

/**
 * Reads; writes unless it is there already; then reads until Graph shows it. When it does not appear, somebody else may
 * have written over it: it is written once more. Gives up after about a minute.
 *
 * @returns whether anything was written
 * @throws EntradaError `graph_failed` when Graph never shows it
 */
export async function converge<Seen>(convergence: Convergence<Seen>): Promise<boolean> {
  const { what, wait, read, isThere, write } = convergence;
  let seen: Seen = await read();
  if (isThere(seen)) return false;
  for (let round = 0; round < rounds; round++) {
    await write(seen);
    const shown = await readUntil({ wait, read, isThere });
    if (shown.isThere) return true;
    seen = shown.seen;
  }
  throw notShown(what);
}

/** Reads until it is there, for about half a minute. */
export async function readUntil<Seen>({
  wait,
  read,
  isThere,
}: Pick<Convergence<Seen>, 'wait' | 'read' | 'isThere'>): Promise<{ readonly seen: Seen; readonly isThere: boolean }> {
  let seen: Seen = await read();
  for (let attempt = 1; !isThere(seen); attempt++) {
    if (attempt === readsPerRound) return { seen, isThere: false };
    await wait(backOff(attempt));
    seen = await read();
  }
  return { seen, isThere: true };
}

/** What was written does not show. */
export function notShown(what: string): EntradaError {
  return new EntradaError(
    'graph_failed',
    `Graph took the write but does not show ${what}. Run it again: what is done stays done.`,
    { details: { what } },
  );
}
