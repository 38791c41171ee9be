import type { Server } from 'node:net';
import { errorCode } from './write-atomically.ts';

/** A loopback address of this machine. */
export type LoopbackAddress = '127.0.0.1' | '::1';

/**
 * Lets a server listen on a loopback address, and nowhere else.
 *
 * @param port TCP port; 0 for any free one
 * @returns the port
 * @throws Error with the system's code (`EADDRINUSE`, `EADDRNOTAVAIL`…)
 */
export function listenOnLoopback(server: Server, port: number, address: LoopbackAddress): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void => reject(describeFailure(cause, port, address));
    server.once('error', fail);
    server.listen({ port, host: address, exclusive: true }, () => {
      server.off('error', fail);
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new TypeError('A server of the emulator listens on TCP'));
      else resolve(bound.port);
    });
  });
}

function describeFailure(cause: Error, port: number, address: LoopbackAddress): Error {
  if (errorCode(cause) !== 'EADDRINUSE') return cause;
  const message = `Port ${port} on ${address} is in use by another program: choose another, or 0 for any free one.`;
  return Object.assign(new Error(message, { cause }), { code: 'EADDRINUSE' });
}
