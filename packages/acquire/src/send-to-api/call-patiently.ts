import { readChallenges, retryAfter } from '@entrada/core';
import { parseClaims } from '../claims-challenge/parse-claims.ts';
import type { AccessToken } from '../source-contract.ts';
import { type ApiCall, callApi } from './call-api.ts';

/** A request whose token can be got anew. */
export interface PatientCall extends Omit<ApiCall, 'token'> {
  /**
   * Gives a token for the API, which is the same each time.
   *
   * @param claims a claims challenge as JSON text, which the token has to meet
   */
  readonly getToken: (claims?: string) => Promise<AccessToken>;
  /** Waits so many milliseconds; default real time. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Epoch milliseconds; default the real clock. */
  readonly now?: () => number;
  /** Told before it waits or asks for another token. */
  readonly onRetry?: (retry: Retry) => void;
}

/** Why a request is sent again. */
export type Retry =
  | { readonly reason: 'busy'; readonly status: number /** Milliseconds. */; readonly wait: number }
  | { readonly reason: 'claims' };

const mostTries = 4;
const longestWait = 120_000;

/**
 * Calls an API as {@link callApi} does. An answer 429 or 503 that says how long to wait is waited out, three times and two minutes
 * at most. A claims challenge (401 with `insufficient_claims`) is answered once with a token for the same API that meets it.
 *
 * Source of the challenge's form: Microsoft Learn, “Claims challenges, claims requests and client capabilities”.
 *
 * @throws EntradaError as `callApi` and `getToken`; the signal's reason when aborted
 */
export async function callPatiently(call: PatientCall): Promise<Response> {
  const { getToken, wait = realWait, now = Date.now, onRetry = () => {}, ...request } = call;
  let { token } = await getToken();
  let challenged = false;
  for (let tries = 1; ; tries += 1) {
    const response = await callApi({ ...request, token });
    const pause = isBusy(response) ? retryAfter(response.headers.get('retry-after'), now()) : undefined;
    const claims = challenged ? undefined : claimsChallengeOf(response);
    if (claims !== undefined) {
      challenged = true;
      onRetry({ reason: 'claims' });
      ({ token } = await getToken(claims));
    } else if (pause !== undefined && pause <= longestWait && tries < mostTries) {
      onRetry({ reason: 'busy', status: response.status, wait: pause });
      await Promise.race([wait(pause), aborted(call.signal)]);
    } else {
      return response;
    }
    await response.body?.cancel();
  }
}

function isBusy({ status }: Response): boolean {
  return status === 429 || status === 503;
}

/** The claims that an answer asks for; undefined for one that asks for none, or for nothing that makes sense. */
function claimsChallengeOf({ status, headers }: Response): string | undefined {
  if (status !== 401) return undefined;
  const challenge = readChallenges(headers.get('www-authenticate')).find(
    ({ scheme, parameters }) => scheme === 'bearer' && parameters.get('error') === 'insufficient_claims',
  );
  const claims = challenge?.parameters.get('claims');
  if (claims === undefined) return undefined;
  try {
    return parseClaims(claims);
  } catch {
    return undefined;
  }
}

function realWait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
