import { EntradaError } from '@entrada/core';
import type { SourceName } from '../capabilities/source-capabilities.ts';
import { exchange } from '../login-host/exchange.ts';

/** A platform's own endpoint, which says who the job is. */
export interface PlatformRequest {
  readonly source: SourceName;
  /** Name for messages, e.g. `GitHub Actions`. */
  readonly platform: string;
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** The job's own token. */
  readonly bearer: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  /** Milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Asks a platform for an assertion.
 *
 * @returns its JSON
 * @throws EntradaError `source_failed` for another status or an address that is not https, `network_failed`
 */
export async function askPlatform(request: PlatformRequest): Promise<Readonly<Record<string, unknown>>> {
  const { source, platform, url, method, bearer, fetch: send, timeoutMs, signal } = request;
  if (!isForTokens(url)) {
    throw new EntradaError('source_failed', `The address that ${platform} names for its tokens is not https.`, {
      details: { source },
    });
  }
  const headers = { ...request.headers, accept: 'application/json', authorization: `Bearer ${bearer}` };
  const answer = await exchange(url, { method, headers }, { fetch: send, timeoutMs, signal });
  if (answer.status !== 200) {
    throw new EntradaError('source_failed', `${platform} answered ${answer.status} to the request for an assertion.`, {
      details: { source, status: answer.status },
    });
  }
  return { ...Object(answer.body) };
}

/** The job's token is a credential: it goes over https, or to this machine. */
function isForTokens(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  return parsed.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(parsed.hostname);
}
