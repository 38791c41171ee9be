import { constants } from 'node:os';
import { EntradaError } from '@entrada/core';
import { type CommandResult, type Emulator, runUnderEmulator } from '@entrada/emulator';
import { wrapText } from '../output/wrap-text.ts';
import { styleFor, type Terminal, type TextStyle } from '../terminal.ts';
import { openEmulator, type TenantOptions } from './open-emulator.ts';

/**
 * `entrada emulator run -- COMMAND`.
 *
 * @returns the exit code of the command; 128 + the signal's number when a signal ended it, as shells say it
 */
export async function runInEmulator(
  command: readonly string[],
  options: TenantOptions,
  terminal: Terminal,
): Promise<number> {
  const [program, ...args] = command;
  if (program === undefined) throw new EntradaError('usage', 'Name the command to run after --.');
  const emulator = await openEmulator(options, terminal);
  try {
    const style = styleFor(terminal.stderr, terminal.env);
    terminal.stderr.write(`${style.dim(`Local tenant ${emulator.tenantId}, pages at ${emulator.url}`)}\n`);
    const { exitCode, signal, sawTraffic } = await run(emulator, program, args);
    if (!sawTraffic) terminal.stderr.write(nothingSeen(program, style));
    return exitCode ?? 128 + (signal === undefined ? 0 : constants.signals[signal]);
  } finally {
    await emulator.close();
  }
}

async function run(emulator: Emulator, program: string, args: readonly string[]): Promise<CommandResult> {
  try {
    return await runUnderEmulator(emulator, program, args);
  } catch (error) {
    throw new EntradaError('usage', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function nothingSeen(program: string, { yellow, width }: TextStyle): string {
  const [first = '', ...rest] = wrapText(
    `The local tenant saw no request of ${program}. If it should have talked to Entra, it ignored the proxy variables, and may have reached the real Entra: see docs/emulator.md, “When a command ignores the proxy”.`,
    width - 2,
  );
  return `${[`${yellow('!')} ${first}`, ...rest.map((line) => `  ${line}`)].join('\n')}\n`;
}
