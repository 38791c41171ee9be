import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

const examples = `
Examples:
  entrada explain AADSTS65001
  entrada explain AADSTS65001 --client azure-cli --resource api://adatum-auth-test-app
  az account get-access-token --resource api://adatum-auth-test-app 2>&1 | entrada explain`;

export function addExplainCommand(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .summary('say what an AADSTS code means and what mends it, offline')
    .description(
      'Says what an AADSTS code means, why it happens and what to change, and how well that is known. Takes a code, or a ' +
        'pasted error or answer of the token endpoint. Asks nobody: to look at your tenant, use entrada doctor.',
    )
    .argument('[text...]', 'a code, or the text of an error (default: standard input)')
    .option('--resource <resource>', 'the API that was asked for, to be named in the answer')
    .option('--client <client>', 'the client that asked: id or well-known name')
    .option('--user <user>', 'user principal name of who signed in')
    .option('--tenant <tenant>', 'tenant id or domain')
    .option('--json', 'print the explanations as JSON; errors are JSON too')
    .addHelpText('after', examples)
    .action(async (words: string[], options) => {
      const { explainError } = await import('../commands/explain.ts');
      await explainError(words.join(' '), options, terminal);
    });
}
