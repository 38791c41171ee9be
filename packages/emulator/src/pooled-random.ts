import { randomBytes } from 'node:crypto';

/** Bytes drawn from the operating system at a time. */
const poolSize = 8192;

/**
 * Gives random bytes from a pool: a token needs six small draws, and each trip to the generator costs as much as
 * encoding the token. No byte is given twice.
 */
export function createPooledRandom(fill: (size: number) => Buffer = randomBytes): (size: number) => Buffer {
  let pool: Buffer = Buffer.alloc(0);
  let used = 0;
  return (size) => {
    if (size > poolSize) return fill(size);
    if (used + size > pool.length) {
      pool = fill(poolSize);
      used = 0;
    }
    used += size;
    return pool.subarray(used - size, used);
  };
}
