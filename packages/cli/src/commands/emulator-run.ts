import { EntradaError } from '@entrada/core';
import { createEmulator, runUnderEmulator } from '@entrada/emulator';
import { coloursFor, type Terminal } from '../terminal.ts';
import { readSeed } from './read-seed.ts';

/**
 * `entrada emulator run -- COMMAND`.
 *
 * @returns the exit code of the command; 128 + the signal's number when a signal ended it, as shells say it
 */
export async function runInEmulator(
  command: readonly string[],
  options: { readonly seed?: string },
  terminal: Terminal,
): Promise<number> {
  const [program, ...args] = command;
  if (program === undefined) throw new EntradaError('usage', 'Name the command to run after --.');
  const emulator = await createEmulator({ ...(await readSeed(options.seed)), keepAuthority: true });
  try {
    const { dim, yellow } = coloursFor(terminal.stderr, terminal.env);
    terminal.stderr.write(dim(`Local tenant ${emulator.tenantId}, pages at ${emulator.url}\n`));
    const outcome = await runUnderEmulator(emulator, program, args, { stdio: 'inherit', signal: terminal.signal });
    if (!outcome.sawTraffic) {
      terminal.stderr.write(
        `${yellow('!')} The local tenant saw no request of ${program}. If it should have talked to Entra, it ignored the proxy\n` +
          '  variables: it may then have reached the real Entra. See docs/emulator.md, "When a command ignores the proxy".\n',
      );
    }
    return outcome.exitCode;
  } finally {
    await emulator.close();
  }
}
