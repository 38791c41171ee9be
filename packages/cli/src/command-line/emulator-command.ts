import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Terminal } from '../terminal.ts';
import { addCompareCommand } from './compare-command.ts';
import { addTenantFileCommands } from './tenant-file-commands.ts';

const startExamples = `
In one shell, and then in another:
  entrada emulator start > tenant.env
  . ./tenant.env && az login --use-device-code`;

const keptExample = `
To go on where it ended, with the same ports:
  entrada emulator start --data tenant.db --port 8400 --proxy-port 8401 > tenant.env`;

const runExamples = `
Examples:
  entrada emulator run -- az login --use-device-code
  entrada emulator run -- sh -c 'az login --use-device-code && az account get-access-token'
  entrada emulator run --seed tenant.yaml -- npm test
  entrada emulator run --managed-identity imds -- az login --identity`;

export function addEmulatorCommand(program: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  const emulator = program
    .command('emulator')
    .summary('a local Entra tenant that denies what Entra denies')
    .description('A local tenant (Adatum: Alex, Blair and the administrator Casey) for unmodified clients.');
  emulator
    .command('start')
    .summary('start the tenant and print what to set; ends with Ctrl+C')
    .description(
      'Starts the tenant, prints the variables that point a shell at it, and runs until Ctrl+C. Nothing is kept, ' +
        'unless --data names a file for it.',
    )
    .addOption(seedOption())
    .addOption(dataOption())
    .addOption(managedIdentityOption())
    .option('--port <port>', 'port of the sign-in pages (default: a free one)', parsePort)
    .option('--proxy-port <port>', 'port of the proxy (default: a free one)', parsePort)
    .addOption(
      new Option('--shell <shell>', 'syntax of the variables (default: sh; on Windows powershell)').choices([
        'sh',
        'powershell',
        'json',
      ]),
    )
    .addHelpText('after', startExamples + keptExample)
    .action(async (options) => {
      const { startEmulator } = await import('../commands/emulator-start.ts');
      await startEmulator(options, terminal);
    });
  emulator
    .command('run')
    .summary('run a command for which Entra, Graph and ARM are local')
    .description(
      'Starts the tenant, runs COMMAND in an environment where login.microsoftonline.com, graph.microsoft.com and ' +
        'management.azure.com are the local tenant, and ends with it. Exit code: that of COMMAND.',
    )
    .argument('<command...>', 'the command and its arguments, after --')
    .addOption(seedOption())
    .addOption(dataOption())
    .addOption(managedIdentityOption())
    .passThroughOptions()
    .addHelpText('after', runExamples)
    .action(async (command: string[], options) => {
      const { runInEmulator } = await import('../commands/emulator-run.ts');
      exitWith(await runInEmulator(command, options, terminal));
    });
  emulator
    .command('why')
    .summary('explain a denial of the running tenant, and what mends it')
    .description(
      'Asks the running tenant (ENTRADA_EMULATOR) why it denied a sign-in: the missing grant, assignment or setting, the ' +
        'Graph call and the manifest line that mend it.',
    )
    .argument('[trace-id]', 'of the denial, as the error shows it (default: the newest)')
    .option('--json', 'the explanation as JSON')
    .action(async (traceId: string | undefined, options) => {
      const { explainDenied } = await import('../commands/emulator-why.ts');
      await explainDenied(traceId, options, terminal);
    });
  addCompareCommand(emulator, terminal, exitWith);
  addTenantFileCommands(emulator, terminal);
}

function seedOption(): Option {
  return new Option('--seed <file>', 'tenant in YAML (default: the Adatum tenant)');
}

function dataOption(): Option {
  return new Option('--data <file>', 'keep the tenant in this file, which is made from the seed (default: nowhere)');
}

/** The kinds as `createEmulator` takes them, spelt out so that printing help does not load the emulator. */
function managedIdentityOption(): Option {
  return new Option(
    '--managed-identity <host>',
    'let clients find the managed identity of such a host (default: none)',
  ).choices(['imds', 'app-service', 'azure-arc']);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return port;
}
