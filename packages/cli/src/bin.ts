#!/usr/bin/env node
import { EntradaError } from '@entrada/core';
import { runEntrada } from './run-entrada.ts';

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort(new EntradaError('cancelled', 'Interrupted.')));
process.once('SIGTERM', () => interrupted.abort(new EntradaError('cancelled', 'Terminated.')));
// A reader that closes the pipe early (`entrada inspect | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runEntrada(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  platform: process.platform,
  now: () => Math.floor(Date.now() / 1000),
  fetch,
  signal: interrupted.signal,
});

// What was interrupted may still hold the process, e.g. the poll for a device code.
if (interrupted.signal.aborted) process.exit();
