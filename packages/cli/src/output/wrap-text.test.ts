import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

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
