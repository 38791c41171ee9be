import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

const examples = `
Examples:
  entrada clients
  entrada clients azure-cli
  entrada clients visual studio
  entrada clients 1950a258-227b-4e31-a9cf-717495945fc2`;

export function addClientsCommand(program: Command, terminal: Terminal): void {
  program
    .command('clients')
    .summary('the well-known clients, and what authorizing one means')
    .description(
      'The clients that have the same id in every tenant, such as Azure CLI: the names that a manifest may use for ' +
        'them, whether they are public, where they redirect, who else uses the id, and what it means to let one in. ' +
        'Offline.',
    )
    .argument('[client...]', 'name, client id, or any part of a name (default: all)')
    .option('--json', 'print the result as JSON; errors are JSON too')
    .addHelpText('after', examples)
    .action(async (client: string[], options) => {
      const { showClients } = await import('../commands/clients.ts');
      await showClients(client.join(' '), options, terminal);
    });
}
