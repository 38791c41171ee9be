import type { ChildProcess, StdioOptions } from 'node:child_process';
import spawn from 'cross-spawn';
import { applyEnvironment, type EnvironmentChanges } from './client-environment.ts';
import { errorCode } from './write-atomically.ts';

/** What of an emulator a command needs. */
export interface CommandHost {
  readonly env: EnvironmentChanges;
  /** How many requests the proxy saw so far. */
  traffic(): number;
}

export interface RunCommandOptions {
  /** As for `node:child_process`; default `inherit`. */
  readonly stdio?: StdioOptions;
  /** What the changes are applied to; default `process.env`. */
  readonly inherited?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** How a command ended. */
export interface CommandResult {
  /** undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  /** Whether the emulator's proxy was asked for anything meanwhile; if not, the command may have gone past it. */
  readonly sawTraffic: boolean;
}

/**
 * Runs a command in an environment where Microsoft's hosts are the local tenant, and waits for its end. No shell takes
 * part: arguments reach the command as they are. (On Windows `cross-spawn` starts `.cmd` files, as `az.cmd` is one,
 * through cmd.exe with each argument escaped for it.)
 *
 * @throws Error when the command cannot be started; its `code` is the system's (`ENOENT`: there is no such command)
 */
export async function runUnderEmulator(
  emulator: CommandHost,
  command: string,
  args: readonly string[],
  { stdio = 'inherit', inherited = process.env, cwd }: RunCommandOptions = {},
): Promise<CommandResult> {
  const before = emulator.traffic();
  const child = spawn(command, [...args], {
    stdio,
    shell: false,
    env: applyEnvironment(inherited, emulator.env),
    ...(cwd !== undefined && { cwd }),
  });
  const stopForwarding = forwardSignals(child);
  try {
    const [exitCode, signal] = await ended(child, command);
    return { exitCode: exitCode ?? undefined, signal: signal ?? undefined, sawTraffic: emulator.traffic() > before };
  } finally {
    stopForwarding();
  }
}

type Ending = [exitCode: number | null, signal: NodeJS.Signals | null];

function ended(child: ChildProcess, command: string): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => reject(describeStartFailure(cause, command)));
    child.once('close', (exitCode, signal) => resolve([exitCode, signal]));
  });
}

function describeStartFailure(cause: Error, command: string): Error {
  const code = errorCode(cause);
  const reason =
    code === 'ENOENT' ? 'there is no such command' : code === 'EACCES' ? 'it is not executable' : cause.message;
  return Object.assign(new Error(`Could not start ${JSON.stringify(command)}: ${reason}.`, { cause }), { code });
}

/**
 * Passes SIGINT, SIGTERM and SIGHUP on to the child instead of dying of them: the emulator must outlive it. From a
 * terminal the child has had the SIGINT of Ctrl+C already, and a second one would cut its own clean-up short.
 */
function forwardSignals(child: ChildProcess): () => void {
  const handlers = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const handler = (): void => {
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    process.on(signal, handler);
    return () => void process.off(signal, handler);
  });
  return () => {
    for (const stop of handlers) stop();
  };
}
