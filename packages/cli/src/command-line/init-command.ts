import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

const examples = `
Examples:
  entrada expose init
  entrada expose init --name adatum-orders --client azure-cli --user alex@adatum.onmicrosoft.com`;

/** `entrada expose init`. */
export function addInitCommand(expose: Command, terminal: Terminal): void {
  expose
    .command('init')
    .summary('write a manifest for a new API')
    .description(
      'Writes a manifest. On a terminal it asks for what no option gives; elsewhere it asks nothing and takes the ' +
        'defaults. Offline.',
    )
    .option('-f, --file <file>', 'where to write it; - for standard output', 'entrada.yaml')
    .option('--name <name>', 'display name of the application')
    .option('--identifier-uri <uri>', 'what clients ask for tokens by (default: api://{appId})')
    .option('--scope <name>', 'scope that users may consent to; repeatable (default: access_as_user)', collect)
    .option('--admin-scope <name>', 'scope that only administrators may consent to; repeatable', collect)
    .option('--client <client>', 'client to authorize: well-known name or client id; repeatable', collect)
    .option('--user <name>', 'who may use the API: user principal name; repeatable', collect)
    .option('--group <name>', 'who may use the API: name of a group; repeatable', collect)
    .option('-y, --yes', 'ask nothing')
    .option('--force', 'replace a file that is there')
    .option('--json', 'print the manifest as JSON, and ask nothing; errors are JSON too')
    .addHelpText('after', examples)
    .action(async (options) => {
      const { initManifest } = await import('../commands/init-manifest.ts');
      await initManifest(options, terminal);
    });
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
