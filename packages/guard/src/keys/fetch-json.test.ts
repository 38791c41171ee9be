import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchJson } from './fetch-json.ts';

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function fetchFrom(listener: RequestListener, limits: { timeout?: number; largest?: number } = {}) {
  server = createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // A TCP server's address is never a path.
  const { port } = server.address() as AddressInfo;
  return await fetchJson(`http://127.0.0.1:${port}/keys`, { fetch, timeout: 5000, largest: 100, ...limits });
}

describe('fetchJson', () => {
  it('gives the document', async () => {
    expect(await fetchFrom((_request, response) => response.end('{"keys":[]}'))).toEqual({ keys: [] });
  });

  it('follows no redirect', async () => {
    const answer = fetchFrom((request, response) => {
      if (request.url === '/keys') response.writeHead(302, { location: '/elsewhere' }).end();
      else response.end('{}');
    });
    await expect(answer).rejects.toThrow('fetch failed');
  });

  it('stops reading at the limit, however the answer is sent', async () => {
    const answer = fetchFrom((_request, response) => {
      response.write('"'.padEnd(60));
      response.end('"'.padStart(60));
    });
    await expect(answer).rejects.toThrow('larger than 100 bytes');
  });

  it('gives up an answer that does not come in time', async () => {
    await expect(fetchFrom(() => {}, { timeout: 50 })).rejects.toThrow('timeout');
  });

  it('does not repeat a document that is not JSON', async () => {
    const answer = fetchFrom((_request, response) => response.end('<html>private</html>'));
    await expect(answer).rejects.toThrow(/^the answer is not JSON$/);
  });
});
