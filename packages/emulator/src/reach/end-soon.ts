import type { Duplex } from 'node:stream';

/** Milliseconds that a client has to take the last answer and hang up. */
const patience = 2_000;

/** Sends the last bytes of a connection and ends it, also when the client never hangs up on its side. */
export function endSoon(socket: Duplex, bytes: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(bytes);
  // What the client still sends is read and dropped: unread bytes would make the system discard the answer.
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), patience);
  timer.unref();
  socket.once('close', () => clearTimeout(timer));
}
