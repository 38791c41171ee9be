import { describe, expect, it, vi } from 'vitest';
import type { Entity } from '../respond.ts';
import { listObjects } from './entity-list.ts';
import { parseFilter } from './parse-filter.ts';

const objects = Array.from({ length: 1000 }, (_, index) => ({ id: `id-${index}`, displayName: `name ${index}` }));

function createList() {
  const view = vi.fn<(object: (typeof objects)[number]) => Entity>(({ id, displayName }) => ({
    id,
    displayName,
    notes: 'none',
  }));
  return { view, list: listObjects(objects, view, ['id', 'displayName']) };
}

describe('a list of entities', () => {
  it('views no more than the page that is asked for', () => {
    const { view, list } = createList();
    const page = list.slice(list.positionOf('id-900') + 1, 911);
    expect(page.map(({ id }) => id)).toEqual(objects.slice(901, 911).map(({ id }) => id));
    expect(view).toHaveBeenCalledTimes(10);
  });

  it('filters by plain properties without a view', () => {
    const { view, list } = createList();
    const found = list.where(parseFilter("displayName eq 'NAME 7' or id eq 'id-8'"));
    expect([found.size, view.mock.calls.length]).toEqual([2, 0]);
    expect(found.slice(0, 9)).toEqual([
      { id: 'id-7', displayName: 'name 7', notes: 'none' },
      { id: 'id-8', displayName: 'name 8', notes: 'none' },
    ]);
  });

  it.each(["notes eq 'none'", "id eq 'id-8' or not(notes eq 'some')"])(
    'filters by what the view shows: %s',
    (filter) => {
      expect(createList().list.where(parseFilter(filter)).size).toBe(1000);
    },
  );

  it('has no position for an entity that is gone', () => {
    expect(createList().list.positionOf('id-1000')).toBe(-1);
  });
});
