import { once } from 'node:events';
import { createServer } from 'node:http';

export interface BareServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The least that a server can do for a token: reads the form, signs, and answers with as many bytes. What the emulator could
 * reach over HTTP on this machine.
 */
export async function startBareServer(signOnce: () => Buffer): Promise<BareServer> {
  const rest = 'x'.repeat(1500);
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      const body = `${signOnce().toString('base64url')}${rest}`;
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('A TCP server has a port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
