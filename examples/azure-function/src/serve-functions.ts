import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type HttpHandler, HttpRequest, HttpResponse, InvocationContext } from '@azure/functions';

/**
 * Serves Azure Functions handlers with node:http, as the Functions host would at `/api/{name}`: GET only, no bodies.
 *
 * @param handlers by function name.
 */
export function serveFunctions(handlers: Readonly<Record<string, HttpHandler>>): Server {
  return createServer((request, response) => {
    answer(handlers, request, response).catch((error) => response.destroy(error));
  });
}

async function answer(
  handlers: Readonly<Record<string, HttpHandler>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const name = Object.keys(handlers).find((candidate) => pathname === `/api/${candidate}`);
  const handler = name === undefined ? undefined : handlers[name];
  if (name === undefined || handler === undefined) {
    response.writeHead(404).end();
  } else if (request.method !== 'GET') {
    response.writeHead(405, { allow: 'GET' }).end();
  } else {
    const result = await invoke(name, handler, request);
    const body = Buffer.from(await result.arrayBuffer());
    response.writeHead(result.status, Object.fromEntries(result.headers)).end(body);
  }
}

async function invoke(name: string, handler: HttpHandler, request: IncomingMessage): Promise<HttpResponse> {
  const context = new InvocationContext({ functionName: name, logHandler: () => {} });
  try {
    const result = await handler(toHttpRequest(request), context);
    return result instanceof HttpResponse ? result : new HttpResponse(result);
  } catch (error) {
    console.error(error);
    return new HttpResponse({ status: 500 });
  }
}

function toHttpRequest(request: IncomingMessage): HttpRequest {
  const headers: Record<string, string> = {};
  // Equal headers are joined, as the Functions host does; `request.headers` would hide a second Authorization.
  for (const [name, values] of Object.entries(request.headersDistinct)) headers[name] = values?.join(', ') ?? '';
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  return new HttpRequest({ method: 'GET', url: url.href, headers });
}
