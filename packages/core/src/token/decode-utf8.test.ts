import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from './decode-utf8.ts';

describe('decodeUtf8', () => {
  it.each(['', 'plain', '100 % ü €', '🙂 and %41', 'x'.repeat(20_000)])('decodes %j', (text) => {
    expect(decodeUtf8(new Uint8Array(Buffer.from(text)))).toBe(text);
  });

  it.each([
    ['a lone byte', [0xff]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a character cut off', [0x41, 0xe2, 0x82]],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80]],
  ])('refuses %s', (_, bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBeUndefined();
  });
});
