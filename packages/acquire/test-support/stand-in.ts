import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a stand-in was called. */
export interface StandInCall {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly pid: number;
}

/** A program that stands in for a tool: on the PATH of `env`, in a folder of its own. */
export interface StandIn {
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Its calls so far, in order. */
  calls(): readonly StandInCall[];
}

/** Makes stand-ins and removes them. */
export interface StandIns extends Disposable {
  /** @param script JavaScript that runs after the call was noted; `out` and `err` write, then it ends by itself */
  make(command: string, script: string): StandIn;
}

/** What a tool prints, and how it ends. */
export interface Printed {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exitCode?: number;
}

/** A script that prints, and ends. */
export function printing({ stdout = '', stderr = '', exitCode = 0 }: Printed): string {
  return `process.stdout.write(${JSON.stringify(stdout)}); process.stderr.write(${JSON.stringify(stderr)}); process.exitCode = ${exitCode};`;
}

/** A script that never ends, and starts a child that never ends; the child's id is in the file `child`. */
export const hanging: string = `
const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
require('node:fs').writeFileSync(__dirname + '/child', String(child.pid));
setInterval(() => {}, 1000);`;

/** Stand-ins in a temporary folder. POSIX only: a script with a first line that names Node is a program there. */
export function createStandIns(): StandIns {
  const home = mkdtempSync(join(tmpdir(), 'entrada-stand-in-'));
  let count = 0;
  return {
    make: (command, script) => {
      count += 1;
      const folder = join(home, String(count));
      const log = join(folder, 'calls.jsonl');
      mkdirSync(folder);
      writeFileSync(log, '');
      const note = `require('node:fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), env: process.env, pid: process.pid }) + '\\n');`;
      writeFileSync(join(folder, command), `#!${process.execPath}\n${note}\n${script}\n`);
      chmodSync(join(folder, command), 0o755);
      return {
        folder,
        env: { PATH: folder, HOME: folder },
        calls: () =>
          readFileSync(log, 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line): StandInCall => JSON.parse(line)),
      };
    },
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Whether a process exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
