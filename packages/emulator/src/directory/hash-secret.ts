import { createHash } from 'node:crypto';

/** SHA-256 of a client secret or password, hexadecimal: what the directory keeps of it. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
