import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { scopeOption, withRequestOptions, withTokenOptions } from './token-options.ts';

const examples = `
Examples:
  entrada exec -r api://adatum-auth-test-app -- npm test
  entrada exec -r graph --env GRAPH_TOKEN -- node report.js

The exit code is that of COMMAND.`;

export function addExecCommand(program: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  const command = program
    .command('exec')
    .summary('run a command that finds a token in its environment')
    .description(
      'Runs COMMAND with a token for --resource in the variable ENTRADA_TOKEN of that process and of what it starts: not ' +
        'in your shell, not in a file, not on a command line. The token is the one of that moment and is not renewed.',
    )
    .argument('<command...>', 'the command and its arguments, after --')
    .requiredOption('-r, --resource <resource>', 'API the token is for')
    .option('--env <name>', 'variable that holds the token (default: ENTRADA_TOKEN)')
    .addOption(scopeOption());
  withRequestOptions(withTokenOptions(command))
    .passThroughOptions()
    .addHelpText('after', examples)
    .action(async (words: string[], options) => {
      const { execWithToken } = await import('../commands/exec.ts');
      exitWith(await execWithToken(words, options, terminal));
    });
}
