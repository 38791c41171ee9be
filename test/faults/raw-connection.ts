import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Emulator } from '@entrada/emulator';

/** What came over a connection until the server ended it, or until nothing came for a while. */
export interface RawAnswer {
  /** Latin-1: a byte is a character. */
  readonly text: string;
  /** HTTP status of the first answer; undefined when there was none. */
  readonly status: number | undefined;
  /** Whether the server closed the connection. */
  readonly closed: boolean;
}

/** Opens a TLS connection to an emulated host through the proxy, as clients do. */
export async function openTunnel(emulator: Emulator, host: string): Promise<Socket> {
  const socket = await openProxy(emulator);
  socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\n\r\n`);
  await firstBytes(socket);
  const secure = connectTls({ socket, servername: host, ca: readFileSync(emulator.caFile) });
  await once(secure, 'secureConnect');
  return secure;
}

/** Opens a plain connection to the proxy. */
export function openProxy(emulator: Emulator): Promise<Socket> {
  return open(Number(new URL(emulator.proxyUrl).port));
}

/** Opens a plain connection to the emulator's own origin. */
export function openOwnOrigin(emulator: Emulator): Promise<Socket> {
  return open(Number(new URL(emulator.url).port));
}

/**
 * Sends bytes as they are and reads what comes back.
 *
 * @param bytes Latin-1: a character is a byte
 * @param quiet milliseconds without an answer after which it stops listening
 */
export async function exchange(socket: Socket, bytes: string, quiet = 1000): Promise<RawAnswer> {
  const chunks: Buffer[] = [];
  socket.on('error', () => socket.destroy());
  const finished = new Promise<boolean>((resolve) => {
    socket.once('close', () => resolve(true));
    socket.setTimeout(quiet, () => resolve(false));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  });
  socket.write(bytes, 'latin1');
  const closed = await finished;
  socket.destroy();
  const text = Buffer.concat(chunks).toString('latin1');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
  return { text, status: status === undefined ? undefined : Number(status), closed };
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' });
  await once(socket, 'connect');
  return socket;
}

function firstBytes(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('data', () => resolve());
  });
}

function once(socket: Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once(event, () => {
      socket.off('error', reject);
      resolve();
    });
  });
}
