import { type Command, Option } from 'commander';
import { withTokenOptions } from './token-options.ts';

/** Which manifest, which of its APIs, and who asks. */
export function withManifestOptions(command: Command): Command {
  command
    .requiredOption('-f, --file <file>', 'the manifest, e.g. entrada.yaml')
    .option('--api <name>', 'which API, when the manifest has several; repeatable (default: all)', collect);
  return withTokenOptions(command).option('--json', 'print the result as JSON; errors are JSON too');
}

/** What a plan takes away, and which risks stop it. */
export function withPlanOptions(command: Command): Command {
  return command
    .option('--prune', 'also remove what the manifest does not name (owners: only where it names one)')
    .addOption(
      new Option('--fail-on <severity>', 'stop, with exit code 6, at findings of this severity or worse').choices([
        'critical',
        'high',
        'medium',
        'low',
      ]),
    );
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
