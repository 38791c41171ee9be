import { isEntradaError } from '@entrada/core';
import { type Exchange, exchange } from '../login-host/exchange.ts';
import type { IdentityRequest } from './identity-request.ts';

/** Milliseconds for one attempt. */
const attemptTimeoutMs = 10_000;
/** Exponential for what passes by itself. */
const delays = [1_000, 2_000, 4_000, 8_000] as const;
/** 410: IMDS is being updated, which takes up to 70 seconds. */
const updateDelay = 10_000;
const updateAttempts = 7;

/**
 * Asks an endpoint and asks again where that may help: 404 and 5xx (not ready yet), 429 (too many requests), 410 (being
 * updated). Microsoft Learn, "How to use managed identities … to acquire an access token", error handling.
 *
 * @returns the first answer of another kind, or the last one
 * @throws EntradaError as `exchange`; the signal's reason when aborted
 */
export async function askPatiently(
  url: string,
  headers: Readonly<Record<string, string>>,
  { fetch: send, signal, wait }: IdentityRequest,
): Promise<Exchange> {
  const backOff = delays.values();
  const untilUpdated = Array<number>(updateAttempts).fill(updateDelay).values();
  for (;;) {
    const answer = await askOnce(url, headers, send, signal);
    const next = answer.status === 410 ? untilUpdated.next() : passes(answer.status) ? backOff.next() : undefined;
    if (next === undefined || next.done === true) return answer;
    await wait(next.value, signal);
  }
}

function passes(status: number): boolean {
  return status === 404 || status === 429 || status >= 500;
}

/** An answer that is no JSON counts by its status: gateways on the way answer in their own words. */
async function askOnce(
  url: string,
  headers: Readonly<Record<string, string>>,
  send: typeof fetch,
  signal: AbortSignal,
): Promise<Exchange> {
  try {
    return await exchange(url, { headers }, { fetch: send, timeoutMs: attemptTimeoutMs, signal });
  } catch (error) {
    const status = isEntradaError(error) ? error.details.status : undefined;
    if (typeof status !== 'number' || !(status === 410 || passes(status))) throw error;
    return { status, headers: {}, body: undefined };
  }
}
