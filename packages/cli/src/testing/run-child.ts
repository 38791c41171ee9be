import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Captured, refuseLeaks } from './refuse-leaks.ts';

const bin = join(import.meta.dirname, '..', 'bin.ts');

/** A running `entrada`, as a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves with all of standard output or error as soon as it matches. */
  printed(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray>;
  /** @throws Error when it printed a token or secret where none belongs */
  ended(): Promise<Captured>;
}

/** Starts a command line as a process of its own, from its sources. */
export function startChild(
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; nodeOptions?: string[] } = {},
): Child {
  const node = ['--conditions=@entrada/source', ...(options.nodeOptions ?? []), bin, ...args];
  const child = spawn(process.execPath, node, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  }
  const closed = new Promise<Captured>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ exitCode: code ?? Number.NaN, ...text, ...(signal && { signal }) }),
    );
  });
  return {
    process: child,
    printed: (stream, pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(text[stream]);
          if (found) resolve(found);
        };
        child[stream].on('data', look);
        look();
        closed.then(() => reject(new Error(`It ended without ${pattern}:\n${text.stderr}`)), reject);
      }),
    ended: async () => {
      const captured = await closed;
      refuseLeaks(args, captured, []);
      return captured;
    },
  };
}
