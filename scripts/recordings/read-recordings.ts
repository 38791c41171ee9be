import { readFileSync } from 'node:fs';
import type { WholeAnswer } from '../../test/evidence/answer-facts.ts';
import { isObject } from '../../test/evidence/member-names.ts';
import { observe } from '../../test/evidence/observe-answer.ts';

/** A recorded exchange of the collection, as far as it is compared. */
export interface Recording {
  readonly id: string;
  /** Owner and name of the public repository. */
  readonly source: string;
  /** Year and month. */
  readonly recorded: string;
  readonly answer: WholeAnswer;
}

/**
 * Reads a collection of recordings: a JSON array of objects with `id`, `source`, `recorded`, `response` (`status`,
 * `headers`, `json`) and, where tokens could be read, `claims`.
 *
 * @throws TypeError when an entry has no id or answer
 */
export function readRecordings(file: string): readonly Recording[] {
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) throw new TypeError(`${file} is no JSON array`);
  return entries.map(readRecording);
}

function readRecording(entry: unknown): Recording {
  if (!isObject(entry) || !isObject(entry.response) || typeof entry.id !== 'string') {
    throw new TypeError('An entry has no id or no response');
  }
  const { status, headers, json } = entry.response;
  const claims = isObject(entry.claims) ? entry.claims : {};
  const payload = (token: unknown): unknown => (isObject(token) ? token.payload : undefined);
  return {
    id: entry.id,
    source: String(entry.source).split(' ')[0] ?? '',
    recorded: String(entry.recorded),
    answer: observe({
      status: Number(status),
      headers: readHeaders(headers),
      body: json ?? null,
      idToken: payload(claims.id_token),
      accessToken: payload(claims.access_token),
    }),
  };
}

/** An answer that was kept without any header says nothing of headers. */
function readHeaders(headers: unknown): Readonly<Record<string, string>> | undefined {
  if (!isObject(headers) || Object.keys(headers).length === 0) return undefined;
  const text = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, text(value)]));
}
