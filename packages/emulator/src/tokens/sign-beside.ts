import { type KeyObject, sign } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';

const signOnPool = promisify(sign);

let underWay = 0;

/**
 * Signs with RS256 beside whatever else is going on. The main thread makes the only signature there is, once this turn of
 * the event loop has nothing else to do: it would but wait for another thread. Those that come meanwhile, the second one
 * of a user's answer or other requests', are made on Node's thread pool, on cores that are idle.
 */
export async function signBeside(input: Buffer, privateKey: KeyObject): Promise<Buffer> {
  const isAlone = underWay === 0;
  underWay += 1;
  try {
    if (!isAlone) return await signOnPool('RSA-SHA256', input, privateKey);
    await setImmediate();
    return sign('RSA-SHA256', input, privateKey);
  } finally {
    underWay -= 1;
  }
}
