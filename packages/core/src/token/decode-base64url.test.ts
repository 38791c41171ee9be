import { describe, expect, it } from 'vitest';
import { decodeBase64url, isBase64url } from './decode-base64url.ts';

describe('decodeBase64url', () => {
  it('decodes every length to what Buffer decodes', () => {
    for (let length = 0; length < 260; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 0xff);
      const text = Buffer.from(bytes).toString('base64url');
      expect(decodeBase64url(text)).toEqual(bytes);
      expect(isBase64url(text)).toBe(true);
    }
  });

  it.each([
    ['padding', 'QQ=='],
    ['the other alphabet', 'Q+/Q'],
    ['a space', 'QQ Q'],
    ['a character beyond ASCII', 'QQé'],
    ['a character beyond the table', 'QQQ\u4e00'],
    ['a length that no bytes have', 'QQQQQ'],
    ['stray bits after one byte', 'QR'],
    ['stray bits after two bytes', 'QQR'],
  ])('refuses %s', (_, text) => {
    expect(decodeBase64url(text)).toBeUndefined();
    expect(isBase64url(text)).toBe(false);
  });

  it('agrees with isBase64url on every ending', () => {
    for (let code = 0; code < 128; code += 1) {
      for (const start of ['', 'Q', 'QQ', 'QQQ']) {
        const text = start + String.fromCharCode(code);
        expect(isBase64url(text)).toBe(decodeBase64url(text) !== undefined);
      }
    }
  });
});
