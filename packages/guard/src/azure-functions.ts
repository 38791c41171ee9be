import type { HttpHandler, HttpRequest, HttpResponse, HttpResponseInit, InvocationContext } from '@azure/functions';
import { denialResponse, type Guard, type Principal } from './index.ts';

/** An Azure Functions (v4 model) HTTP handler that knows who calls. */
export type GuardedFunction = (
  request: HttpRequest,
  context: InvocationContext,
  principal: Principal,
) => HttpResponseInit | HttpResponse | Promise<HttpResponseInit | HttpResponse>;

/**
 * Lets only verified callers reach an Azure Functions HTTP handler; others get 401, 403 or 503 with the proper headers.
 * Register it with `authLevel: 'anonymous'`: that level speaks of function keys, which this replaces.
 *
 * @example
 * app.http('hello', { authLevel: 'anonymous', handler: protect(guard, (request, context, principal) => ({ jsonBody: principal.name })) });
 */
export function protect(guard: Guard, handler: GuardedFunction): HttpHandler {
  return async (request, context) => {
    const result = await guard.authenticate(request.headers);
    if (result.ok) return await handler(request, context, result.principal);
    context.warn(`Refused with ${result.status}: ${result.code}`);
    return denialResponse(result);
  };
}
