import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { collect, scopeOption, withRequestOptions, withTokenOptions } from './token-options.ts';

const examples = `
Examples:
  entrada call https://api.adatum.example/reports --resource api://adatum-auth-test-app
  entrada call https://graph.microsoft.com/v1.0/me
  entrada call http://localhost:7071/api/reports -r api://adatum-auth-test-app -d '{"month":8}'

Exit code: 0 for a status below 400, 3 for 401 and 403, 1 for any other.`;

export function addCallCommand(program: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  const command = program
    .command('call')
    .summary('call an API with a token for it')
    .description(
      'Sends a request with a token for --resource; the answer goes to standard output. The token goes to https or ' +
        'loopback addresses only, and never to another origin on a redirect; tokens for Microsoft APIs go to those ' +
        'APIs alone.',
    )
    .argument('<url>', 'address to call')
    .option('-r, --resource <resource>', 'API the token is for (known for Graph, ARM and Log Analytics addresses)')
    .addOption(scopeOption());
  withRequestOptions(withTokenOptions(command))
    .option('-X, --method <method>', 'HTTP method (default: GET, with --data POST)')
    .option('-H, --header <header>', '"Name: value"; repeatable', collect)
    .option('-d, --data <text>', 'request body; @FILE reads a file, @- standard input')
    .option('-i, --include', 'print the status and the headers of the answer too')
    .addHelpText('after', examples)
    .action(async (url: string, options) => {
      const { callUrl } = await import('../commands/call.ts');
      exitWith(await callUrl(url, options, terminal));
    });
}
