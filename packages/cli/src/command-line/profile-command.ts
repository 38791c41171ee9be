import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

export function addProfileCommand(program: Command, terminal: Terminal): void {
  const profile = program
    .command('profile')
    .summary('the profiles of the configuration file')
    .description('Profiles name a source, a tenant, an account: docs/cache.md says how to write them.');
  profile
    .command('list')
    .summary('list the profiles')
    .description('Lists the profiles of the configuration file; the one in force is marked.')
    .option('--json', 'print them as JSON; errors are JSON too')
    .action(async (options) => {
      const { listProfiles } = await import('../commands/profile.ts');
      await listProfiles(options, terminal);
    });
  profile
    .command('show')
    .summary('show a profile')
    .description('Shows what a profile says.')
    .argument('[name]', 'profile (default: the one in force)')
    .option('--json', 'print it as JSON; errors are JSON too')
    .action(async (name: string | undefined, options) => {
      const { showProfile } = await import('../commands/profile.ts');
      await showProfile(name, options, terminal);
    });
}
