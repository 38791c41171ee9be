import { createCommandLine } from './command-line.ts';
import { findExecutable } from './find-executable.ts';
import { currentPlatform, type Environment } from './launch-platform.ts';
import { type CommandOutcome, runCommand } from './run-command.ts';

/** A tool of the person's, whose session gives tokens, and how it is called. */
export interface ToolCall {
  /** Name for messages, e.g. `Azure CLI`. */
  readonly program: string;
  /** Bare name, looked for on the PATH of `env`, or absolute path. */
  readonly command: string;
  readonly args: readonly string[];
  /** The tool's environment. */
  readonly env: Environment;
  /** Milliseconds until it is ended. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** A token's JSON has a few kilobytes; a megabyte is no answer. */
const maxOutputBytes = 1024 * 1024;

/**
 * Runs a tool to its end.
 *
 * @returns undefined when it is not installed
 * @throws EntradaError as `createCommandLine` and `runCommand`; the signal's reason when aborted
 */
export async function runTool(call: ToolCall): Promise<CommandOutcome | undefined> {
  const { program, command, args, env, timeoutMs, signal } = call;
  const platform = currentPlatform();
  const executable = findExecutable(command, { platform, env });
  if (executable === undefined) return undefined;
  const line = createCommandLine(executable, args, platform, env);
  return runCommand(line, env, { program, timeoutMs, maxOutputBytes, signal });
}
