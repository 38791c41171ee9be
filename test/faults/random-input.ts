/** Pseudo-random choices that a seed repeats. */
export interface RandomInput {
  /** From 0 to `limit` - 1. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<const Value>(values: readonly Value[]): Value;
  /** Text that somebody could send: words that mean something here, and what breaks readers. */
  text(words: readonly string[]): string;
}

/** @param seed any whole number; the same seed gives the same choices (mulberry32) */
export function createRandomInput(seed: number): RandomInput {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <const Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) throw new TypeError('Nothing to pick from');
    return value;
  };
  return {
    below,
    chance: (probability) => next() < probability,
    pick,
    text: (words) => {
      const parts = Array.from({ length: 1 + below(4) }, () => pick(next() < 0.7 ? words : oddities));
      return mutate(parts.join(next() < 0.5 ? '' : ' '), below, next);
    },
  };
}

/** Cuts, doubles or swaps a piece, now and then. */
function mutate(text: string, below: (limit: number) => number, next: () => number): string {
  if (next() < 0.6) return text;
  const at = below(text.length + 1);
  switch (below(3)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(Math.max(0, at - 8));
    default:
      return `${text.slice(0, at)}${String.fromCharCode(below(0x250))}${text.slice(at + 1)}`;
  }
}

const oddities = [
  '',
  ' ',
  '\0',
  '\r\nX: y',
  '%',
  '%00',
  '%zz',
  '%ff',
  '+',
  '&',
  '=',
  '/',
  '//',
  '..',
  '..;/',
  '\\',
  "'",
  "''",
  '"',
  '<script>',
  '{',
  '}',
  '{{',
  '$',
  '$&',
  '(',
  ')',
  '[]',
  ',',
  ';',
  ':',
  '@',
  '#',
  '?',
  '*',
  '\u2028',
  '\ud800',
  '\ufeff',
  'é',
  '💥',
  'İ',
  'ſ',
  'constructor',
  '__proto__',
  'toString',
  'null',
  'undefined',
  'true',
  'NaN',
  '-1',
  '0',
  '1e999',
  '99999999999999999999',
  '0x10',
  '2026-13-45T99:99:99Z',
  'x'.repeat(300),
  'a'.repeat(5000),
  '('.repeat(200),
  'not '.repeat(100),
];
