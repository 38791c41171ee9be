import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { addExportCommand } from './export-command.ts';
import { addImportCommand } from './import-command.ts';
import { addInitCommand } from './init-command.ts';
import { withTokenOptions } from './token-options.ts';

export function addExposeCommand(program: Command, terminal: Terminal): void {
  const expose = program
    .command('expose')
    .summary('the app registration of your API, from a manifest')
    .description(
      'The app registration of your API as code. A manifest, entrada.yaml, names the identifier URI, the scopes, the ' +
        'app roles, the clients that may ask for tokens, and who may use the API.',
    );
  addInitCommand(expose, terminal);
  addImportCommand(expose, terminal);
  const plan = expose
    .command('plan')
    .summary('show what apply would do, and the risks of it')
    .description('Shows what apply would do, the risks of it, and the rights you lack for it. Writes nothing.');
  withManifestOptions(plan).action(async (options) => {
    const { planExposure } = await import('../commands/expose.ts');
    await planExposure(options, terminal);
  });
  const apply = expose
    .command('apply')
    .summary('create or complete the registration')
    .description(
      'Creates or completes the registration, then prints the commands that get a token. Adds and changes what the ' +
        'manifest names and deletes nothing; run again, it changes nothing.',
    );
  withManifestOptions(apply)
    .option('--without-rights-check', 'go on although your token shows no right to a step; Graph still decides')
    .action(async (options) => {
      const { applyExposure } = await import('../commands/expose.ts');
      await applyExposure(options, terminal);
    });
  addExportCommand(expose, terminal);
}

function withManifestOptions(command: Command): Command {
  command.requiredOption('-f, --file <file>', 'the manifest, e.g. entrada.yaml');
  return withTokenOptions(command).option('--json', 'print the result as JSON; errors are JSON too');
}
