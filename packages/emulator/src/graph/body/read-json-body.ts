import { readLimitedText } from '../../read-limited-text.ts';
import { graphError } from '../errors/graph-error.ts';

/** A JSON object of a request body. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Bytes that a body may have: 1 MiB. */
export const bodyLimit: number = 1024 * 1024;

/** Levels of nesting that are read; real bodies have at most five. */
const depthLimit = 32;

/**
 * Reads a request body that has to be a JSON object.
 *
 * @throws {GraphError} bodyTooLarge, bodyEmpty, bodyUnreadable
 */
export async function readJsonBody(request: Request): Promise<JsonObject> {
  const text = (await readLimitedText(request, bodyLimit))?.replace(/^\uFEFF/, '');
  if (text === undefined) throw graphError('bodyTooLarge', { limit: String(bodyLimit) });
  if (text.trim() === '') throw graphError('bodyEmpty');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw graphError('bodyUnreadable');
  }
  if (!isJsonObject(body) || isDeeperThan(body, depthLimit)) throw graphError('bodyUnreadable');
  return body;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDeeperThan(root: unknown, limit: number): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}
