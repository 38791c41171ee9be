import { EntradaError } from '@entrada/core';
import { networkFailure } from '../network-failure.ts';
import { readLimited } from './read-limited.ts';

/** How an exchange is carried out. */
export interface ExchangeOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds until the request is given up. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** A JSON answer of Entra's login host. */
export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A token response has a few kilobytes; nothing that Entra answers comes near this. */
const maxResponseBytes = 1024 * 1024;

/**
 * One request to the login host. Its body may hold a secret, so a redirect is never followed; neither request nor
 * answer becomes part of an error.
 *
 * @throws EntradaError `network_failed`, or `source_failed` for a redirect, an answer over 1 MiB or one that is not
 *   JSON; the signal's reason when aborted.
 */
export async function exchange(url: string, init: RequestInit, options: ExchangeOptions): Promise<Exchange> {
  const { host } = new URL(url);
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  try {
    const response = await options.fetch(url, { ...init, redirect: 'manual', signal });
    if (response.status >= 300 && response.status < 400) throw redirected(host, response);
    const text = await readLimited(response, maxResponseBytes);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: parse(text, host, response),
    };
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    throw error instanceof EntradaError ? error : networkFailure(error, host);
  }
}

function parse(text: string, host: string, response: Response): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const type = response.headers.get('content-type') ?? 'no content type';
    throw new EntradaError(
      'source_failed',
      `${host} answered ${response.status} with ${type}; expected JSON. A proxy on the way may have answered instead.`,
      { details: { host, status: response.status } },
    );
  }
}

function redirected(host: string, response: Response): EntradaError {
  return new EntradaError(
    'source_failed',
    `${host} answered ${response.status}: a redirect, which a request with a credential never follows.`,
    { details: { host, status: response.status } },
  );
}
