import { connect, type Socket } from 'node:net';
import type { ConnectTarget } from './connect-target.ts';
import type { TrafficLog } from './traffic-log.ts';

/** Longer than any long poll or keep-alive that clients of Azure use: ten minutes. */
const defaultIdleLimit = 600_000;

/**
 * Joins a client's connection with the real host it asked for; the bytes between them are not looked at.
 *
 * @param idleLimit milliseconds without a byte in either direction after which it ends
 * @param onOpen told of the outgoing connection, so that it can be ended with the proxy
 */
export function openTunnel(
  target: ConnectTarget,
  client: Socket,
  head: Buffer,
  onOpen: (upstream: Socket) => void,
  traffic: TrafficLog,
  idleLimit: number = defaultIdleLimit,
): void {
  const upstream = connect({ host: target.host, port: target.port });
  onOpen(upstream);
  const entry = { host: target.host, method: 'CONNECT', path: '' };
  const fail = (error: Error): void => {
    traffic.record({ ...entry, status: 502, note: error.message });
    client.end('HTTP/1.1 502 Host not reached\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
  };
  upstream.once('error', fail);
  upstream.once('connect', () => {
    traffic.record({ ...entry, status: 200, note: 'passed through' });
    upstream.off('error', fail).on('error', () => client.destroy());
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) upstream.write(head);
    client.pipe(upstream).pipe(client);
    // Whatever comes or goes upstream passes the client's socket as well.
    client.setTimeout(idleLimit, () => {
      traffic.record({ ...entry, status: 0, note: 'passed nothing for too long, and was ended' });
      client.destroy();
    });
  });
  client.once('close', () => upstream.destroy());
}
