import { describe, expect, it } from 'vitest';
import { styleFor } from './terminal.ts';

const stream = (columns?: number) => ({ write: () => {}, ...(columns !== undefined && { isTTY: true, columns }) });

describe('the style of a stream', () => {
  it.each([
    ['a terminal', stream(80), {}, true],
    ['a file', stream(), {}, false],
    ['a terminal with NO_COLOR', stream(80), { NO_COLOR: '1' }, false],
    ['a dumb terminal', stream(80), { TERM: 'dumb' }, false],
    ['a file with FORCE_COLOR', stream(), { FORCE_COLOR: '1' }, true],
    ['NO_COLOR against FORCE_COLOR', stream(80), { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%s has colours or not', (_, out, env, coloured) => {
    expect(styleFor(out, env).bold('x') !== 'x').toBe(coloured);
  });

  it.each([
    ['a terminal', 80, 80],
    ['a wide terminal', 240, 100],
    ['a tiny terminal', 12, 40],
    ['no terminal', undefined, 100],
  ])('of %s wraps where it should', (_, columns, width) => {
    expect(styleFor(stream(columns), {}).width).toBe(width);
  });
});
