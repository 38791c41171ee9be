import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

const examples = `
Examples:
  entrada token api://adatum-auth-test-app | entrada inspect
  az account get-access-token --resource api://adatum-auth-test-app | entrada inspect`;

export function addInspectCommand(program: Command, terminal: Terminal): void {
  program
    .command('inspect')
    .summary('read a token in words, offline')
    .description(
      'Reads a token and says what it is, for whom, and what to mind: a bare token, an Authorization header, or the ' +
        'JSON that az, Azure PowerShell or a token endpoint gives. Nothing leaves the machine; the signature is ' +
        'neither checked nor shown. A token is never taken from the command line: it would stay in the shell history ' +
        'and in the process list.',
    )
    .argument('[file]', 'file that holds the token (default: standard input)')
    .option('--json', 'print the description as JSON; errors are JSON too')
    .addHelpText('after', examples)
    .action(async (file: string | undefined, options) => {
      const { inspectToken } = await import('../commands/inspect.ts');
      await inspectToken(file ?? '-', options, terminal);
    });
}
