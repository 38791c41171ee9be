import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Emulator } from '@entrada/emulator';
import spawn from 'cross-spawn';

/** A command of the story: how a person types it, and how it is started. */
export interface Command {
  readonly shown: string;
  readonly program: string;
  readonly args: readonly string[];
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Who sits in front of the command: the user who approves its device code, and the folder Azure CLI keeps for them. */
export interface Person {
  readonly name: string;
  readonly userPrincipalName: string;
  readonly azureConfigFolder: string;
}

const root = join(import.meta.dirname, '..', '..');

/** `entrada ARGS`, from its sources. */
export function entrada(...args: readonly string[]): Command {
  return {
    shown: `entrada ${args.join(' ')}`,
    program: process.execPath,
    args: ['--conditions=@entrada/source', join(root, 'packages', 'cli', 'src', 'bin.ts'), ...args],
  };
}

export function az(...args: readonly string[]): Command {
  return { shown: `az ${args.join(' ')}`, program: 'az', args };
}

/** Whether a person at this machine could type `az`. */
export function azureCliIsInstalled(): boolean {
  const names = process.platform === 'win32' ? ['az.cmd', 'az.exe'] : ['az'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
}

/**
 * Runs a command in the emulator's environment; when it shows a device code, the person approves it.
 *
 * @param input what the command reads on standard input
 */
export async function runAs(person: Person, command: Command, emulator: Emulator, input?: string): Promise<Outcome> {
  const child = spawn(command.program, [...command.args], {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...emulator.env, AZURE_CONFIG_DIR: person.azureConfigFolder },
  });
  child.stdin?.end(input);
  let approval: Promise<void> | undefined;
  const outcome = await collect(child, (stderr) => {
    const code = /enter the code (\w+)/.exec(stderr)?.[1];
    if (code !== undefined) approval ??= emulator.approveDeviceCode(code, person.userPrincipalName);
  });
  await approval;
  return outcome;
}

function collect(child: ChildProcess, onStderr: (text: string) => void): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    onStderr(stderr);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, stdout, stderr }));
  });
}
