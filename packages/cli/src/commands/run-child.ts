import { constants } from 'node:os';
import { EntradaError } from '@entrada/core';
import spawn from 'cross-spawn';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command on this terminal and waits for its end. No shell takes part. Signals reach the command, which decides what
 * becomes of them.
 *
 * @returns its exit code; 128 + the signal's number when a signal ended it, as shells say it
 * @throws EntradaError `usage` when it cannot be started
 */
export function runChild(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', shell: false, env });
  // Ctrl+C has reached the whole foreground group already: a second SIGINT would cut the command's own clean-up short.
  const pass = (signal: NodeJS.Signals): void => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, pass);
  return new Promise<number>((resolve, reject) => {
    child.once('error', (cause: NodeJS.ErrnoException) => reject(notStarted(program, cause)));
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  }).finally(() => {
    for (const signal of forwarded) process.off(signal, pass);
  });
}

function notStarted(program: string, cause: NodeJS.ErrnoException): EntradaError {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such command',
    EACCES: 'it is not executable',
  };
  const reason = reasons[cause.code ?? ''] ?? cause.message;
  return new EntradaError('usage', `Could not start ${JSON.stringify(program)}: ${reason}.`, { cause });
}
