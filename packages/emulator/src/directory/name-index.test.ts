import { describe, expect, it, vi } from 'vitest';
import { FoldedMap } from './folded-map.ts';
import { NameIndex, type NameLife } from './name-index.ts';

interface Named {
  readonly id: string;
  name: string;
}

function createIndex(life: NameLife) {
  const objects = new FoldedMap<Named>();
  for (let number = 0; number < 100; number += 1) objects.set(`${number}`, { id: `${number}`, name: `name ${number}` });
  const namesOf = vi.fn<(object: Named) => string[]>((object) => [object.name]);
  return { objects, namesOf, index: new NameIndex(objects, namesOf, life) };
}

describe('an index by name', () => {
  it.each(['fixed', 'changing'] as const)('finds what comes and loses what goes, with names that are %s', (life) => {
    const { objects, index } = createIndex(life);
    expect(index.find('name 7')?.id).toBe('7');
    objects.delete('7');
    expect(index.find('name 7')).toBeUndefined();
    objects.set('x', { id: 'x', name: 'name 7' });
    expect(index.find('name 7')?.id).toBe('x');
  });

  it('looks at no object twice for a stranger, where names are fixed', () => {
    const { namesOf, index } = createIndex('fixed');
    index.find('stranger');
    namesOf.mockClear();
    expect(index.find('stranger')).toBeUndefined();
    expect(index.find('another stranger')).toBeUndefined();
    expect(namesOf).not.toHaveBeenCalled();
  });

  it('finds an object by its new name, where names change', () => {
    const { objects, index } = createIndex('changing');
    const object = objects.get('7');
    expect(index.find('renamed')).toBeUndefined();
    if (object) object.name = 'renamed';
    expect(index.find('renamed')).toBe(object);
    expect(index.find('name 7')).toBeUndefined();
  });
});
