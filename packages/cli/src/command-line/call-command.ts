import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { collect, scopeOption, withRequestOptions, withTokenOptions } from './token-options.ts';

const examples = `
Examples:
  entrada call https://api.adatum.example/reports --resource api://adatum-auth-test-app
  entrada call https://graph.microsoft.com/v1.0/me
  entrada call PATCH http://localhost:7071/api/reports -r api://adatum-auth-test-app -d '{"month":8}'

Exit code: 0 for a status below 400, 3 for 401 and 403, 1 for any other.`;

export function addCallCommand(program: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  const command = program
    .command('call')
    .summary('call an API with a token for it')
    .description(
      'Sends a request with a token for the API; the answer goes to standard output as it comes. The API is that of ' +
        '--resource, else that of the address (Graph, ARM, Log Analytics), of the profile, or the one that the server names, ' +
        'if that is an https address of its own. The token goes to https or loopback addresses only, and never to another ' +
        'origin on a redirect; tokens for Microsoft APIs go to those APIs alone.',
    )
    .usage('[options] [method] <url>')
    .argument('<url...>', 'HTTP method (default: GET, with --data POST) and address to call')
    .option('-r, --resource <resource>', 'API the token is for')
    .addOption(scopeOption());
  withRequestOptions(withTokenOptions(command))
    .option('-X, --method <method>', 'the same as METHOD in front of the address')
    .option('-H, --header <header>', '"Name: value"; repeatable', collect)
    .option('-d, --data <text>', 'request body; @FILE reads a file, @- standard input')
    .option('-o, --output <file>', 'write the answer to a file, whole or not at all')
    .option('-i, --include', 'print the status and the headers of the answer too')
    .addHelpText('after', examples)
    .action(async (words: string[], options) => {
      const { callUrl } = await import('../commands/call.ts');
      exitWith(await callUrl(words, options, terminal));
    });
}
