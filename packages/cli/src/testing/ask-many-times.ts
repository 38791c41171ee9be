/**
 * Runs the command line of its arguments, behind the first, as often as the first says, all at the same time, and prints
 * how many different lines came out: never a token.
 */
import { createHash } from 'node:crypto';
import { runEntrada } from '../run-entrada.ts';

const [times = '1', ...args] = process.argv.slice(2);
const lines = await Promise.all(Array.from({ length: Number(times) }, runOnce));
process.stdout.write(`${JSON.stringify([...new Set(lines)])}\n`);

async function runOnce(): Promise<string> {
  let stdout = '';
  const exitCode = await runEntrada(args, {
    stdin: process.stdin,
    stdout: {
      write: (chunk) => {
        stdout += String(chunk);
      },
    },
    stderr: process.stderr,
    env: process.env,
    platform: process.platform,
    now: () => Math.floor(Date.now() / 1000),
    fetch,
    signal: new AbortController().signal,
  });
  return `${exitCode} ${createHash('sha256').update(stdout).digest('hex')}`;
}
