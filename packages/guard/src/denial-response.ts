import type { Denied } from './guard-result.ts';

/** A refusal as an HTTP response, for any framework. */
export interface DenialResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string;
}

/** Makes the response: status, `WWW-Authenticate` or `Retry-After`, and the problem as JSON. */
export function denialResponse(denied: Denied): DenialResponse {
  const own: Record<string, string> =
    denied.status === 503 ? { 'retry-after': String(denied.retryAfter) } : { 'www-authenticate': denied.challenge };
  return {
    status: denied.status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...own },
    body: JSON.stringify(denied.problem),
  };
}
