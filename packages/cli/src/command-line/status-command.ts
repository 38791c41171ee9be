import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { profileOption } from './token-options.ts';

export function addStatusCommand(program: Command, terminal: Terminal): void {
  program
    .command('status')
    .summary('say who is signed in, and what is kept')
    .description(
      'Says who is signed in to each source, which profile is in force, and which tokens are kept until when. It starts ' +
        'nothing, asks nobody and shows no token.',
    )
    .addOption(profileOption())
    .option('--json', 'print it as JSON; errors are JSON too')
    .action(async (options) => {
      const { status } = await import('../commands/status.ts');
      await status(options, terminal);
    });
}
