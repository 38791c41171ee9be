import type { Command } from 'commander';
import { createProgram } from '../command-line/create-program.ts';
import { runCaptured } from './run-captured.ts';

/** Every command and group of the program in the words that call it; `''` is the program itself. */
export function commandNames(): readonly string[] {
  const nothing = { write: () => true };
  const program = createProgram(
    {
      stdin: (async function* () {})(),
      stdout: nothing,
      stderr: nothing,
      env: {},
      platform: 'linux',
      now: () => 0,
      fetch: () => Promise.reject(new TypeError('Naming commands reaches no network')),
      signal: new AbortController().signal,
    },
    { exitWith: () => {}, onJson: () => {} },
  );
  return ['', ...namesWithin(program, [])];
}

function namesWithin(command: Command, path: readonly string[]): string[] {
  return command.commands.flatMap((child) => {
    const words = [...path, child.name()];
    return [words.join(' '), ...namesWithin(child, words)];
  });
}

/** What `entrada COMMAND --help` prints where standard output is no terminal, without its last line end. */
export async function helpOf(command: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runCaptured([...command.split(' ').filter(Boolean), '--help']);
  if (exitCode !== 0 || stderr !== '') throw new Error(`entrada ${command} --help ended with ${exitCode}: ${stderr}`);
  return stdout.trimEnd();
}

/** The fenced help texts of a page, by the command that their usage line names. */
export function helpTextsIn(page: string): ReadonlyMap<string, string> {
  const texts = [...page.matchAll(/^```text\n(Usage: [\s\S]*?)\n```$/gm)].map(([, text = '']) => text);
  return new Map(texts.map((text) => [commandOf(text), text]));
}

function commandOf(helpText: string): string {
  return /^Usage: entrada((?: [a-z][a-z-]*)*)/.exec(helpText)?.[1]?.trim() ?? '';
}
