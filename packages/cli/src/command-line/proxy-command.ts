import { type Command, InvalidArgumentError } from 'commander';
import type { Terminal } from '../terminal.ts';
import { collect, scopeOption, withRequestOptions, withTokenOptions } from './token-options.ts';

const examples = `
Examples:
  entrada proxy --target https://api.adatum.example -r api://adatum-auth-test-app
  entrada proxy --target http://localhost:7071 -r api://adatum-auth-test-app --allow-origin http://localhost:5173
  entrada proxy --target https://api.adatum.example -r api://adatum-auth-test-app \\
    --bind 0.0.0.0 --secret-file proxy-secret --allow-host host.docker.internal`;

export function addProxyCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('proxy')
    .summary('forward requests to an API and add a token to them')
    .description(
      'Listens on loopback and forwards what comes to --target with a token for --resource: for clients that cannot get one ' +
        'themselves, such as Postman, a browser page or a container. Every program on this machine can use it, so it ' +
        'answers to its own names only, and to no web page unless --allow-origin names its origin. Ends with Ctrl+C.',
    )
    .requiredOption('--target <url>', 'base URL of the API: https, or http on this machine')
    .requiredOption('-r, --resource <resource>', 'API the token is for')
    .option('--port <port>', 'port to listen on (default: a free one)', parsePort)
    .option('--bind <address>', 'address to listen on; any but loopback needs --secret-file (default: 127.0.0.1)')
    .option('--secret-file <file>', 'clients must send its text as Entrada-Proxy-Secret; made if it is not there')
    .option('--allow-host <name>', 'name by which others call it, e.g. host.docker.internal; repeatable', collect)
    .option('--allow-origin <origin>', 'origin of a web page that may use it; repeatable', collect)
    .addOption(scopeOption());
  withRequestOptions(withTokenOptions(command))
    .option('--quiet', 'print no line for each request')
    .addHelpText('after', examples)
    .action(async (options) => {
      const { runProxy } = await import('../commands/proxy.ts');
      await runProxy(options, terminal);
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return port;
}
