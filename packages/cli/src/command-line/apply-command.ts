import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { withManifestOptions, withPlanOptions } from './manifest-options.ts';

/** `entrada expose apply`. */
export function addApplyCommand(expose: Command, terminal: Terminal): void {
  const command = expose
    .command('apply')
    .summary('create or complete the registration')
    .description(
      'Creates or completes the registration, then prints the commands that get a token. Adds and changes what the ' +
        'manifest names, and deletes nothing unless --prune says so; run again, it changes nothing. Before it takes ' +
        'anything away it asks.',
    );
  withPlanOptions(withManifestOptions(command))
    .option('-y, --yes', 'do not ask before something is taken away')
    .option('--allow-lockout', 'go on although you would lose access, your client or the application by it')
    .option('--without-rights-check', 'go on although your token shows no right to a step; Graph still decides')
    .action(async (options) => {
      const { applyExposure } = await import('../commands/expose-apply.ts');
      await applyExposure(options, terminal);
    });
}
