import type { TenantRow } from './tenant-row.ts';
import { transferHeader } from './transfer-format.ts';

/**
 * The lines of an export, each with its line feed: what it is, one object a line, and how many there were, so that a file
 * that was cut short is told from a whole one.
 */
export function* writeLines(rows: Iterable<TenantRow>): Generator<string> {
  yield `${JSON.stringify(transferHeader)}\n`;
  let count = 0;
  for (const { tenant, kind, id, value } of rows) {
    // What a tenant has is known by itself.
    const named = tenant === 0 ? { id } : {};
    yield `${JSON.stringify({ tenant, kind, ...named, value })}\n`;
    count += 1;
  }
  yield `${JSON.stringify({ end: true, objects: count })}\n`;
}
