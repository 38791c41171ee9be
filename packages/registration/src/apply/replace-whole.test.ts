import { EntradaError } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { keyed } from './application-collections.ts';
import { replaceWhole } from './replace-whole.ts';

interface Store {
  entries: string[];
  reads: number;
  writes: number;
}

/** A store of names that others write to: before a write, and after it, by its number. */
function editing(
  initial: readonly string[],
  others: { before?: Record<number, string[]>; after?: Record<number, string[]>; stale?: number } = {},
) {
  const store: Store = { entries: [...initial], reads: 0, writes: 0 };
  let old: string[] | undefined;
  let staleReads = 0;
  const edit = (add: readonly string[]) =>
    replaceWhole<readonly string[], string>({
      what: 'the names',
      wait: async () => {},
      read: async () => {
        store.reads++;
        if (old !== undefined && staleReads > 0) {
          staleReads--;
          return old;
        }
        return [...store.entries];
      },
      entriesOf: (seen) => seen,
      edit: (entries) => (add.every((name) => entries.includes(name)) ? entries : [...new Set([...entries, ...add])]),
      write: async (entries) => {
        store.writes++;
        store.entries.push(...(others.before?.[store.writes] ?? []));
        const before = [...store.entries];
        old = before;
        staleReads = others.stale ?? 0;
        store.entries = [...entries, ...(others.after?.[store.writes] ?? [])];
        return before;
      },
      ...keyed((name) => name),
    });
  return { store, edit };
}

describe('replaceWhole', () => {
  it('writes nothing when all is there', async () => {
    const { store, edit } = editing(['a', 'b']);
    expect(await edit(['b'])).toBe(false);
    expect(store.writes).toBe(0);
  });

  it('merges into what is there', async () => {
    const { store, edit } = editing(['a']);
    expect(await edit(['b'])).toBe(true);
    expect(store).toMatchObject({ entries: ['a', 'b'], writes: 1 });
  });

  it('puts back what came between its read and its write, each time', async () => {
    const { store, edit } = editing(['a'], { before: { 1: ['x'], 2: ['y'] } });
    await edit(['b']);
    expect(store.entries.toSorted()).toEqual(['a', 'b', 'x', 'y']);
    expect(store.writes).toBe(3);
  });

  it('keeps what comes after its write', async () => {
    const { store, edit } = editing(['a'], { after: { 1: ['x'] } });
    await edit(['b']);
    expect(store).toMatchObject({ entries: ['a', 'b', 'x'], writes: 1 });
  });

  it('writes once when Graph shows it late', async () => {
    const { store, edit } = editing(['a'], { stale: 3 });
    await edit(['b']);
    expect(store).toMatchObject({ entries: ['a', 'b'], writes: 1 });
  });

  it('gives up when others come between again and again', async () => {
    const before = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index + 1, [`x${index}`]]));
    const { store, edit } = editing(['a'], { before });
    await expect(edit(['b'])).rejects.toThrow('does not show the names');
    expect(store.writes).toBe(6);
  });

  it('merges anew when Graph refuses to leave out what came between', async () => {
    let entries = ['a'];
    let refused = 0;
    await replaceWhole<readonly string[], string>({
      what: 'the names',
      wait: async () => {},
      read: async () => [...entries],
      entriesOf: (seen) => seen,
      edit: (now) => (now.includes('b') ? now : [...now, 'b']),
      write: async (next) => {
        if (!entries.includes('x')) entries.push('x');
        if (!next.includes('x')) {
          refused++;
          throw new EntradaError('graph_failed', 'CannotDeleteOrUpdateEnabledEntitlement');
        }
        entries = [...next];
        return entries;
      },
      ...keyed((name) => name),
    });
    expect({ entries, refused }).toEqual({ entries: ['a', 'x', 'b'], refused: 1 });
  });

  it('passes on any other refusal', async () => {
    const refusal = new EntradaError('graph_failed', 'CannotDeleteOrUpdateEnabledEntitlement');
    const attempt = replaceWhole<readonly string[], string>({
      what: 'the names',
      wait: async () => {},
      read: async () => ['a'],
      entriesOf: (seen) => seen,
      edit: (now) => [...now, 'b'],
      write: () => Promise.reject(refusal),
      ...keyed((name) => name),
    });
    await expect(attempt).rejects.toBe(refusal);
  });
});
