import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { clientOption, collect, viaOption } from './token-options.ts';

const examples = `
Examples:
  entrada emulator compare --tenant adatum-test.onmicrosoft.com --i-know-this-is-a-test-tenant
  entrada emulator compare --tenant adatum-test.onmicrosoft.com --clean-up

Exit code: 0 when all agrees, 1 for a difference or a test object left behind.`;

/** `emulator compare`, below the command `emulator`. */
export function addCompareCommand(emulator: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  emulator
    .command('compare')
    .summary('ask a real test tenant and the local one the same')
    .description(
      'Puts the same questions to a real tenant and to the local one and reports where the answers agree, where they ' +
        'differ, and what was inferred and is now seen. Registers applications named entrada-probe-… for it and deletes ' +
        'them at the end; some questions carry wrong secrets. The report names nobody: ids, domains, addresses and ' +
        'secrets are replaced. You need the right to register applications.',
    )
    .requiredOption('--tenant <tenant>', 'id or domain of the real tenant')
    .option('--i-know-this-is-a-test-tenant', 'without it, only what would be done is shown')
    .option('--interactive', 'also what a signed-in person meets; you sign in by device code')
    .option('--only <probe>', 'ask this question only; repeatable', collect)
    .option('--clean-up', 'only delete what an interrupted run left behind')
    .option('-o, --output <file>', 'also write the report to a file, as Markdown')
    .option('--json', 'print the report as JSON; errors are JSON too')
    .addOption(viaOption())
    .addOption(clientOption())
    .addHelpText('after', examples)
    .action(async (options) => {
      const { compareWithTenant } = await import('../commands/emulator-compare.ts');
      exitWith(await compareWithTenant(options, terminal));
    });
}
