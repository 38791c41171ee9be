import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createTestTenant, guardedApi, guardedRequests, summarizeAnswer } from '@entrada/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { createGuard } from './index.ts';
import { protect } from './node-http.ts';

let server: Server;

afterEach(() => server.close());

/** Sends the headers one by one, as they are: fetch would join equal ones. */
async function send(authorization: readonly string[]): Promise<IncomingMessage> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // A TCP server's address is never a path.
  const { port } = server.address() as AddressInfo;
  const headers = ['host', 'localhost', ...authorization.flatMap((value) => ['authorization', value])];
  const [response] = await once(request({ port, host: '127.0.0.1', headers, agent: false }).end(), 'response');
  return response;
}

describe('protect of @entrada/guard/node-http', () => {
  it.each(guardedRequests)('answers $name', async ({ authorization, expected, isDisconnected }) => {
    const tenant = createTestTenant();
    if (isDisconnected) tenant.keys.disconnect();
    const guard = createGuard({ ...guardedApi, fetch: tenant.keys.fetch, clock: tenant.clock.now });
    const listener = protect(guard, (_request, response, principal) => {
      response.end(principal.oid);
    });
    // With Node's own limit the server itself would refuse the largest token of the corpus.
    server = createServer({ maxHeaderSize: 262_144 }, (request, response) => void listener(request, response));
    const response = await send(authorization(tenant));
    const headers = new Headers(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
    expect(summarizeAnswer(response.statusCode ?? 0, headers, await text(response))).toEqual(expected);
  });
});
