import type { Context, Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import { respondWithPage } from '../pages/respond-with-page.ts';
import { nothingToExplainPage, whyPage } from '../pages/why-page.ts';
import { explainSignIn, findRefused } from './explain-sign-in.ts';
import type { ExplainedSignIn } from './explanation.ts';

/**
 * Mounts GET `/why/{traceId}` and `/why` (the newest refusal): JSON for programs that ask for it, a page for people. On the
 * emulator's own origin only: on Microsoft's hosts there is no such path.
 */
export function mountWhy(app: Hono, context: EmulatorContext): void {
  app.get('/why', (c, next) => (isOwnOrigin(c) ? answerWhy(context, c) : next()));
  app.get('/why/:traceId', (c, next) => (isOwnOrigin(c) ? answerWhy(context, c, c.req.param('traceId')) : next()));
}

function answerWhy(context: EmulatorContext, c: Context, traceId?: string): Response | Promise<Response> {
  const entry = findRefused(context, traceId);
  const explanation = entry === undefined ? undefined : explainSignIn(context, entry);
  const wantsJson = (c.req.header('accept') ?? '').toLowerCase().includes('application/json');
  if (wantsJson) c.header('Cache-Control', 'no-store');
  if (entry === undefined || explanation === undefined) {
    return wantsJson ? c.json({ error: 'not_found' }, 404) : respondWithPage(c, nothingToExplainPage(traceId), 404);
  }
  const explained: ExplainedSignIn = { ...explanation, signIn: entry };
  return wantsJson ? c.json(explained) : respondWithPage(c, whyPage(entry, explanation));
}

/** The server behind the own origin lets only loopback names through; the others serve Microsoft's. */
function isOwnOrigin(c: Context): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(c.req.url).hostname);
}
