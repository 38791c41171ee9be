import { createHash } from 'node:crypto';

/** Where the next page of a query begins, written so that clients do not take it for a number. */
export function writeSkipToken(query: string, offset: number): string {
  return Buffer.from(`${digest(query)}:${offset}`).toString('base64url');
}

/** @returns undefined for a token that was not made for this query */
export function readSkipToken(query: string, token: string): number | undefined {
  const [, of, offset] = /^(\w+):(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString('latin1')) ?? [];
  return of === digest(query) ? Number(offset) : undefined;
}

function digest(query: string): string {
  return createHash('sha256').update(query).digest('hex').slice(0, 16);
}
