import type { Context } from 'hono';
import { formPostPage } from '../pages/form-post-page.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import { formTargetsOf, type ReplyAddress, replyTo } from './reply-address.ts';

/** Sends the browser back to the client with an answer. */
export function sendReply(
  c: Context,
  address: ReplyAddress,
  fields: Readonly<Record<string, string | undefined>>,
): Response | Promise<Response> {
  const reply = replyTo(address, fields);
  if (reply.kind === 'form-post') {
    return respondWithPage(c, formPostPage({ ...reply, formTargets: formTargetsOf(address) }));
  }
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'no-referrer');
  return c.redirect(reply.location, 302);
}
