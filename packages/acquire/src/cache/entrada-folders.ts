import { posix, win32 } from 'node:path';
import type { Environment } from '../launch/launch-platform.ts';

/** Where Entrada keeps what is its own. None of them need exist. */
export interface EntradaFolders {
  /** The configuration file. */
  readonly config: string;
  /** Access tokens: may be deleted at any time. */
  readonly cache: string;
  /** Kept sign-ins, and the key where no store of the system holds it. */
  readonly data: string;
}

/**
 * The folders that the operating system's custom gives an application, as the library env-paths gives them; but from
 * the variables that are passed in, so that a test and a command in another environment never touch a person's own.
 *
 * @returns undefined where the variables name no home: then nothing is read or kept
 */
export function entradaFolders(env: Environment, platform: NodeJS.Platform): EntradaFolders | undefined {
  const home = homeFolder(env, platform);
  if (home === undefined) return undefined;
  if (platform === 'win32') {
    const local = absolute(env.LOCALAPPDATA, win32) ?? win32.join(home, 'AppData', 'Local');
    const roaming = absolute(env.APPDATA, win32) ?? win32.join(home, 'AppData', 'Roaming');
    return {
      config: win32.join(roaming, 'entrada', 'Config'),
      cache: win32.join(local, 'entrada', 'Cache'),
      data: win32.join(local, 'entrada', 'Data'),
    };
  }
  if (platform === 'darwin') {
    const library = posix.join(home, 'Library');
    return {
      config: posix.join(library, 'Preferences', 'entrada'),
      cache: posix.join(library, 'Caches', 'entrada'),
      data: posix.join(library, 'Application Support', 'entrada'),
    };
  }
  // XDG Base Directory Specification: a relative path is to be ignored.
  const folder = (variable: string, ...usual: string[]): string =>
    posix.join(absolute(env[variable], posix) ?? posix.join(home, ...usual), 'entrada');
  return {
    config: folder('XDG_CONFIG_HOME', '.config'),
    cache: folder('XDG_CACHE_HOME', '.cache'),
    data: folder('XDG_DATA_HOME', '.local', 'share'),
  };
}

/** The person's home folder, or undefined where the variables name none. */
export function homeFolder(env: Environment, platform: NodeJS.Platform): string | undefined {
  return platform === 'win32' ? absolute(env.USERPROFILE, win32) : absolute(env.HOME, posix);
}

function absolute(path: string | undefined, { isAbsolute }: typeof posix): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
