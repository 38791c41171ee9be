import { EntradaError, retryAfter } from '@entrada/core';
import { type GraphRefusal, graphError, readRefusal } from './graph-error.ts';
import type { RetryRule } from './retry-rules.ts';
import { backOff, cancelled, type Wait } from './wait.ts';

/** What requests go through. */
export interface GraphTransport {
  readonly fetch: typeof fetch;
  readonly getToken: () => Promise<string>;
  readonly baseUrl: string;
  readonly wait: Wait;
  readonly now: () => number;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly body?: object;
  readonly retry: readonly RetryRule[];
  /** Whether sending it twice does no more than sending it once. */
  readonly repeatable: boolean;
}

/** What came of one attempt, in one piece. */
export type Attempt<Result> =
  | { readonly result: Result }
  | { readonly refusal: GraphRefusal; readonly retryAfter: string | null; readonly path: string }
  | { readonly unanswered: EntradaError };

const maxAttempts = 8;

/** How often a request goes out that nobody answers: each attempt may take as long as the timeout. */
const maxUnanswered = 3;

/** Longer than this nobody should sit in front of a terminal; Graph is told again later by a person. */
const longestRetryAfter = 120_000;

/** What passes by itself. 500 and 502 count: Graph's own gateways answer so while one of its parts is away. */
const unavailable: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/** Sends one request, waits out throttling and the refusals that its rules name, and gives the answer's JSON. */
export function send(transport: GraphTransport, request: GraphRequest): Promise<unknown> {
  return persist<unknown>(transport, request, async () => {
    const sent = await sendOnce(transport, request);
    if ('unanswered' in sent) return sent;
    const { response, body } = sent;
    if (!response.ok) return { ...refused(response, body), path: pathOf(request) };
    if (body === unreadable) throw notJson(request, response.status);
    return { result: body };
  });
}

/**
 * Makes attempts until one succeeds, or is refused for good. 429 was not processed, so it is always tried again. After
 * 5xx, or no answer at all, nobody knows: a request is only repeated where that does no harm.
 */
export async function persist<Result>(
  transport: GraphTransport,
  { method, retry, repeatable }: Pick<GraphRequest, 'method' | 'retry' | 'repeatable'>,
  attempt: () => Promise<Attempt<Result>>,
): Promise<Result> {
  let unanswered = 0;
  for (let number = 1; ; number++) {
    if (transport.signal?.aborted) throw cancelled();
    const outcome = await attempt();
    if ('result' in outcome) return outcome.result;
    if ('unanswered' in outcome) {
      unanswered++;
      if (!repeatable || unanswered === maxUnanswered) throw outcome.unanswered;
      await transport.wait(backOff(number));
      continue;
    }
    const { refusal } = outcome;
    const passes = refusal.status === 429 || (repeatable && unavailable.has(refusal.status));
    const delay = passes
      ? (retryAfter(outcome.retryAfter, transport.now()) ?? backOff(number))
      : retry.some((rule) => rule.applies(refusal))
        ? backOff(number)
        : undefined;
    if (delay === undefined || delay > longestRetryAfter || number === maxAttempts) {
      throw graphError(method, outcome.path, refusal);
    }
    await transport.wait(delay);
  }
}

function refused(response: Response, body: unknown): { refusal: GraphRefusal; retryAfter: string | null } {
  const answer = { status: response.status, requestId: response.headers.get('request-id') };
  return { refusal: readRefusal(answer, body), retryAfter: response.headers.get('retry-after') };
}

async function sendOnce(
  transport: GraphTransport,
  request: GraphRequest,
): Promise<{ readonly response: Response; readonly body: unknown } | { readonly unanswered: EntradaError }> {
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
    const unanswered = new EntradaError(
      'network_failed',
      `${method} ${pathOf(request)} got no answer from Microsoft Graph`,
      {
        cause,
        details: { method, path: pathOf(request) },
      },
    );
    return { unanswered };
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
export function pathOf({ path }: Pick<GraphRequest, 'path'>): string {
  return path.split('?', 1)[0] ?? path;
}
