import { type Command, InvalidArgumentError } from 'commander';
import type { Terminal } from '../terminal.ts';

const exportExamples = `
Examples:
  entrada emulator export --data tenant.db -o tenant.jsonl
  entrada emulator run -- sh -c 'az login && entrada emulator export -o tenant.jsonl'`;

const importExamples = `
Examples:
  entrada emulator import tenant.jsonl --data copy.db
  entrada emulator export --data old.db | entrada emulator import - --data new.db`;

const generateExamples = `
Examples:
  entrada emulator generate --apps 100000 --data large.db
  entrada emulator generate --apps 500 --users 2000 --groups 100 --random-seed test -o tenant.jsonl`;

/** `emulator export`, `emulator import` and `emulator generate`, below the command `emulator`. */
export function addTenantFileCommands(emulator: Command, terminal: Terminal): void {
  addExport(emulator, terminal);
  addImport(emulator, terminal);
  addGenerate(emulator, terminal);
}

function addExport(emulator: Command, terminal: Terminal): void {
  emulator
    .command('export')
    .summary('write the tenant as text, one object a line')
    .description(
      'Writes the tenants of a data file, or of the running emulator (ENTRADA_EMULATOR), as lines of JSON. Hashes of ' +
        'secrets are in it; a file is made for its owner alone. Refresh tokens (as digests) and sign-ins are in it only ' +
        'from a data file.',
    )
    .option('--data <file>', 'the data file (default: ask the running emulator)')
    .option('-o, --output <file>', 'where to write (default: standard output)')
    .option(
      '--include-private-signing-keys',
      'also the keys that sign tokens: who has them can make tokens of this tenant',
    )
    .option('--json', 'with -o: print what was written as JSON; errors are JSON too')
    .addHelpText('after', exportExamples)
    .action(async (options) => {
      const { exportTenants } = await import('../commands/emulator-export.ts');
      await exportTenants(options, terminal);
    });
}

function addImport(emulator: Command, terminal: Terminal): void {
  emulator
    .command('import')
    .summary('make a data file of an export')
    .description(
      'Makes a data file of what `emulator export` or `emulator generate` wrote. All or nothing: a line that is wrong is ' +
        'named, and there is no file then.',
    )
    .argument('<file>', 'the export; - for standard input')
    .requiredOption('--data <file>', 'the data file to make')
    .option('--replace', 'put it in the place of a tenant that is in the data file')
    .option('--json', 'print what was imported as JSON; errors are JSON too')
    .addHelpText('after', importExamples)
    .action(async (file: string, options) => {
      const { importTenants } = await import('../commands/emulator-import.ts');
      await importTenants(file, options, terminal);
    });
}

function addGenerate(emulator: Command, terminal: Terminal): void {
  emulator
    .command('generate')
    .summary('make a large tenant')
    .description(
      'Makes a tenant of any size: what the seed has, and beside it APIs with scopes, roles and pre-authorized clients, web sites, ' +
        'daemons, users that are numbers, groups in groups, grants and assignments. The same options give the same ' +
        'tenant, byte by byte.',
    )
    .requiredOption('--apps <number>', 'applications, each with its service principal', parseSize)
    .option('--users <number>', 'users (default: one for ten applications)', parseSize)
    .option('--groups <number>', 'groups (default: one for a hundred applications)', parseSize)
    .option('--seed <file>', 'what there is besides, in YAML (default: the Adatum tenant)')
    .option('--random-seed <text>', 'what all ids and choices follow from (default: adatum)')
    .option('--data <file>', 'make a data file of it')
    .option('-o, --output <file>', 'write it as an export (default: to standard output)')
    .option('--replace', 'put it in the place of a tenant that is in the data file')
    .option('--json', 'with --data or -o: print what was made as JSON; errors are JSON too')
    .addHelpText('after', generateExamples)
    .action(async (options) => {
      const { generateTenants } = await import('../commands/emulator-generate.ts');
      await generateTenants(options, terminal);
    });
}

function parseSize(text: string): number {
  const size = Number(text);
  if (!/^\d+$/.test(text) || size > 10_000_000) {
    throw new InvalidArgumentError('Expected a whole number from 0 to 10000000.');
  }
  return size;
}
