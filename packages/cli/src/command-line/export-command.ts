import { type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';

const examples = `
Examples:
  entrada expose export --format az-script -f entrada.yaml -o register.sh
  entrada expose export --format terraform -f entrada.yaml > main.tf`;

/** `entrada expose export`. */
export function addExportCommand(expose: Command, terminal: Terminal): void {
  expose
    .command('export')
    .summary('the registration for Azure CLI, Terraform or Bicep')
    .description(
      'Writes the registration for another tool: a script for sh and Azure CLI that can be run again, Terraform with ' +
        'the azuread provider, or Bicep with the Microsoft Graph extension. What the format can not say stands at the ' +
        'top. Offline.',
    )
    .requiredOption('-f, --file <file>', 'the manifest, e.g. entrada.yaml')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(['az-script', 'terraform', 'bicep'])
        .makeOptionMandatory(),
    )
    .option('--api <name>', 'which API, when the manifest has several')
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option('--json', 'print text and notes as JSON; errors are JSON too')
    .addHelpText('after', examples)
    .action(async (options) => {
      const { exportRegistration } = await import('../commands/export-registration.ts');
      await exportRegistration(options, terminal);
    });
}
