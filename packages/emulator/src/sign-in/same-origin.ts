import type { Context } from 'hono';

/**
 * Whether a POST may come from a page of the emulator. Under the pages' `Referrer-Policy: no-referrer` a browser sends
 * `Origin: null` even for their own forms, so `Sec-Fetch-Site` decides where a browser sends it; the ticket guards the
 * rest. A client without either header is no browser.
 */
export function isSameOrigin(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('origin');
  return origin === undefined || origin === 'null' || origin === new URL(c.req.url).origin;
}
