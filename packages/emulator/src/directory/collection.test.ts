import { describe, expect, it, vi } from 'vitest';
import { Collection, type CollectionWatcher } from './collection.ts';

interface Thing {
  readonly id: string;
  readonly colour: string;
}

function createThings() {
  const things = new Collection<Thing>();
  const watcher = vi.fn<CollectionWatcher<Thing>>();
  things.watch(watcher);
  return { things, watcher };
}

describe('a collection', () => {
  it('knows its objects by id in any case', () => {
    const { things } = createThings();
    things.set('AbC', { id: 'AbC', colour: 'red' });
    expect([things.has('aBc'), things.get('ABC')?.colour, [...things.keys()]]).toEqual([true, 'red', ['abc']]);
    expect([things.delete('ABc'), things.delete('ABc')]).toEqual([true, false]);
  });

  it('announces what comes, changes and goes, and nothing else', () => {
    const { things, watcher } = createThings();
    const thing = { id: 'A', colour: 'red' };
    things.set('A', thing);
    things.change(thing, { colour: 'blue' });
    expect(things.get('a')).toBe(thing);
    expect(thing.colour).toBe('blue');
    const other = { id: 'a', colour: 'green' };
    things.set('a', other);
    things.clear();
    things.delete('a');
    expect(watcher.mock.calls).toEqual([
      ['a', thing, undefined],
      ['a', thing, thing],
      ['a', other, thing],
      ['a', undefined, other],
    ]);
  });

  it('changes no object that it does not hold, or no longer', () => {
    const { things, watcher } = createThings();
    const thing = { id: 'a', colour: 'red' };
    expect(() => things.change(thing, { colour: 'blue' })).toThrow('no such object here any more: a');
    things.set('a', { id: 'a', colour: 'green' });
    expect(() => things.change(thing, { colour: 'blue' })).toThrow(/^There is no such object/);
    expect([thing.colour, watcher.mock.calls.length]).toEqual(['red', 1]);
  });
});
