import { isUtf8 } from 'node:buffer';
import type { DecodeText } from '@entrada/core';

/** For each remainder of the length by 4, the last characters that leave no stray bits. */
const lastCharacters = [undefined, '', 'AQgw', 'AEIMQUYcgkosw048'] as const;

/**
 * Decodes strict base64url of strict UTF-8 with Node's Buffer: several times faster than what core can do without one.
 *
 * Buffer itself forgives: it skips foreign characters, takes both alphabets and ignores stray bits. Each of that is
 * excluded here, so that a token has exactly one accepted spelling.
 */
export const decodeTextWithBuffer: DecodeText = (part) => {
  // Its bytes equal its characters only when all are ASCII.
  if (Buffer.byteLength(part) !== part.length) return undefined;
  const rest = part.length % 4;
  const bytes = Buffer.from(part, 'base64url');
  // Skipped characters and padding leave fewer bytes than the length promises.
  if (rest === 1 || bytes.length !== (part.length * 3) >> 2) return undefined;
  if (part.includes('+') || part.includes('/')) return undefined;
  if (rest !== 0 && !lastCharacters[rest]?.includes(part.charAt(part.length - 1))) return undefined;
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
};
