import type { Context } from 'hono';
import { randomGuid } from '../caller/random-guid.ts';
import type { EmulatorContext } from '../emulator-context.ts';

/** The ids and the time that Entra stamps on an answer. */
export interface RequestTrace {
  readonly traceId: string;
  readonly correlationId: string;
  /** `yyyy-MM-dd HH:mm:ssZ`, the emulator's time. */
  readonly timestamp: string;
  /** Echoed in the header `client-request-id` (recorded: even when the client asks not to). */
  readonly clientRequestId: string | undefined;
  /** Whether the client tells its kind in headers; only then comes `x-ms-clitelem` (recorded). */
  readonly wantsTelemetry: boolean;
  /** Tenant segment of the path; `organizations` where the path has none. */
  readonly tenant: string;
  readonly redirectUri: string | undefined;
  readonly userAgent: string | undefined;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Stamps a request. The correlation id is the client's own, which MSAL for Python sends as a header and MSAL for Node in
 * the form and the query (recorded).
 *
 * @param field reads a field of the form, if there is one
 */
export function traceRequest(
  context: EmulatorContext,
  c: Context,
  field: (name: string) => string | undefined = () => undefined,
): RequestTrace {
  const header = c.req.header('client-request-id') ?? c.req.header('x-ms-client-request-id');
  const sent = [header, c.req.query('client-request-id'), field('client-request-id')];
  const correlationId = sent.find((id) => id !== undefined && guid.test(id));
  return {
    traceId: randomGuid(context.random),
    correlationId: correlationId ?? randomGuid(context.random),
    timestamp: formatTimestamp(context.clock.now()),
    clientRequestId: guid.test(c.req.header('client-request-id') ?? '') ? c.req.header('client-request-id') : undefined,
    wantsTelemetry: c.req.header('x-client-sku') !== undefined || field('x-client-SKU') !== undefined,
    tenant: c.req.param('tenant') ?? 'organizations',
    redirectUri: field('redirect_uri'),
    userAgent: c.req.header('user-agent'),
  };
}

/** @param epochMilliseconds milliseconds since the epoch */
export function formatTimestamp(epochMilliseconds: number): string {
  const iso = new Date(epochMilliseconds).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}Z`;
}
