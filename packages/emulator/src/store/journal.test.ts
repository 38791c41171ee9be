import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, vi } from 'vitest';
import { answerAfterCommit } from './answer-after-commit.ts';
import { createDataFile, fill } from './data-file.ts';
import { Journal } from './journal.ts';

function createJournal() {
  const database = new DatabaseSync(':memory:');
  fill(database, []);
  const exec = vi.spyOn(database, 'exec');
  const journal = new Journal(database);
  return {
    database,
    journal,
    commits: () => exec.mock.calls.filter(([sql]) => sql === 'COMMIT').length,
    waits: () => exec.mock.calls.flatMap(([sql]) => /synchronous = (\w+)/.exec(sql)?.[1] ?? []),
    ids: () =>
      database
        .prepare('SELECT id FROM entries ORDER BY position')
        .all()
        .map(({ id }) => id),
    values: () =>
      database
        .prepare('SELECT value FROM entries ORDER BY position')
        .all()
        .map(({ value }) => value),
  };
}

const place = (id: string) => ({ tenant: 0, kind: 'things', id });
const value = (of: unknown) => () => of;

describe('a journal', () => {
  it('writes what changed in one turn in one transaction, each object once, as it is in the end', async () => {
    const { journal, commits, values } = createJournal();
    const thing = { colour: 'red' };
    journal.note(place('a'), () => thing, true);
    journal.note(place('b'), value(2), true);
    thing.colour = 'blue';
    journal.note(place('a'), () => thing, false);
    expect([journal.isSettled, commits()]).toEqual([false, 0]);
    await Promise.all([journal.settled(), journal.settled()]);
    expect([journal.isSettled, commits(), values()]).toEqual([true, 1, ['{"colour":"blue"}', '2']]);
  });

  it('puts what comes anew at the end, and leaves at its place what changes', async () => {
    const { journal, ids } = createJournal();
    for (const id of ['a', 'b', 'c']) journal.note(place(id), value(1), true);
    await journal.settled();
    journal.note(place('a'), value(undefined), false);
    journal.note(place('b'), value(2), false);
    journal.note(place('a'), value(3), true);
    journal.note(place('a'), value(4), false);
    await journal.settled();
    expect(ids()).toEqual(['b', 'c', 'a']);
    journal.note(place('b'), value(undefined), false);
    await journal.settled();
    expect(ids()).toEqual(['c', 'a']);
  });

  it('waits for the disk where a change has to outlive the power, and only there', async () => {
    const { journal, waits } = createJournal();
    const write = async (outlives: 'process' | 'power') => {
      journal.note(place('a'), value(1), true, outlives);
      await journal.settled();
      return waits().at(-1);
    };
    expect([await write('process'), await write('power'), await write('process')]).toEqual([
      'NORMAL',
      'FULL',
      'NORMAL',
    ]);
    journal.note(place('a'), value(1), true, 'power');
    journal.note(place('b'), value(1), true, 'process');
    await journal.settled();
    expect(waits().at(-1)).toBe('FULL');
  });

  it('lets no answer wait for what may come a moment later, and takes it along with what may not', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { journal, commits, ids } = createJournal();
      journal.note(place('a'), value(1), true, 'soon');
      await journal.settled();
      expect([journal.isSettled, commits()]).toEqual([true, 0]);
      vi.advanceTimersByTime(100);
      await new Promise(setImmediate);
      expect([commits(), ids()]).toEqual([1, ['a']]);
      journal.note(place('b'), value(1), true, 'soon');
      journal.note(place('c'), value(1), true, 'process');
      expect(journal.isSettled).toBe(false);
      await journal.settled();
      vi.advanceTimersByTime(1000);
      await new Promise(setImmediate);
      expect([commits(), ids()]).toEqual([2, ['a', 'b', 'c']]);
      journal.note(place('d'), value(1), true, 'soon');
      vi.advanceTimersByTime(100);
      await new Promise(setImmediate);
      expect([commits(), ids()]).toEqual([3, ['a', 'b', 'c', 'd']]);
      journal.note(place('e'), value(1), true, 'soon');
      journal.close();
      expect(ids()).toContain('e');
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps what could not be written, all of it, for the next time', async () => {
    const { database, journal, ids } = createJournal();
    database.exec(
      "CREATE TRIGGER full BEFORE INSERT ON entries WHEN NEW.id = 'b' BEGIN SELECT RAISE(ABORT, 'disk full'); END",
    );
    for (const id of ['a', 'b']) journal.note(place(id), value(1), true);
    await expect(journal.settled()).rejects.toThrow('disk full');
    await expect(journal.settled()).rejects.toThrow('disk full');
    expect([ids(), journal.isSettled]).toEqual([[], false]);
    database.exec('DROP TRIGGER full');
    await journal.settled();
    expect(ids()).toEqual(['a', 'b']);
  });

  it('writes what is left when it closes, and follows nothing after that', async () => {
    const { journal, ids } = createJournal();
    journal.note(place('a'), value(1), true);
    journal.close();
    journal.note(place('b'), value(1), true);
    await journal.settled();
    expect(ids()).toEqual(['a']);
  });
});

describe('an answer', () => {
  function createService(write: boolean) {
    const { database, ids } = createJournal();
    const data = createDataFile('tenant.db', database);
    const answered = new Response('done');
    const service = answerAfterCommit(
      {
        fetch: () => {
          if (write) data.journal.note(place('a'), value(1), true);
          return answered;
        },
      },
      data,
    );
    return { database, ids, data, answered, ask: () => service.fetch(new Request('https://graph.microsoft.com')) };
  }

  it('goes out after what it tells of is written', async () => {
    const { ask, ids, answered } = createService(true);
    expect(await ask()).toBe(answered);
    expect(ids()).toEqual(['a']);
  });

  it('to a question also waits for what others changed', async () => {
    const { ask, ids, data, answered } = createService(false);
    data.journal.note(place('b'), value(1), true);
    expect(await ask()).toBe(answered);
    expect(ids()).toEqual(['b']);
  });

  it('does not go out when that cannot be written', async () => {
    const { ask, database } = createService(true);
    database.exec("CREATE TRIGGER full BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    const answer = await ask();
    expect([answer.status, await answer.text()]).toEqual([
      500,
      'The local tenant could not write to tenant.db: disk full\n',
    ]);
  });
});
