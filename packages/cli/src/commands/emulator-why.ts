import { EntradaError } from '@entrada/core';
import type { ExplainedSignIn } from '@entrada/emulator';
import { renderDenial } from '../output/render-denial.ts';
import { styleFor, type Terminal } from '../terminal.ts';

export interface WhyOptions {
  readonly json?: boolean;
}

const start =
  'Ask in a shell that the emulator was started for: `entrada emulator start`, or under `entrada emulator run`.';

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
  const explained = await ask(originOf(terminal.env.ENTRADA_EMULATOR), traceId, terminal);
  if (json) {
    terminal.stdout.write(`${JSON.stringify(explained, undefined, 2)}\n`);
    return;
  }
  terminal.stdout.write(renderDenial(explained, styleFor(terminal.stdout, terminal.env)));
}

/** The variable is only believed when it names this machine. */
function originOf(value: string | undefined): string {
  if (value === undefined) throw new EntradaError('usage', `ENTRADA_EMULATOR is not set. ${start}`);
  const url = URL.parse(value);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
  if (url === null || url.protocol !== 'http:' || !isLoopback) {
    throw new EntradaError('usage', `ENTRADA_EMULATOR must be an http address of this machine. ${start}`);
  }
  return url.origin;
}

async function ask(origin: string, traceId: string | undefined, terminal: Terminal): Promise<ExplainedSignIn> {
  const path = traceId === undefined ? '/why' : `/why/${encodeURIComponent(traceId)}`;
  const response = await fetchFrom(`${origin}${path}`, terminal);
  if (response.status === 404) {
    const what =
      traceId === undefined ? 'The emulator denied nothing so far' : `The emulator knows no denial ${traceId}`;
    throw new EntradaError('emulator_failed', `${what}; it remembers the newest 500 decisions.`);
  }
  if (!response.ok) throw new EntradaError('emulator_failed', `${origin} answered ${response.status}.`);
  // The emulator of this same version wrote it.
  return (await response.json()) as ExplainedSignIn;
}

async function fetchFrom(url: string, { fetch, signal }: Terminal): Promise<Response> {
  try {
    return await fetch(url, { headers: { accept: 'application/json' }, redirect: 'error', signal });
  } catch (cause) {
    const message = `No emulator answers at ${new URL(url).origin}: it has ended, or ended and started anew.`;
    throw new EntradaError('network_failed', message, { cause });
  }
}
