import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { type Environment, environmentValue, type LaunchPlatform } from './launch-platform.ts';

/** Where and how to look; `isExecutable` is injected so that both platforms' rules are testable on either. */
export interface ExecutableSearch {
  readonly platform: LaunchPlatform;
  readonly env: Environment;
  readonly isExecutable?: (path: string) => boolean;
}

/** Real programs before batch files: only the latter need cmd.exe and its quoting. */
const windowsExtensions = ['.exe', '.com', '.cmd', '.bat'] as const;

/**
 * The absolute path of a program, or undefined. Only absolute PATH entries count: a relative one (or the current
 * folder, which Windows would search first) lets a checked-out repository supply the program that sees our tokens.
 *
 * @param command a bare name such as `az`, or an absolute path, which is taken as it is.
 * @throws TypeError for a relative path.
 */
export function findExecutable(command: string, search: ExecutableSearch): string | undefined {
  const { platform, env, isExecutable = isExecutableFile } = search;
  const path = platform === 'windows' ? win32 : posix;
  if (isAbsolute(command, platform)) return isExecutable(command) ? command : undefined;
  if (command !== path.basename(command) || command === '') {
    throw new TypeError(`A command is a bare name or an absolute path, got "${command}"`);
  }
  const names = platform === 'windows' ? windowsNames(command, env) : [command];
  for (const folder of searchFolders(platform, env)) {
    const found = names.map((name) => path.join(folder, name)).find(isExecutable);
    if (found !== undefined) return found;
  }
  return undefined;
}

function searchFolders(platform: LaunchPlatform, env: Environment): string[] {
  const path = environmentValue(env, 'PATH', platform) ?? '';
  const entries = path.split(platform === 'windows' ? ';' : ':');
  const unquoted = platform === 'windows' ? entries.map((entry) => entry.replace(/^"(.*)"$/, '$1')) : entries;
  return unquoted.filter((entry) => isAbsolute(entry, platform));
}

/** `C:\…` on Windows: neither `\…` (of whatever drive is current) nor a network share. */
function isAbsolute(path: string, platform: LaunchPlatform): boolean {
  return platform === 'windows' ? /^[A-Za-z]:[\\/]/.test(path) : path.startsWith('/');
}

/** A file without an extension is not a program on Windows: the Azure CLI ships a shell script named `az` there. */
function windowsNames(command: string, env: Environment): string[] {
  if (windowsExtensions.some((extension) => command.toLowerCase().endsWith(extension))) return [command];
  const configured = environmentValue(env, 'PATHEXT', 'windows')?.toLowerCase().split(';');
  const allowed = configured?.map((extension) => extension.trim()) ?? windowsExtensions;
  return windowsExtensions.filter((extension) => allowed.includes(extension)).map((extension) => command + extension);
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
