import type { Context } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import { opaqueClaim } from '../tokens/opaque-claims.ts';
import type { RequestTrace } from './request-trace.ts';

/** The headers that every answer of the login host carries (recorded, 2023 and later). */
export function setServiceHeaders(c: Context, context: EmulatorContext, trace: RequestTrace): void {
  c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('P3P', 'CP="DSP CUR OTPi IND OTRi ONL FIN"');
  c.header('X-XSS-Protection', '0');
  c.header('x-ms-request-id', trace.traceId);
  // The one word that tells a person who looks at a log that this was not Entra.
  c.header('x-ms-ests-server', '2.1.0.0 - LOCAL ProdSlices');
  c.header('x-ms-srs', '1.P');
  if (trace.clientRequestId !== undefined) c.header('client-request-id', trace.clientRequestId);
  const expires = new Date(context.clock.now() + 30 * 24 * 60 * 60_000).toUTCString();
  const fpc = opaqueClaim(context.random, 24);
  c.header('Set-Cookie', `fpc=${fpc}; expires=${expires}; path=/; secure; HttpOnly; SameSite=None`, { append: true });
  c.header('Set-Cookie', 'x-ms-gateway-slice=estsfd; path=/; secure; samesite=none; httponly', { append: true });
}

/** Answers that nobody may keep: tokens, codes, refusals. */
export function setUncacheable(c: Context): void {
  c.header('Cache-Control', 'no-store, no-cache');
  c.header('Pragma', 'no-cache');
  c.header('Expires', '-1');
}

/** Discovery documents: cached for a day and readable from any origin (recorded). */
export function setDiscoveryHeaders(c: Context): void {
  c.header('Cache-Control', 'max-age=86400, private');
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Allow-Methods', 'GET, OPTIONS');
}

/**
 * `x-ms-clitelem`: version, AADSTS number, sub-code, age of the refresh token in milliseconds, ring.
 *
 * @param code 0 on success
 */
export function setTelemetryHeader(c: Context, trace: RequestTrace, code: number, refreshTokenAge?: number): void {
  if (!trace.wantsTelemetry) return;
  const age = refreshTokenAge === undefined ? '' : refreshTokenAge.toFixed(4);
  c.header('x-ms-clitelem', `1,${code},0,${age},`);
}
