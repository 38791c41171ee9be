import { CommanderError } from 'commander';
import { createProgram } from './command-line/create-program.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs one `entrada` command line.
 *
 * @param args the arguments after the program's name
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage or input, 3 refused by Entra or by the API, 4 nothing to get
 *   a token from (not signed in, tool missing), 5 network, 6 stopped by risks; for `emulator run` the exit code of the
 *   command that ran; with `expose plan --detailed-exitcode` 2 means a difference, so that every failure but 6 is 1
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
    const { errorCatalogue } = await import('@entrada/core');
    const { exitCode: stoppedByRisks } = errorCatalogue.risk_refused;
    const failed = (code: number): number => (saysDifference(args) && code !== stoppedByRisks ? 1 : code);
    // Help in place of a missing command is the whole message.
    if (error instanceof CommanderError && error.code === 'commander.help') return failed(2);
    const { renderError } = await import('./output/render-error.ts');
    const { usageError } = await import('./command-line/usage-error.ts');
    const failure = error instanceof CommanderError ? usageError(error, program, args) : error;
    return failed(renderError(failure, terminal, { json: json ?? args.includes('--json') }));
  }
}

/** Whether exit code 2 is promised to mean that something differs. */
function saysDifference(args: readonly string[]): boolean {
  return args[0] === 'expose' && args.includes('--detailed-exitcode');
}
