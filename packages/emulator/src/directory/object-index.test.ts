import { describe, expect, it, vi } from 'vitest';
import { Collection } from './collection.ts';
import { ObjectIndex } from './object-index.ts';

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

function createIndex() {
  const objects = new Collection<Named>();
  for (let number = 0; number < 100; number += 1) {
    objects.set(`${number}`, { id: `${number}`, names: [`name ${number}`] });
  }
  const namesOf = vi.fn<(object: Named) => readonly string[]>((object) => object.names);
  return { objects, namesOf, index: new ObjectIndex(objects, namesOf) };
}

describe('an index', () => {
  it('finds what comes and loses what goes', () => {
    const { objects, index } = createIndex();
    expect(index.find('name 7')?.id).toBe('7');
    objects.delete('7');
    expect(index.find('name 7')).toBeUndefined();
    objects.set('x', { id: 'x', names: ['name 7'] });
    expect(index.find('name 7')?.id).toBe('x');
    objects.clear();
    expect([index.find('name 7'), index.all('name 8')]).toEqual([undefined, []]);
  });

  it('follows what changes, and what is put in the place of another', () => {
    const { objects, index } = createIndex();
    const object = objects.get('7');
    if (object === undefined) throw new Error('There is no 7');
    expect(index.find('renamed')).toBeUndefined();
    objects.change(object, { names: ['renamed', 'twice'] });
    expect([index.find('renamed'), index.find('twice'), index.find('name 7')]).toEqual([object, object, undefined]);
    objects.set('7', { id: '7', names: ['name 7'] });
    expect([index.find('renamed'), index.find('name 7')?.id]).toEqual([undefined, '7']);
  });

  it('keeps all that answer to one key apart', () => {
    const { objects, index } = createIndex();
    for (const id of ['a', 'b', 'c']) objects.set(id, { id, names: ['shared', id] });
    expect(index.all('shared').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    objects.delete('a');
    objects.delete('b');
    expect(index.all('shared').map(({ id }) => id)).toEqual(['c']);
    objects.delete('c');
    expect(index.all('shared')).toEqual([]);
  });

  it('looks at no object to find a stranger, and at one after a change', () => {
    const { objects, namesOf, index } = createIndex();
    index.find('stranger');
    namesOf.mockClear();
    expect([index.find('stranger'), index.all('another')]).toEqual([undefined, []]);
    expect(namesOf).not.toHaveBeenCalled();
    objects.set('x', { id: 'x', names: ['stranger'] });
    expect(index.find('stranger')?.id).toBe('x');
    expect(namesOf).toHaveBeenCalledOnce();
  });
});
