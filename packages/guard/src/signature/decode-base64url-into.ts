/** For each remainder of the length by 4, the last characters that leave no stray bits. */
const lastCharacters = [undefined, '', 'AQgw', 'AEIMQUYcgkosw048'] as const;

/**
 * Decodes base64url in its one canonical spelling. Buffer itself forgives: it skips foreign characters, takes both
 * alphabets and ignores stray bits, so that one signature would have many accepted spellings.
 *
 * @returns how many bytes were written; undefined for any other spelling, or when they do not fit
 */
export function decodeBase64urlInto(target: Buffer, part: string): number | undefined {
  const rest = part.length % 4;
  const length = (part.length * 3) >> 2;
  // Its bytes equal its characters only when all are ASCII.
  if (rest === 1 || length > target.length || Buffer.byteLength(part) !== part.length) return undefined;
  if (part.includes('+') || part.includes('/')) return undefined;
  if (rest !== 0 && !lastCharacters[rest]?.includes(part.charAt(part.length - 1))) return undefined;
  // Skipped characters and padding leave fewer bytes than the length promises.
  return target.write(part, 'base64url') === length ? length : undefined;
}
