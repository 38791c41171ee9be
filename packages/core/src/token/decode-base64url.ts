const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const invalid = 64;

/** Value of each ASCII character, 64 for those outside the alphabet. */
const values: Uint8Array = new Uint8Array(128).fill(invalid);
for (let value = 0; value < alphabet.length; value += 1) values[alphabet.charCodeAt(value)] = value;

/**
 * Decodes base64url without padding (RFC 4648 section 5, RFC 7515 section 2).
 *
 * @returns undefined for a character outside the alphabet, for padding, and for bits that encode nothing: each sequence of
 * bytes has exactly one accepted text
 */
export function decodeBase64url(text: string): Uint8Array | undefined {
  const rest = text.length % 4;
  if (rest === 1) return undefined;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  const whole = text.length - rest;
  let seen = 0;
  let at = 0;
  for (let index = 0; index < whole; index += 4) {
    const a = valueAt(text, index);
    const b = valueAt(text, index + 1);
    const c = valueAt(text, index + 2);
    const d = valueAt(text, index + 3);
    seen |= a | b | c | d;
    bytes[at++] = (a << 2) | (b >> 4);
    bytes[at++] = (b << 4) | (c >> 2);
    bytes[at++] = (c << 6) | d;
  }
  if (rest > 0) {
    const a = valueAt(text, whole);
    const b = valueAt(text, whole + 1);
    const c = rest === 3 ? valueAt(text, whole + 2) : 0;
    seen |= a | b | c;
    const stray = rest === 3 ? c & 0b11 : b & 0b1111;
    if (stray !== 0) return undefined;
    bytes[at++] = (a << 2) | (b >> 4);
    if (rest === 3) bytes[at] = (b << 4) | (c >> 2);
  }
  return seen >= invalid ? undefined : bytes;
}

function valueAt(text: string, index: number): number {
  return values[text.charCodeAt(index)] ?? invalid;
}

/** What a text of each length modulo 4 ends with: its last character may carry no stray bits. */
const form = [/^[\w-]*$/, /(?!)/, /^[\w-]*[AQgw]$/, /^[\w-]*[AEIMQUYcgkosw048]$/] as const;

/** Whether a text is base64url as {@link decodeBase64url} accepts it, without decoding it. */
export function isBase64url(text: string): boolean {
  return form[text.length % 4]?.test(text) === true;
}
