import { spawn } from 'node:child_process';
import type { Terminal } from '../terminal.ts';

/**
 * Opens a page in the person's browser. `BROWSER` names a program as for other command-line tools; without it the
 * system's opener is used. The address carries no secret (authorization request, PKCE challenge), so argv is fine.
 *
 * @returns false when no browser could be started, so that the caller prints the address instead
 */
export function openBrowser(url: string, env: Terminal['env']): Promise<boolean> {
  const [command, ...args] = browserCommand(env);
  if (command === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

function browserCommand(env: Terminal['env']): readonly string[] {
  if (env.BROWSER) return [env.BROWSER];
  switch (process.platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      // rundll32 takes the address as one argument; `start` would hand it to cmd.exe, which reads & as its own.
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    default:
      return ['xdg-open'];
  }
}
