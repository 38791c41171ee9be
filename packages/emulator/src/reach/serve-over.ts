import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Service } from './emulated-hosts.ts';

/** Limits of every server of the emulator: small headers, and no patience with clients that do not finish them. */
export const serverLimits: ServerOptions = {
  maxHeaderSize: 32 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
};

/** Lets a service answer the requests of a `node:http` server. */
export function serveOver(service: Service): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  // The globals of whoever runs the emulator in-process are not ours to replace.
  const listener = getRequestListener((request) => service.fetch(request), { overrideGlobalObjects: false });
  return (incoming, outgoing) => void listener(incoming, outgoing);
}
