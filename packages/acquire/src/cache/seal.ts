import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Bytes of the key of a cache. */
export const keyBytes = 32;

const cipher = 'aes-256-gcm';
/** Names the format and its version at the front of every sealed text. */
const magic = Buffer.from('ENTRADA1');
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = magic.length + nonceBytes + tagBytes;

/**
 * Encrypts a text with AES-256-GCM (NIST SP 800-38D) under a nonce of its own. Format and name are authenticated with
 * it: a sealed text that is moved to another name does not open.
 */
export function seal(key: Buffer, name: string, text: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const encryption = createCipheriv(cipher, derive(key, 'seal'), nonce, { authTagLength: tagBytes });
  encryption.setAAD(associatedData(name));
  const sealed = Buffer.concat([encryption.update(text, 'utf8'), encryption.final()]);
  return Buffer.concat([magic, nonce, encryption.getAuthTag(), sealed]);
}

/** The text, or undefined for anything that was not sealed under this key, name and format, or was changed since. */
export function unseal(key: Buffer, name: string, sealed: Buffer): string | undefined {
  if (sealed.length < headBytes || !sealed.subarray(0, magic.length).equals(magic)) return undefined;
  const nonce = sealed.subarray(magic.length, magic.length + nonceBytes);
  const decryption = createDecipheriv(cipher, derive(key, 'seal'), nonce, { authTagLength: tagBytes });
  decryption.setAAD(associatedData(name));
  decryption.setAuthTag(sealed.subarray(magic.length + nonceBytes, headBytes));
  try {
    return decryption.update(sealed.subarray(headBytes), undefined, 'utf8') + decryption.final('utf8');
  } catch {
    return undefined;
  }
}

/**
 * A keyed hash (HMAC-SHA-256, hexadecimal): names files and compares identities without telling what they are, to
 * whoever has not the key.
 */
export function keyedHash(key: Buffer, use: 'name' | 'binding' | 'key', text: string): string {
  return createHmac('sha256', derive(key, use)).update(text).digest('hex');
}

/** A key of its own for each use, so that none says anything about another. */
function derive(key: Buffer, use: string): Buffer {
  return createHmac('sha256', key).update(`entrada ${use} 1`).digest();
}

function associatedData(name: string): Buffer {
  return Buffer.concat([magic, Buffer.from(name)]);
}
