import { CommanderError } from 'commander';
import { createProgram } from './command-line/create-program.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs one `entrada` command line.
 *
 * @param args the arguments after the program's name
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage or input, 3 refused by Entra or by the API, 4 nothing to get
 *   a token from (not signed in, tool missing), 5 network; for `emulator run` the exit code of the command that ran
 */
export async function runEntrada(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  let json: boolean | undefined;
  const program = createProgram(terminal, {
    exitWith: (code) => {
      exitCode = code;
    },
    onJson: (asked) => {
      json = asked;
    },
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // Help in place of a missing command is the whole message.
    if (error instanceof CommanderError && error.code === 'commander.help') return 2;
    const { renderError } = await import('./output/render-error.ts');
    const { usageError } = await import('./command-line/usage-error.ts');
    const failure = error instanceof CommanderError ? usageError(error, program, args) : error;
    return renderError(failure, terminal, { json: json ?? args.includes('--json') });
  }
}
