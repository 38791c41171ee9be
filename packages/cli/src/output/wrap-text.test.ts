import { describe, expect, it } from 'vitest';
import { printable, wrapText } from './wrap-text.ts';

describe('wrapped text', () => {
  it.each([
    ['breaks at spaces', 'one two three', 7, ['one two', 'three']],
    ['keeps a long word whole', 'a https://a.example/long b', 10, ['a', 'https://a.example/long', 'b']],
    ['keeps line breaks', 'one\n\ntwo', 10, ['one', '', 'two']],
    ['keeps the indentation of a line', '  one two three', 9, ['  one two', '  three']],
    ['is one empty line for nothing', '', 10, ['']],
  ])('%s', (_, text, width, expected) => {
    expect(wrapText(text, width)).toEqual(expected);
  });
});

describe('printable text', () => {
  it.each([
    ['keeps letters, line breaks, tabs and pictures', 'Åse\tone\ntwo 👩‍💻', 'Åse\tone\ntwo 👩‍💻'],
    ['shows what would move the cursor', '\u001b[2Jname\r\u009b1m\u0000', '�[2Jname��1m�'],
    ['shows what would turn the direction', 'a\u202eb\u2066c\u200fd', 'a�b�c�d'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('is what is wrapped', () => {
    expect(wrapText('one \u001b[31mtwo', 20)).toEqual(['one �[31mtwo']);
  });
});
