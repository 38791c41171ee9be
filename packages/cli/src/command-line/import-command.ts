import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { withTokenOptions } from './token-options.ts';

const examples = `
Examples:
  entrada expose import api://adatum-auth-test-app
  entrada expose import adatum-orders adatum-reports -f apis.yaml`;

/** `entrada expose import`. */
export function addImportCommand(expose: Command, terminal: Terminal): void {
  const command = expose
    .command('import')
    .summary('write a manifest for a registration that exists')
    .description(
      'Writes the manifest of registrations that exist, so that a plan for it has nothing to do. What a manifest has ' +
        'no words for is told, and stands at the top of the file. Changes nothing in the tenant.',
    )
    .argument('<app...>', 'client id, object id, identifier URI or exact name of the application')
    .option('-f, --file <file>', 'where to write it; - for standard output', 'entrada.yaml')
    .option('--force', 'replace a file that is there');
  withTokenOptions(command)
    .option('--json', 'print the manifest and the notes as JSON; errors are JSON too')
    .addHelpText('after', examples)
    .action(async (references, options) => {
      const { importRegistrations } = await import('../commands/import-registrations.ts');
      await importRegistrations(references, options, terminal);
    });
}
