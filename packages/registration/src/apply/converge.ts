import { EntradaError } from '@entrada/core';
import { backOff, type Wait } from '../graph/retry-after.ts';

const rounds = 2;
const readsPerRound = 6;

export interface Convergence<Seen> {
  /** What is written, for the message when Graph never shows it. */
  readonly what: string;
  readonly wait: Wait;
  read(): Promise<Seen>;
  isThere(seen: Seen): boolean;
  /** Writes, merged into what was seen a moment ago. */
  write(seen: Seen): Promise<void>;
}

/**
 * Reads; writes unless it is there already; then reads until Graph shows it. When it does not appear, another writer
 * may have written a collection over it (Graph has no ETag here): it is merged into what is there now and written
 * once more. Gives up after about a minute.
 *
 * @returns whether anything was written
 * @throws EntradaError `graph_failed` when Graph never shows it
 */
export async function converge<Seen>(convergence: Convergence<Seen>): Promise<boolean> {
  const { what, wait, read, isThere, write } = convergence;
  let seen = await read();
  if (isThere(seen)) return false;
  for (let round = 0; round < rounds; round++) {
    await write(seen);
    for (let attempt = 1; attempt <= readsPerRound; attempt++) {
      seen = await read();
      if (isThere(seen)) return true;
      await wait(backOff(attempt));
    }
  }
  throw new EntradaError(
    'graph_failed',
    `Graph took the write but does not show ${what}. Run it again: what is done stays done.`,
    { details: { what } },
  );
}
