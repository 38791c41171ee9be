import { isEntradaError } from '@entrada/core';
import type { Wait } from '../graph/wait.ts';
import { notShown, readUntil } from './converge.ts';

/** A collection that can only be written as a whole, and how it is to be edited. */
export interface WholeEdit<Seen, Entry> {
  /** What is written, for the message when Graph never shows it. */
  readonly what: string;
  readonly wait: Wait;
  /** What an edited collection is part of. */
  read(): Promise<Seen>;
  entriesOf(seen: Seen): readonly Entry[];
  /** The whole collection as it is to be; the collection itself when nothing is to be written. */
  edit(entries: readonly Entry[], seen: Seen): readonly Entry[];
  /** Gives what was there right before the write. */
  write(entries: readonly Entry[]): Promise<Seen>;
  /** Entries, or parts of them, that are in `entries` and not in `others`. */
  missing(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[];
  /** Both. */
  join(entries: readonly Entry[], more: readonly Entry[]): readonly Entry[];
}

/** How often others may come between, and how often a write may not show, before it is left to the next run. */
const maxInterruptions = 6;
const maxUnseen = 2;

/**
 * Edits a collection that is replaced as a whole: reads it, edits, writes, and reads until Graph shows it.
 *
 * Graph has no ETag here, so two writers can lose each other's entries. What somebody else put there between the read
 * and the write is seen by the read that goes along with the write, and put back; what they write over afterwards is
 * missed by the reads that follow, and written again. So both survive, whoever comes last.
 *
 * @returns whether anything was written
 * @throws EntradaError `graph_failed` when Graph never shows it
 */
export async function replaceWhole<Seen, Entry>(whole: WholeEdit<Seen, Entry>): Promise<boolean> {
  const { what, wait, read, entriesOf, edit, missing, join } = whole;
  let seen: Seen = await read();
  /** Of others, taken away by a write of ours. */
  let owed: readonly Entry[] = [];
  const isThere = (now: Seen): boolean => {
    const entries = entriesOf(now);
    return edit(entries, now) === entries && missing(owed, entries).length === 0;
  };
  if (isThere(seen)) return false;
  for (let interruptions = 0, unseen = 0; interruptions < maxInterruptions && unseen < maxUnseen; ) {
    const base = withMissing(entriesOf(seen), owed, whole);
    const entries = edit(base, seen);
    const before = await writeOver(whole, base, entries);
    const takenAway = before === undefined ? [] : missing(missing(entriesOf(before), base), entries);
    owed = join(owed, takenAway);
    if (before === undefined || takenAway.length > 0) {
      // What was taken away does not come back by waiting.
      interruptions++;
      seen = await read();
      continue;
    }
    const shown = await readUntil({ wait, read, isThere });
    if (shown.isThere) return true;
    unseen++;
    seen = shown.seen;
  }
  throw notShown(what);
}

type Parts<Entry> = Pick<WholeEdit<unknown, Entry>, 'missing' | 'join'>;

function withMissing<Entry>(
  entries: readonly Entry[],
  owed: readonly Entry[],
  { missing, join }: Parts<Entry>,
): readonly Entry[] {
  const lost = missing(owed, entries);
  return lost.length === 0 ? entries : join(entries, lost);
}

/**
 * Writes. Graph refuses to leave out an enabled scope or role: when it is one that came after the read, the write has
 * to be merged anew, and undefined is given.
 */
async function writeOver<Seen, Entry>(
  { write, read, entriesOf, missing }: WholeEdit<Seen, Entry>,
  base: readonly Entry[],
  entries: readonly Entry[],
): Promise<Seen | undefined> {
  try {
    return await write(entries);
  } catch (error) {
    if (isEnabledPermission(error) && missing(entriesOf(await read()), base).length > 0) return undefined;
    throw error;
  }
}

/** Which edits of an enabled permission Graph refuses is documented nowhere: so it is asked. */
export function isEnabledPermission(error: unknown): boolean {
  return isEntradaError(error) && /CannotDeleteOrUpdateEnabledEntitlement|disabled first/.test(error.message);
}
