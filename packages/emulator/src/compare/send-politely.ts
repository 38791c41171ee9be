import type { Side } from './side.ts';

/** Sends one request to a side. */
export type Send = (url: string, init: PoliteRequest) => Promise<Response>;

/** What can be sent again when the side asks to wait: the body is text. */
export interface PoliteRequest {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const attempts = 6;
/** Milliseconds, where a side says "later" without saying when (RFC 6585 section 4 leaves that open). */
const defaultRetryAfter = 5_000;
const longestRetryAfter = 120_000;
const requestTimeout = 60_000;

/**
 * Requests to a side, one after the other at its pace. 429, 503 and 504 are asked again after `Retry-After`; redirects
 * are not followed, so that a credential reaches no other host.
 *
 * @param signal ends waits and requests
 */
export function sendPolitely(side: Side, signal?: AbortSignal): Send {
  const { interval, wait } = side.pace;
  let first = true;
  return async (url, init) => {
    for (let attempt = 1; ; attempt += 1) {
      if (!first && interval > 0) await wait(interval, signal);
      first = false;
      signal?.throwIfAborted();
      const limit = AbortSignal.timeout(requestTimeout);
      const response = await side.fetch(url, {
        ...init,
        redirect: 'manual',
        signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      });
      if (![429, 503, 504].includes(response.status) || attempt === attempts) return response;
      await response.body?.cancel();
      await wait(retryAfter(response), signal);
    }
  };
}

/** Milliseconds. RFC 9110 section 10.2.3 allows a date too; Microsoft sends seconds. */
function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds) * 1_000, longestRetryAfter) : defaultRetryAfter;
}
