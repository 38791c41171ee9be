import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { refusalBody } from './refusal-body.ts';
import type { RequestTrace } from './request-trace.ts';

/**
 * Answers with Entra's error envelope. What of it is inferred is said in the header `x-entrada-inferred`: no client reads
 * it, and a person who looks at the traffic does.
 */
export function answerRefusal(c: Context, refusal: EntraRefusal, trace: RequestTrace): Response {
  if (refusal.inferred !== undefined) c.header('x-entrada-inferred', headerText(refusal.inferred));
  return c.json(refusalBody(refusal, trace), refusal.status as ContentfulStatusCode);
}

/** Header values hold Latin-1 at most, and typographic quotes are not. */
function headerText(text: string): string {
  return text.replaceAll(/[’‘]/g, "'").replaceAll(/[^\x20-\x7e]/g, '?');
}
