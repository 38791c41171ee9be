import { expect } from 'vitest';
import type { AzureCliSession, Outcome } from './azure-cli-session.ts';

/**
 * `az COMMAND`, in which spaces part the arguments.
 *
 * @param more arguments that may hold spaces
 */
export function run(session: AzureCliSession, command: string, ...more: readonly string[]): Promise<Outcome> {
  return session.az(...command.split(' '), ...more);
}

/** What a command that succeeds prints as JSON. */
export async function json(session: AzureCliSession, command: string, ...more: readonly string[]): Promise<unknown> {
  return JSON.parse(expectSuccess(await run(session, command, ...more, '--output', 'json')).stdout);
}

/** What a command that succeeds prints as bare text. */
export async function printed(session: AzureCliSession, command: string, ...more: readonly string[]): Promise<string> {
  return expectSuccess(await run(session, command, ...more, '--output', 'tsv')).stdout.trim();
}

/** Runs a command that has to succeed. */
export async function succeed(session: AzureCliSession, command: string, ...more: readonly string[]): Promise<void> {
  expectSuccess(await run(session, command, ...more));
}

/** @throws Error with what az wrote, when it failed */
export function expectSuccess(outcome: Outcome): Outcome {
  if (outcome.exitCode !== 0) throw new Error(`Exit code ${outcome.exitCode}\n${outcome.stderr}`);
  return outcome;
}

/** Expects this exit code, this text on the error output, and nothing on the other. */
export function expectFailure({ exitCode, stdout, stderr }: Outcome, code: number, text: string): void {
  expect(stderr).toContain(text);
  expect([exitCode, stdout]).toEqual([code, '']);
}
