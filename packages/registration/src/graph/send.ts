import { EntradaError } from '@entrada/core';
import { graphError, readRefusal } from './graph-error.ts';
import { backOff, retryAfter, type Wait } from './retry-after.ts';
import type { RetryRule } from './retry-rules.ts';

/** What requests go through. */
export interface GraphTransport {
  readonly fetch: typeof fetch;
  readonly getToken: () => Promise<string>;
  readonly baseUrl: string;
  readonly wait: Wait;
  readonly now: () => number;
  readonly timeout: number;
}

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly body?: object;
  readonly retry: readonly RetryRule[];
}

const maxAttempts = 8;

/** Longer than this nobody should sit in front of a terminal; Graph is told again later by a person. */
const longestRetryAfter = 120_000;

/** Sends one request, waits out throttling and the refusals that its rules name, and gives the answer's JSON. */
export async function send(transport: GraphTransport, request: GraphRequest): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const { response, body } = await sendOnce(transport, request);
    if (response.ok) {
      if (body === unreadable) throw notJson(request, response.status);
      return body;
    }
    const refusal = readRefusal(response, body);
    const delay = throttled(request, response.status)
      ? (retryAfter(response.headers.get('retry-after'), transport.now()) ?? backOff(attempt))
      : request.retry.some((rule) => rule.applies(refusal))
        ? backOff(attempt)
        : undefined;
    if (delay === undefined || delay > longestRetryAfter || attempt === maxAttempts) {
      throw graphError(request.method, pathOf(request), refusal);
    }
    await transport.wait(delay);
  }
}

/**
 * 429 was not processed, so it can be sent again. After 503 and 504 nobody knows: a POST could have created
 * something, and is left to the next run, which looks first.
 */
function throttled({ method }: GraphRequest, status: number): boolean {
  return status === 429 || ((status === 503 || status === 504) && method !== 'POST');
}

async function sendOnce(
  transport: GraphTransport,
  request: GraphRequest,
): Promise<{ readonly response: Response; readonly body: unknown }> {
  const { method, path, body } = request;
  const token = await transport.getToken();
  // fetch quotes a header value that it refuses in its error: a broken token must not get that far.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new EntradaError('token_malformed', 'The token for Microsoft Graph has characters that no token has');
  }
  try {
    const response = await transport.fetch(`${transport.baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(transport.timeout),
    });
    return { response, body: parseJson(await response.text()) };
  } catch (cause) {
    throw new EntradaError('network_failed', `${method} ${pathOf(request)} got no answer from Microsoft Graph`, {
      cause,
      details: { method, path: pathOf(request) },
    });
  }
}

const unreadable: unique symbol = Symbol('unreadable');

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}

function notJson(request: GraphRequest, status: number): EntradaError {
  return new EntradaError('graph_failed', `${request.method} ${pathOf(request)} was answered ${status} without JSON`);
}

/** Without the query, which may name people. */
function pathOf({ path }: GraphRequest): string {
  return path.split('?', 1)[0] ?? path;
}
