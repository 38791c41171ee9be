import { EntradaError } from '@entrada/core';
import type { ExplainedSignIn } from '@entrada/emulator';
import { renderDenial } from '../output/render-denial.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { askEmulator, runningEmulator } from './running-emulator.ts';

export interface WhyOptions {
  readonly json?: boolean;
}

/**
 * `entrada emulator why [TRACE_ID]`: asks the running emulator why it denied a sign-in.
 *
 * @param traceId default: the newest denial
 * @throws EntradaError `usage` outside the emulator's environment, `network_failed`, `emulator_failed` when there is
 * nothing to explain
 */
export async function explainDenied(
  traceId: string | undefined,
  { json = false }: WhyOptions,
  terminal: Terminal,
): Promise<void> {
  const explained = await ask(runningEmulator(terminal.env), traceId, terminal);
  if (json) {
    terminal.stdout.write(`${JSON.stringify(explained, undefined, 2)}\n`);
    return;
  }
  terminal.stdout.write(renderDenial(explained, styleFor(terminal.stdout, terminal.env)));
}

async function ask(origin: string, traceId: string | undefined, terminal: Terminal): Promise<ExplainedSignIn> {
  const path = traceId === undefined ? '/why' : `/why/${encodeURIComponent(traceId)}`;
  const response = await askEmulator(`${origin}${path}`, { accept: 'application/json' }, terminal);
  if (response.status === 404) {
    const what =
      traceId === undefined ? 'The emulator denied nothing so far' : `The emulator knows no denial ${traceId}`;
    throw new EntradaError('emulator_failed', `${what}; it remembers the newest 500 decisions.`);
  }
  if (!response.ok) throw new EntradaError('emulator_failed', `${origin} answered ${response.status}.`);
  // The emulator of this same version wrote it.
  return (await response.json()) as ExplainedSignIn;
}
