import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { withManifestOptions } from './manifest-options.ts';

/** `entrada expose destroy`. */
export function addDestroyCommand(expose: Command, terminal: Terminal): void {
  const command = expose
    .command('destroy')
    .summary('delete the registration')
    .description(
      'Deletes the registration that the manifest describes, with its service principal, assignments and grants, what ' +
        'the manifest does not name included. Asks first. For 30 days it can be restored, and holds its identifier URIs.',
    );
  withManifestOptions(command)
    .option('-y, --yes', 'do not ask')
    .option('--permanently', 'delete it for good, also one that is deleted already: nothing can be restored')
    .option('--without-rights-check', 'go on although your token shows no right to a step; Graph still decides')
    .action(async (options) => {
      const { destroyExposure } = await import('../commands/expose-destroy.ts');
      await destroyExposure(options, terminal);
    });
}
