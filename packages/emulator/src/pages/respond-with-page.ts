import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { layOut } from './layout.ts';
import type { Page } from './page.ts';

/** Answers with a page and the headers that keep it alone: nothing foreign is loaded, framed, remembered or told. */
export async function respondWithPage(c: Context, page: Page, status: ContentfulStatusCode = 200): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  c.header('Content-Security-Policy', contentSecurityPolicy(page, nonce));
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cache-Control', 'no-store');
  c.header('X-Content-Type-Options', 'nosniff');
  return c.html(layOut(page, nonce), status);
}

/**
 * Browsers apply `form-action` to the redirect that answers a form, too: a page that ends in a redirect to the client
 * has to name the client's origin.
 */
function contentSecurityPolicy(page: Page, nonce: string): string {
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    ...(page.script === undefined ? [] : [`script-src 'nonce-${nonce}'`]),
    'img-src data:',
    `form-action ${["'self'", ...(page.formTargets ?? [])].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
