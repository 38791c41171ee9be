import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type HttpHandler, HttpRequest, HttpResponse, InvocationContext } from '@azure/functions';

/**
 * Serves Azure Functions handlers with node:http, as the Functions host would at `/api/{name}`: GET only, no bodies.
 *
 * @param handlers by function name.
 */
export function serveFunctions(handlers: Readonly<Record<string, HttpHandler>>): Server {
  const routes = new Map(Object.entries(handlers).map(([name, handler]) => [`/api/${name}`, { name, handler }]));
  return createServer(async (request, response) => {
    const route = routes.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (route === undefined) {
      response.writeHead(404).end();
    } else if (request.method !== 'GET') {
      response.writeHead(405, { allow: 'GET' }).end();
    } else {
      const answer = await invoke(route.name, route.handler, request);
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
    }
  });
}

async function invoke(name: string, handler: HttpHandler, request: IncomingMessage): Promise<HttpResponse> {
  const context = new InvocationContext({ functionName: name, logHandler: () => {} });
  try {
    const answer = await handler(toHttpRequest(request), context);
    return answer instanceof HttpResponse ? answer : new HttpResponse(answer);
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
