import { EntradaError } from '@entrada/core';
import { type Environment, environmentValue, type LaunchPlatform } from './launch-platform.ts';

/** What `child_process.spawn` is called with. */
export interface CommandLine {
  readonly file: string;
  readonly args: readonly string[];
  /** A folder that nobody but an administrator writes to: Python, for one, imports modules from where it is started. */
  readonly cwd: string;
  /** Set when the arguments are already quoted for cmd.exe. */
  readonly windowsVerbatimArguments: boolean;
}

/**
 * What cmd.exe gives a meaning to, inside quotes (`%`) or once a batch file passes its arguments on unquoted (the
 * rest). Nothing here is escaped: no scheme survives the second parse by the batch file, so it is refused.
 */
const meaningfulToCmd = /[%!^&|<>()"\r\n]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controlCharacter = /[\u0000-\u001f\u007f]/;

/**
 * How to start a program with exactly these arguments. A batch file (`az` is `az.cmd` on Windows) goes through
 * `cmd.exe /d /s /v:off /c`: without AutoRun commands, with predictable quotes, without `!` expansion. A program goes
 * without any shell.
 *
 * @param executable an absolute path, from `findExecutable`.
 * @throws EntradaError `usage` when an argument cannot be passed safely; the message does not repeat it.
 */
export function createCommandLine(
  executable: string,
  args: readonly string[],
  platform: LaunchPlatform,
  env: Environment,
): CommandLine {
  if (args.some((argument) => controlCharacter.test(argument))) throw unsafe('a control character');
  if (platform === 'posix') return { file: executable, args, cwd: '/', windowsVerbatimArguments: false };
  const systemRoot = windowsFolder(env);
  if (!/\.(?:cmd|bat)$/i.test(executable)) {
    return { file: executable, args, cwd: systemRoot, windowsVerbatimArguments: false };
  }
  if (args.some((argument) => meaningfulToCmd.test(argument) || argument.endsWith('\\'))) {
    throw unsafe('a character that cmd.exe interprets');
  }
  // "Program Files (x86)" is where az.cmd lives: inside quotes only % and the quote itself are dangerous.
  if (/[%"]/.test(executable) || controlCharacter.test(executable)) throw unsafe('a % or " in its path');
  const quoted = [executable, ...args].map((part) => `"${part}"`).join(' ');
  return {
    file: `${systemRoot}\\System32\\cmd.exe`,
    args: ['/d', '/s', '/v:off', '/c', `"${quoted}"`],
    cwd: systemRoot,
    windowsVerbatimArguments: true,
  };
}

/** %SystemRoot%, unless somebody set it to something that is not a plain local folder. */
function windowsFolder(env: Environment): string {
  const configured = environmentValue(env, 'SystemRoot', 'windows');
  return configured !== undefined && /^[A-Za-z]:\\[\w\\ -]+$/.test(configured) ? configured : 'C:\\Windows';
}

function unsafe(what: string): EntradaError {
  return new EntradaError('usage', `The program is not started: ${what} cannot be passed to it safely.`);
}
