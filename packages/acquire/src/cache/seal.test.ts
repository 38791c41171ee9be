import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyBytes, keyedHash, seal, unseal } from './seal.ts';

const key = randomBytes(keyBytes);

describe('a sealed text', () => {
  it('opens under its key and its name', () => {
    expect(unseal(key, 'one', seal(key, 'one', 'Grüße'))).toBe('Grüße');
  });

  it('says nothing of the text, and is never twice the same', () => {
    const [first, second] = [
      seal(key, 'one', 'a text that could be found'),
      seal(key, 'one', 'a text that could be found'),
    ];
    expect(first.includes('could be found')).toBe(false);
    expect(first.equals(second)).toBe(false);
  });

  it('does not open under another key, or another name', () => {
    const sealed = seal(key, 'one', 'text');
    expect(unseal(randomBytes(keyBytes), 'one', sealed)).toBeUndefined();
    expect(unseal(key, 'two', sealed)).toBeUndefined();
  });

  it('does not open once any of its bytes was changed', () => {
    const sealed = seal(key, 'one', 'text');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unseal(key, 'one', changed), `byte ${at}`).toBeUndefined();
    }
  });

  it('does not open when it was cut, at any length', () => {
    const sealed = seal(key, 'one', 'text');
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal(key, 'one', sealed.subarray(0, length)), `${length} bytes`).toBeUndefined();
    }
  });
});

describe('a keyed hash', () => {
  it('differs by key, by use and by text', () => {
    const hashes = [
      keyedHash(key, 'name', 'text'),
      keyedHash(key, 'binding', 'text'),
      keyedHash(key, 'name', 'other'),
      keyedHash(randomBytes(keyBytes), 'name', 'text'),
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(keyedHash(key, 'name', 'text')).toBe(hashes[0]);
  });
});
