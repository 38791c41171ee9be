import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '@entrada/emulator';
import { fetchAround } from '../../packages/cli/src/testing/local-tenant.ts';
import type { Captured } from '../../packages/cli/src/testing/refuse-leaks.ts';
import { runCaptured } from '../../packages/cli/src/testing/run-captured.ts';

type Options = NonNullable<Parameters<typeof runCaptured>[1]>;

/** A person's home folder, in which `entrada` keeps what it is asked to keep: in a file, since a test has no other store. */
export class SignedInHome {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'entrada-demand-'));
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  /** `entrada ARGS`, with no tool on the PATH. */
  run(args: readonly string[], options: Options = {}): Promise<Captured> {
    return runCaptured(args, {
      fetch: fetchAround(this.#emulator),
      ...options,
      env: { HOME: this.folder, PATH: '', ENTRADA_CACHE: 'file', ...options.env },
    });
  }

  /** `entrada login --device-code --yes ARGS`; `user` approves the code. */
  async login(user: string, args: readonly string[] = []): Promise<Captured> {
    let approval: Promise<void> | undefined;
    const captured = await this.run(['login', '--device-code', '--yes', ...args], {
      onStderr: (text) => {
        const code = /enter the code (\w+)/.exec(text)?.[1];
        if (code !== undefined) approval ??= this.#emulator.approveDeviceCode(code, user);
      },
    });
    await approval;
    return captured;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Text as one line: what is printed is wrapped at the width of the screen. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
