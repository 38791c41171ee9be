import type { Context } from 'hono';
import { readLimitedText } from '../read-limited-text.ts';
import { LogsError } from './logs-error.ts';

/** Bytes of a request; a longer one counts as unreadable. */
const maxBodySize = 256 * 1024;

export interface LogsRequest {
  readonly query: string;
  readonly timespan: string | undefined;
}

/** Reads the query from the body of a POST, or from the query string of a GET. @throws LogsError when there is none */
export async function readLogsRequest(c: Context): Promise<LogsRequest> {
  const members: Readonly<Record<string, unknown>> = c.req.method === 'GET' ? c.req.query() : await readBody(c);
  const { query, timespan } = members;
  if (typeof query !== 'string' || query.trim() === '') throw invalid('query is missing');
  if (timespan !== undefined && timespan !== null && typeof timespan !== 'string') throw invalid('timespan is no text');
  return { query, timespan: timespan ?? undefined };
}

async function readBody(c: Context): Promise<Readonly<Record<string, unknown>>> {
  try {
    const body: unknown = JSON.parse((await readLimitedText(c.req.raw, maxBodySize)) ?? '');
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return Object.fromEntries(Object.entries(body));
  } catch {
    // Told below, as a body of another kind is.
  }
  throw invalid('the body is no JSON object');
}

function invalid(message: string): LogsError {
  return new LogsError('argumentInvalid', { code: 'ArgumentError', message });
}
