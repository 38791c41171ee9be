#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { findKeptTokenFor } from './kept-token.ts';

const args = process.argv.slice(2);
const now = (): number => Math.floor(Date.now() / 1000);
const kept = findKeptTokenFor(args, { env: process.env, platform: process.platform, now });
// No await at the top: what is published is a CommonJS bundle, since that starts faster.
if (kept === undefined) void runWhole();
else print(`${kept}\n`);

/** Past `process.stdout`, whose setting up takes longer than finding the token; it does what is left, should this fail. */
function print(line: string): void {
  let rest = Buffer.from(line);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch {
    endQuietlyWithReader();
    process.stdout.write(rest);
  }
}

/** A reader that closes the pipe early (`entrada inspect | head`) is no failure. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

async function runWhole(): Promise<void> {
  const { EntradaError } = await import('@entrada/core');
  const { runEntrada } = await import('./run-entrada.ts');
  endQuietlyWithReader();
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort(new EntradaError('cancelled', 'Interrupted.')));
  process.once('SIGTERM', () => interrupted.abort(new EntradaError('cancelled', 'Terminated.')));
  process.exitCode = await runEntrada(args, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    platform: process.platform,
    now,
    fetch,
    signal: interrupted.signal,
  });
  // What was interrupted may still hold the process, e.g. the poll for a device code.
  if (interrupted.signal.aborted) process.exit();
}
