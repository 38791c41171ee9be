import { EntradaError } from '@entrada/core';
import type { Command, CommanderError } from 'commander';

/** What commander says of a command line, as an error of ours that names the help of the command that was meant. */
export function usageError(error: CommanderError, program: Command, args: readonly string[]): EntradaError {
  const said = error.message
    .replace(/^error: /, '')
    .replace(/\n\((Did you mean [^)]*)\)$/, '. $1')
    .replace(/[^.?]$/, '$&.');
  const message = `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
  const help = `Run ${commandNamed(program, args)} --help to see what it takes.`;
  return new EntradaError('usage', `${message}\n${help}`, { cause: error });
}

function commandNamed(program: Command, args: readonly string[]): string {
  const names = [program.name()];
  let command: Command | undefined = program;
  for (const arg of args) {
    command = command.commands.find((child) => child.name() === arg);
    if (command === undefined) break;
    names.push(arg);
  }
  return names.join(' ');
}
