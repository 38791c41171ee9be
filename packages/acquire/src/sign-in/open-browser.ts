import { spawn } from 'node:child_process';
import type { Environment } from '../launch/launch-platform.ts';

/** A program to start, without a shell. */
export interface BrowserCommand {
  readonly file: string;
  readonly args: readonly string[];
}

/**
 * The command that opens an address: what BROWSER names (its first entry; `%s` in it is the address), else the
 * operating system's way. On Windows that is `rundll32`, since `start` would need cmd.exe, which interprets `&`.
 *
 * @throws TypeError for anything but an http or https address.
 */
export function browserCommand(url: string, platform: NodeJS.Platform, env: Environment): BrowserCommand {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`Not a web address: ${protocol}`);
  const chosen = env.BROWSER?.split(platform === 'win32' ? ';' : ':')[0]?.trim();
  if (chosen) {
    const [file = '', ...args] = chosen.split(/\s+/);
    const named = args.some((argument) => argument.includes('%s'));
    return { file, args: named ? args.map((argument) => argument.replaceAll('%s', () => href)) : [...args, href] };
  }
  if (platform === 'win32') {
    const folder = env.SystemRoot ?? 'C:\\Windows';
    return { file: `${folder}\\System32\\rundll32.exe`, args: ['url.dll,FileProtocolHandler', href] };
  }
  return { file: platform === 'darwin' ? '/usr/bin/open' : 'xdg-open', args: [href] };
}

/** Opens an address in the person's browser; resolves to whether a program for it was started. */
export function openBrowser(url: string, env: Environment = process.env): Promise<boolean> {
  const { file, args } = browserCommand(url, process.platform, env);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const browser = spawn(file, args, { stdio: 'ignore', detached: true, env });
  browser.once('error', () => resolve(false));
  browser.once('spawn', () => {
    browser.unref();
    resolve(true);
  });
  return promise;
}
