import type { Context } from 'hono';
import { readLimitedText } from '../read-limited-text.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';

/** The fields of a form post. */
export interface TokenForm {
  /** Undefined when the field is missing or empty (RFC 6749 section 3.2: without a value counts as left out). */
  field(name: string): string | undefined;
}

export type ReadForm =
  | { readonly outcome: 'read'; readonly form: TokenForm }
  | { readonly outcome: 'refused'; readonly refusal: EntraRefusal };

/** Bytes. A certificate assertion with its chain has about 10 KiB. */
const maxBodySize = 256 * 1024;

/** Reads the form of a request to `/token` or `/devicecode`. Anything but a form has no fields, hence misses all. */
export async function readTokenForm(c: Context): Promise<ReadForm> {
  const text = await readLimitedText(c.req.raw, maxBodySize);
  if (text === undefined) {
    const limit = `Bodies over ${maxBodySize / 1024} KiB are this emulator's limit; Entra's is not known.`;
    return refused(refuse(9002313, {}, { error: 'invalid_request', status: 413, inferred: limit }));
  }
  const isForm = (c.req.header('content-type') ?? '').toLowerCase().startsWith('application/x-www-form-urlencoded');
  const fields = new URLSearchParams(isForm ? text : '');
  const seen = new Set<string>();
  for (const name of fields.keys()) {
    if (seen.has(name)) return refused(refuse(9000411, { parameter: name }));
    seen.add(name);
  }
  return { outcome: 'read', form: { field: (name) => fields.get(name) || undefined } };
}

function refused(refusal: EntraRefusal): ReadForm {
  return { outcome: 'refused', refusal };
}
