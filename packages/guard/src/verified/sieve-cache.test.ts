import { describe, expect, it } from 'vitest';
import { SieveCache } from './sieve-cache.ts';

function filled(capacity: number): SieveCache<number> {
  const cache = new SieveCache<number>(capacity);
  for (let index = 0; index < capacity; index += 1) cache.set(`key${index}`, index);
  return cache;
}

describe('SieveCache', () => {
  it('gives what was put in, and nothing for another key', () => {
    const cache = filled(3);
    expect([cache.get('key0'), cache.get('key2'), cache.get('other')]).toEqual([0, 2, undefined]);
  });

  it('never grows over its capacity', () => {
    const cache = filled(10);
    for (let index = 0; index < 1000; index += 1) {
      cache.set(`scan${index}`, index);
      if (index % 3 === 0) cache.get(`scan${index}`);
    }
    expect(cache.size).toBe(10);
  });

  it('keeps nothing when the capacity is 0', () => {
    const cache = new SieveCache<number>(0);
    cache.set('key', 1);
    expect(cache.get('key')).toBeUndefined();
  });

  it('keeps what is used again while many keys pass that are seen once', () => {
    const cache = filled(10);
    for (let scan = 0; scan < 1000; scan += 1) {
      if (scan % 5 === 0) cache.get('key3');
      cache.set(`scan${scan}`, scan);
    }
    expect(cache.get('key3')).toBe(3);
  });

  it('evicts the oldest when nothing was used', () => {
    const cache = filled(3);
    cache.set('new', 9);
    expect([cache.get('key0'), cache.get('key1'), cache.get('new')]).toEqual([undefined, 1, 9]);
  });

  it('evicts also when everything was used', () => {
    const cache = filled(3);
    for (const key of ['key0', 'key1', 'key2']) cache.get(key);
    cache.set('new', 9);
    expect([cache.size, cache.get('new')]).toEqual([3, 9]);
  });

  it('replaces the value of a key without growing', () => {
    const cache = filled(2);
    cache.set('key0', 7);
    expect([cache.size, cache.get('key0')]).toEqual([2, 7]);
  });

  it.each(['key0', 'key1', 'key2'])('goes on working after %s, wherever it stands, was deleted', (key) => {
    const cache = filled(3);
    cache.set('key3', 3);
    cache.delete(key);
    cache.delete(key);
    for (let index = 10; index < 20; index += 1) cache.set(`key${index}`, index);
    expect([cache.size, cache.get(key), cache.get('key19')]).toEqual([3, undefined, 19]);
  });
});
