import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '@entrada/emulator';
import type { AzureCli } from './installed-azure-clis.ts';

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One `AZURE_CONFIG_DIR`, fresh, for an unmodified Azure CLI (or a command that calls one) in the emulator's environment. */
export class AzureCliSession {
  readonly #cli: AzureCli;
  readonly #emulator: Emulator;
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'entrada-az-'));

  constructor(cli: AzureCli, emulator: Emulator) {
    this.#cli = cli;
    this.#emulator = emulator;
  }

  /** Environment of a command that finds this session's az first on its PATH, and the emulator behind it. */
  get env(): NodeJS.ProcessEnv {
    const path = `${join(this.#cli.command, '..')}:${process.env.PATH ?? ''}`;
    return { ...process.env, ...this.#emulator.env, AZURE_CONFIG_DIR: this.#folder, PATH: path };
  }

  /** `az ARGS`. */
  az(...args: readonly string[]): Promise<Outcome> {
    return this.run(this.#cli.command, args);
  }

  /** Any command that finds this session's az first on its PATH. */
  run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    return finished(this.#start(command, args, env));
  }

  /** `az login --use-device-code`, approved as `user` as soon as az shows the code. */
  async loginByDeviceCode(user: string, ...args: readonly string[]): Promise<Outcome> {
    const child = this.#start(this.#cli.command, ['login', '--use-device-code', '--output', 'json', ...args]);
    let approval: Promise<void> | undefined;
    child.stderr?.on('data', () => {
      const [, code] = /enter the code (\w+)/.exec(collected.get(child)?.stderr ?? '') ?? [];
      if (code !== undefined) approval ??= this.#emulator.approveDeviceCode(code, user);
    });
    const outcome = await finished(child);
    await approval;
    return outcome;
  }

  /** `az login` in a browser, in which a script acts for `user`. */
  loginInBrowser(user: string): Promise<Outcome> {
    const browser = join(this.#folder, 'browser');
    const script = join(import.meta.dirname, 'person-in-browser.ts');
    // az waits for BROWSER to return before it listens for the redirect, hence the background.
    writeFileSync(browser, `#!/bin/sh\n"${process.execPath}" "${script}" "${user}" "$1" >"$0.log" 2>&1 &\n`, {
      mode: 0o755,
    });
    return this.run(this.#cli.command, ['login', '--output', 'json'], { BROWSER: browser });
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...this.env, ...env } });
    const output = { stdout: '', stderr: '' };
    collected.set(child, output);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    return child;
  }
}

const collected = new WeakMap<ChildProcess, { stdout: string; stderr: string }>();

function finished(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      const { stdout, stderr } = collected.get(child) ?? { stdout: '', stderr: '' };
      resolve({ exitCode, stdout, stderr });
    });
  });
}
