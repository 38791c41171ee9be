import { EntradaError } from '@entrada/core';
import type { Terminal } from '../terminal.ts';

const start =
  'Ask in a shell that the emulator was started for: `entrada emulator start`, or under `entrada emulator run`.';

/**
 * The address of the emulator whose environment this is. The variable is only believed when it names this machine.
 *
 * @throws EntradaError `usage` outside the emulator's environment
 */
export function runningEmulator({ ENTRADA_EMULATOR: value }: Terminal['env']): string {
  if (value === undefined) throw new EntradaError('usage', `ENTRADA_EMULATOR is not set. ${start}`);
  const url = URL.parse(value);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
  if (url === null || url.protocol !== 'http:' || !isLoopback) {
    throw new EntradaError('usage', `ENTRADA_EMULATOR must be an http address of this machine. ${start}`);
  }
  return url.origin;
}

/** @throws EntradaError `network_failed` when nothing answers */
export async function askEmulator(
  url: string,
  headers: Readonly<Record<string, string>>,
  { fetch, signal }: Terminal,
): Promise<Response> {
  try {
    return await fetch(url, { headers, redirect: 'error', signal });
  } catch (cause) {
    const message = `No emulator answers at ${new URL(url).origin}: it has ended, or ended and started anew.`;
    throw new EntradaError('network_failed', message, { cause });
  }
}
