import { describe, expect, it } from 'vitest';
import { createPooledRandom } from './pooled-random.ts';

/** Counts up, so that each byte pair is told apart from the next. */
function counting(): { fill: (size: number) => Buffer; draws: () => number } {
  let next = 0;
  let draws = 0;
  return {
    draws: () => draws,
    fill: (size) => {
      draws += 1;
      const bytes = Buffer.alloc(size);
      for (let index = 0; index + 4 <= size; index += 4) bytes.writeUInt32BE(next++, index);
      return bytes;
    },
  };
}

describe('pooled random bytes', () => {
  it('are never given twice, across refills too', () => {
    const random = createPooledRandom(counting().fill);
    const seen = new Set(Array.from({ length: 5000 }, () => random(4).toString('hex')));
    expect(seen.size).toBe(5000);
  });

  it('come in one trip for many small draws', () => {
    const source = counting();
    const random = createPooledRandom(source.fill);
    for (let draw = 0; draw < 100; draw += 1) random(16);
    expect(source.draws()).toBe(1);
  });

  it('come straight from the source when many are asked for', () => {
    expect(createPooledRandom(counting().fill)(10_000)).toHaveLength(10_000);
  });
});
