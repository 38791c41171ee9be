import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { withManifestOptions, withPlanOptions } from './manifest-options.ts';

const afterHelp = `
Exit codes with --detailed-exitcode: 0 nothing differs, 2 something differs,
6 stopped by --fail-on, 1 any failure, wrong usage included.

Examples:
  entrada expose plan -f entrada.yaml
  entrada expose plan -f entrada.yaml --detailed-exitcode --fail-on high`;

/** `entrada expose plan`. */
export function addPlanCommand(expose: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  const command = expose
    .command('plan')
    .summary('show what apply would do, and the risks of it')
    .description('Shows what apply would do, the risks of it, and the rights you lack for it. Writes nothing.');
  withPlanOptions(withManifestOptions(command))
    .option('--detailed-exitcode', 'exit with 2 when something differs')
    .option('--unchanged', 'show what stays as it is, too')
    .addHelpText('after', afterHelp)
    .action(async (options) => {
      const { planExposure } = await import('../commands/expose-plan.ts');
      await planExposure(options, terminal, exitWith);
    });
}
