import { type AccessToken, redactSecrets, type SourceRequest, type TokenSource } from '@entrada/acquire';
import { EntradaError, isEntradaError, tryDecodeToken } from '@entrada/core';
import type { Attempt, AttemptSource } from '../attempt.ts';

/** An attempt, with the token that came of it: the token stays out of everything that is shown. */
export interface TriedSource {
  readonly attempt: Attempt;
  readonly token?: AccessToken;
}

export interface TryOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds until a source that does not answer is given up. */
  readonly timeoutMs: number;
  /** What is known of a source beforehand. */
  readonly describe: (source: string) => AttemptSource;
}

/**
 * Asks every source, all at once, and says what came of each. Nothing that a source does ends the others.
 *
 * @throws the signal's reason when aborted
 */
export async function trySources(
  sources: readonly TokenSource[],
  requestFor: (source: string) => SourceRequest,
  options: TryOptions,
): Promise<readonly TriedSource[]> {
  const tried = await Promise.all(sources.map((source) => trySource(source, requestFor(source.name), options)));
  options.signal?.throwIfAborted();
  return tried;
}

/** Asks one source. */
export async function trySource(
  source: TokenSource,
  request: SourceRequest,
  { signal, timeoutMs, describe }: TryOptions,
): Promise<TriedSource> {
  const known = describe(source.name);
  const timer = new AbortController();
  const stop = signal === undefined ? timer.signal : AbortSignal.any([signal, timer.signal]);
  const tooLate = new EntradaError('source_timeout', `It did not answer within ${timeoutMs / 1000} seconds.`);
  const timeout = setTimeout(() => timer.abort(tooLate), timeoutMs);
  try {
    // Not every source heeds the signal at once.
    const token = await Promise.race([source.getToken({ ...request, signal: stop }), rejectWhenAborted(stop)]);
    return { attempt: gotToken(known, token), token };
  } catch (error) {
    signal?.throwIfAborted();
    return { attempt: noToken(known, error) };
  } finally {
    clearTimeout(timeout);
  }
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function gotToken(known: AttemptSource, { token, expiresOn, account, client, tenant }: AccessToken): Attempt {
  const decoded = tryDecodeToken(token);
  return {
    ...known,
    ...(account !== undefined && { account }),
    ...(client !== undefined && { client }),
    ...(tenant !== undefined && { tenant }),
    outcome: 'token',
    claims: 'claims' in decoded ? decoded.claims : undefined,
    expiresOn,
  };
}

function noToken(known: AttemptSource, error: unknown): Attempt {
  if (!isEntradaError(error)) throw error;
  const because = redactSecrets(error.message);
  if (error.refusal !== undefined) return { ...known, outcome: 'refused', refusal: error.refusal, message: because };
  if (error.code === 'source_unavailable') return { ...known, outcome: 'unavailable', because };
  if (error.code === 'source_unsupported') return { ...known, outcome: 'unsupported', because };
  return { ...known, outcome: 'failed', code: error.code, because };
}
