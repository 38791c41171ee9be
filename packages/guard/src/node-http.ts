import type { IncomingMessage, ServerResponse } from 'node:http';
import { denialResponse, type Guard, type Principal } from './index.ts';

/** A request handler that knows who calls. */
export type GuardedHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  principal: Principal,
) => void | Promise<void>;

/**
 * Lets only verified callers reach a node:http handler; others get 401, 403 or 503 with the proper headers.
 *
 * @returns a listener for `createServer`. It never throws by itself; what the handler throws passes through it.
 * @example
 * createServer(protect(guard, (request, response, principal) => response.end(`Hello ${principal.name}`)));
 */
export function protect(
  guard: Guard,
  handler: GuardedHandler,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const result = await guard.authenticate(authorizationValues(request.rawHeaders));
    if (result.ok) return await handler(request, response, result.principal);
    const { status, headers, body } = denialResponse(result);
    // The body of a refused request is not read; without this the connection would wait for it.
    request.resume();
    response.writeHead(status, headers).end(body);
  };
}

/** Every Authorization header: `request.headers` keeps the first and hides that there were more. */
function authorizationValues(rawHeaders: readonly string[]): string[] {
  const values: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() === 'authorization') values.push(rawHeaders[index + 1] ?? '');
  }
  return values;
}
