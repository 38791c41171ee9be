import type { Context, Hono } from 'hono';
import type { EmulatorContext } from '../emulator-context.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import { answerRefusal } from './answer-refusal.ts';
import { traceRequest } from './request-trace.ts';
import { setServiceHeaders, setUncacheable } from './response-headers.ts';

/** Answers what no route takes, and what a route failed at, in Entra's envelope too: clients parse nothing else. */
export function mountFallbacks(app: Hono, context: EmulatorContext): void {
  app.notFound((c) => answerOutside(context, c, unknownPath()));
  // A fault of the emulator's own must not show its stack, nor write it to the output of whoever runs it.
  app.onError((_, c) => answerOutside(context, c, ownFault));
}

/** Answers a body that is larger than a form of the pages can be. */
export function refuseLargeForm(context: EmulatorContext): (c: Context) => Response {
  const inferred = "The size is this emulator's limit; Entra's is not known.";
  return (c) => answerOutside(context, c, refuse(9002313, {}, { error: 'invalid_request', status: 413, inferred }));
}

function answerOutside(context: EmulatorContext, c: Context, refusal: EntraRefusal): Response {
  const trace = traceRequest(context, c);
  setServiceHeaders(c, context, trace);
  setUncacheable(c);
  return answerRefusal(c, refusal, trace);
}

function unknownPath(): EntraRefusal {
  const inferred = 'The local emulator serves nothing by this method and path; what Entra answers there was not seen.';
  return refuse(9002313, {}, { error: 'invalid_request', status: 404, inferred });
}

const ownFault: EntraRefusal = {
  code: 0,
  error: 'server_error',
  status: 500,
  errorUri: false,
  text: 'The local emulator failed to answer this request.',
  inferred: 'This is no answer of Entra: report it to the project, with the request that led to it.',
};
