import { isUtf8 } from 'node:buffer';
import { isBase64url } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { decodeTextWithBuffer } from './decode-text.ts';

describe('decodeTextWithBuffer', () => {
  it.each(['', '{}', '{"a":1}', 'Åse', '€', '😀'])('decodes %j', (text) => {
    expect(decodeTextWithBuffer(Buffer.from(text).toString('base64url'))).toBe(text);
  });

  it.each([
    ['padding', 'e30='],
    ['the other alphabet', 'Pj8+'],
    ['a slash', 'Pz8/'],
    ['white space', 'e3 0'],
    ['a line end', 'e30\n'],
    ['stray bits after one byte', 'YR'],
    ['stray bits after two bytes', 'YWJ'],
    ['a length that no bytes have', 'YWJjY'],
    ['a character that only ends like an ASCII one', 'e3Ű'],
    ['bytes that are not UTF-8', '_w'],
    ['an overlong form', 'wK8'],
    ['a surrogate', '7aCA'],
  ])('refuses %s', (_name, part) => {
    expect(decodeTextWithBuffer(part)).toBeUndefined();
  });

  it('accepts the same spellings as core, whatever the characters and the length', () => {
    // A fixed linear congruential sequence: the same texts on every run.
    let state = 1;
    const next = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    const characters = 'AEIQYgw048abcXYZ-_-_AQgw+/= é\u0141';
    const disagreements: string[] = [];
    for (let round = 0; round < 5000; round += 1) {
      const reach = round % 2 === 0 ? characters.length : 24;
      const part = Array.from({ length: next(12) }, () => characters[next(reach)]).join('');
      const bytes = Buffer.from(part, 'base64url');
      const expected = isBase64url(part) && isUtf8(bytes) ? bytes.toString() : undefined;
      if (decodeTextWithBuffer(part) !== expected) disagreements.push(part);
    }
    expect(disagreements).toEqual([]);
  });
});
